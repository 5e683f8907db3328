import Model

/// Joins lines that a hard break has cut, so that a paragraph is one run of units again.
struct ParagraphJoiner {
  /// A run of lines that are one paragraph.
  ///
  /// The furniture of pages between them belongs to other runs.
  struct Run {
    var role: Paragraph.Role
    var first: Int
    var last: Int
  }

  /// All runs in order.
  struct Runs {
    fileprivate(set) var all: [Run] = []
    /// For each line the next of its run, or -1; empty where no line continues another.
    fileprivate var next: [Int] = []

    /// Whether each line is a paragraph, in the order of the lines.
    var areLines: Bool { next.isEmpty }

    /// The line that goes on with the run of a line, or `nil`.
    func line(after line: Int) -> Int? {
      guard line < next.count, next[line] >= 0 else { return nil }
      return next[line]
    }

    /// Joins a line to a run, which then stands behind those before the line.
    fileprivate mutating func join(_ line: Int, to run: Int, of lineCount: Int) {
      if next.isEmpty { next = Array(repeating: -1, count: lineCount) }
      next[all[run].last] = line
      all[run].last = line
      if run < all.count - 1 { all.append(all.remove(at: run)) }
    }
  }

  let units: [UInt16]
  let lines: [Folder.Line]
  let roles: [Paragraph.Role]
  private let wrapWidth: Int?
  /// Whether nearly every line of a wrapped text follows an empty one, which then parts nothing.
  private let isSpacedOut: Bool

  init(units: [UInt16], lines: [Folder.Line], roles: [Paragraph.Role]) {
    self.units = units
    self.lines = lines
    self.roles = roles
    wrapWidth = Self.wrapWidth(of: lines, roles)
    isSpacedOut = wrapWidth != nil && Self.isSpacedOut(lines, roles)
  }

  /// The paragraphs in order; every line belongs to one.
  ///
  /// The furniture of a page that stands inside a paragraph comes before it.
  func runs() -> Runs {
    var runs = Runs()
    runs.all.reserveCapacity(lines.count)
    for index in lines.indices {
      if let target = target(of: index, in: runs.all) {
        runs.join(index, to: target, of: lines.count)
      } else {
        runs.all.append(Run(role: roles[index], first: index, last: index))
      }
    }
    return runs
  }

  /// The run that a line continues: the last one, or the one before a page's furniture.
  private func target(of line: Int, in runs: [Run]) -> Int? {
    var target = runs.count - 1
    while target > 0, runs[target].role == .furniture, isOfPage(runs[target]) { target -= 1 }
    guard target >= 0, joins(runs[target], line, isApart: target < runs.count - 1) else {
      return nil
    }
    return target
  }

  /// Whether a run is what every page shows: its number, or a header or footer by its format.
  private func isOfPage(_ run: Run) -> Bool {
    lines[run.first].kind == .furniture
      || LineKinds(units: units).isPageNumber(lines[run.first].range)
  }

  private func joins(_ run: Run, _ next: Int, isApart: Bool) -> Bool {
    let previous = run.last
    if run.role == .title, roles[next] == .title { return !repeats(run, next) }
    guard run.role == .body || run.role == .heading, roles[next] == .body,
      lines[previous].kind == .line, !lines[previous].hasCells, !lines[next].hasCells
    else { return false }
    let text = lines[run.first].range.lowerBound..<lines[previous].range.upperBound
    let last = units[lines[previous].range.upperBound - 1]
    if last == 0x2026 { return units[lines[next].range.lowerBound] == 0x2026 }
    if Unit.endsSentence(last) || last == Unit.colon { return false }
    if Unit.closes(last), endsSentenceInside(lines[previous].range) { return false }
    if lines[next].followsBlank, !isApart, !isSpacedOut {
      return text.count > 30 && run.role == .body && isFull(previous) && lines[next].indent < 2
    }
    // A heading may hold a comma; a longer text without an end is running text that goes on.
    if run.role == .heading, !holdsSentence(text), text.count <= 45 { return isFull(previous) }
    if last == Unit.comma || last == Unit.enumerationComma { return true }
    return isFull(previous) || lines[next].indent < 4
      || lines[next].indent <= lines[previous].indent
  }

  /// A line that begins the title again is a repetition, not its continuation.
  private func repeats(_ run: Run, _ next: Int) -> Bool {
    let first = lines[run.first].range
    let line = lines[next].range
    let length = min(first.count, line.count)
    return units[first].prefix(length) == units[line].prefix(length)
  }

  private func endsSentenceInside(_ range: Range<Int>) -> Bool {
    range.count > 1 && Unit.endsSentence(units[range.upperBound - 2])
  }

  private func holdsSentence(_ range: Range<Int>) -> Bool {
    units[range].contains(where: Unit.endsSentence)
  }

  /// Whether a line reaches the width at which the text is wrapped; `false` in unwrapped texts.
  private func isFull(_ line: Int) -> Bool {
    guard let wrapWidth else { return false }
    return lines[line].width + lines[line].indent >= wrapWidth - 6
  }

  private static func isSpacedOut(_ lines: [Folder.Line], _ roles: [Paragraph.Role]) -> Bool {
    let body = lines.indices.filter { roles[$0] == .body }
    let spaced = body.filter { lines[$0].followsBlank }.count
    return body.count >= 4 && spaced * 10 >= body.count * 9
  }

  /// The width at which the lines are cut, if most long lines end there.
  private static func wrapWidth(of lines: [Folder.Line], _ roles: [Paragraph.Role]) -> Int? {
    var widest = 0
    forEachWidth(lines, roles) { widest = max(widest, $0) }
    guard widest >= 40, widest <= 140 else { return nil }
    var (count, full) = (0, 0)
    forEachWidth(lines, roles) { width in
      count += 1
      if width >= widest - 6 { full += 1 }
    }
    return full >= 3 && full * 3 >= count ? widest : nil
  }

  /// Gives the widths of the lines that are text.
  private static func forEachWidth(
    _ lines: [Folder.Line],
    _ roles: [Paragraph.Role],
    _ body: (Int) -> Void
  ) {
    for index in lines.indices where roles[index] == .body || roles[index] == .heading {
      body(lines[index].width + lines[index].indent)
    }
  }
}
