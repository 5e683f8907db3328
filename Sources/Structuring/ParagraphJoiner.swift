import Model

/// Joins lines that a hard break has cut, so that a paragraph is one run of units again.
struct ParagraphJoiner {
  /// A run of lines that are one paragraph.
  struct Run {
    var role: Paragraph.Role
    /// The lines in order; the furniture of pages between them belongs to other runs.
    var lines: [Int]

    /// The first line.
    var first: Int { lines[0] }

    /// The last line.
    var last: Int { lines[lines.count - 1] }
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
  func runs() -> [Run] {
    var runs: [Run] = []
    for index in lines.indices {
      if let target = target(of: index, in: runs) {
        runs[target].lines.append(index)
        if target < runs.count - 1 { runs.append(runs.remove(at: target)) }
      } else {
        runs.append(Run(role: roles[index], lines: [index]))
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
    let widths = lines.indices.filter { roles[$0] == .body || roles[$0] == .heading }
      .map { lines[$0].width + lines[$0].indent }
    guard let widest = widths.max(), widest >= 40, widest <= 140 else { return nil }
    let full = widths.filter { $0 >= widest - 6 }.count
    return full >= 3 && full * 3 >= widths.count ? widest : nil
  }
}
