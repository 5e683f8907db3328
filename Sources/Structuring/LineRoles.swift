import Model

/// Gives every line its role by its words and its place: head, body, or after the sign-off.
struct LineRoles {
  let kinds: LineKinds
  let lines: [Folder.Line]

  /// One role per line; body lines that carry a heading are `.heading`.
  private(set) var roles: [Paragraph.Role]

  /// The part of a sign-off line that is the unit's name and the part that is the date.
  private(set) var signature: Range<Int>?
  private(set) var date: Range<Int>?

  init(units: [UInt16], lines: [Folder.Line]) {
    kinds = LineKinds(units: units)
    self.lines = lines
    roles = Array(repeating: .body, count: lines.count)
    markFurniture()
    markContents()
    markHead()
    markSignOff()
    markHeadings()
  }

  private var units: [UInt16] { kinds.units }

  private mutating func markFurniture() {
    for index in lines.indices where kinds.isFurniture(lines[index].range) {
      roles[index] = .furniture
    }
  }

  /// A table of contents: heading lines at the top, one after another, that come again below.
  private mutating func markContents() {
    let headings = lines.indices.filter {
      roles[$0] != .furniture && MarkerReader.marker(in: units, at: lines[$0].range) != nil
    }
    guard headings.count >= 4 else { return }
    for (position, index) in headings.enumerated() {
      let text = units[lines[index].range]
      let bare = withoutPageNumber(text)
      guard headings.dropFirst(position + 1).contains(where: { units[lines[$0].range] == bare })
      else { return }
      roles[index] = .furniture
    }
  }

  private func withoutPageNumber(_ text: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var text = text
    while let last = text.last, Unit.isDigit(last) || last == 0x2E || last == 0x2026 {
      text.removeLast()
    }
    return text
  }

  // MARK: Head

  /// The title and the addressee stand before the first line of running text.
  private mutating func markHead() {
    let head = headLines()
    let titleLines = titleLines(in: head)
    for index in titleLines { roles[index] = .title }
    let rest = head.drop { titleLines.isEmpty ? false : $0 <= (titleLines.last ?? 0) }
    if let addressee = rest.first(where: { kinds.isAddressee(lines[$0].range) }) {
      roles[addressee] = .addressee
      // What stands between title and addressee is neither: a document number, a subtitle.
      for index in rest.prefix(while: { $0 < addressee }) where roles[index] == .body {
        roles[index] = .furniture
      }
    }
  }

  /// Lines before the body, without furniture: at most the first fifteen.
  private func headLines() -> [Int] {
    var head: [Int] = []
    for index in lines.indices where roles[index] != .furniture {
      let range = lines[index].range
      if startsBody(index, range) { break }
      head.append(index)
      if head.count == 15 { break }
    }
    return head
  }

  private func startsBody(_ index: Int, _ range: Range<Int>) -> Bool {
    if case .heading(let level) = lines[index].kind { return level > 1 }
    if MarkerReader.marker(in: units, at: range) != nil, !kinds.isTitle(range) { return true }
    if units[range].contains(Unit.fullStop) || range.count > 80 { return true }
    if units.contains(anyOf: LineKinds.transitionWords, in: range) { return true }
    return kinds.isBareHeading(range) && !kinds.isTitle(range)
  }

  /// The lines of the title: the first run of at most three lines that ends with a kind of document,
  /// and any repetition of it.
  private func titleLines(in head: [Int]) -> [Int] {
    for (position, index) in head.enumerated() {
      if kinds.isAddressee(lines[index].range) { break }
      if case .heading(level: 1) = lines[index].kind { return [index] }
      for length in 1...3 where position + length <= head.count {
        let run = Array(head[position..<position + length])
        guard run.dropLast().allSatisfy({ isTitlePart(lines[$0].range) }) else { break }
        let last = lines[run[length - 1]].range
        guard isTitlePart(last) else { break }
        if isTitleRun(run) {
          return run + repetitions(of: run, after: position + length, in: head)
        }
      }
    }
    return []
  }

  private func isTitleRun(_ run: [Int]) -> Bool {
    let joined = run.flatMap { units[lines[$0].range] }
    guard joined.count >= 6 else { return false }
    return LineKinds(units: joined).isTitle(0..<joined.count)
  }

  private func isTitlePart(_ range: Range<Int>) -> Bool {
    guard range.count <= 60, units[range.upperBound - 1] != Unit.colon else { return false }
    return !units[range].contains { Unit.endsSentence($0) || $0 == Unit.comma }
  }

  private func repetitions(of run: [Int], after position: Int, in head: [Int]) -> [Int] {
    let title = run.flatMap { units[lines[$0].range] }
    var found: [Int] = []
    var collected: [UInt16] = []
    for index in head.dropFirst(position) {
      collected += units[lines[index].range]
      guard title.starts(with: collected) else { break }
      found.append(index)
      if collected.count == title.count { collected = [] }
    }
    return collected.isEmpty ? found : []
  }

  // MARK: Sign-off

  /// The unit's name and the date near the end; what follows them is furniture or attachments.
  private mutating func markSignOff() {
    let tail = tailLines()
    guard !tail.isEmpty else { return }
    guard
      let dated = tail.first(where: {
        SignOffDate.trailing(in: units, lines[$0].range) != nil
          && isSignOffLine(lines[$0].range)
      })
    else {
      return markUndatedSignOff(tail)
    }
    let line = lines[dated].range
    let dateRange = SignOffDate.trailing(in: units, line) ?? line
    date = dateRange
    roles[dated] = .date
    let before = trimmed(line.lowerBound..<dateRange.lowerBound)
    if before.count >= 3 {
      signature = before
    } else if let signed = neighbours(of: dated).first(where: { isSignature($0) }) {
      signature = kinds.withoutSeal(lines[signed].range)
      roles[signed] = .signature
    }
    markAfter(max(dated, signatureLine ?? dated))
  }

  private var signatureLine: Int? { roles.lastIndex(of: .signature) }

  private mutating func markUndatedSignOff(_ tail: [Int]) {
    guard let last = tail.first(where: { isSignature($0) }) else { return }
    signature = kinds.withoutSeal(lines[last].range)
    roles[last] = .signature
    markAfter(last)
  }

  /// The last lines that are not furniture, last first, up to the first line of running text.
  private func tailLines() -> [Int] {
    let end = lines.indices.first { kinds.startsSideBar(lines[$0].range) && $0 > lines.count / 3 }
    var tail: [Int] = []
    for index in lines.indices.prefix(end ?? lines.count).reversed()
    where roles[index] == .body {
      tail.append(index)
      if tail.count == 10 { break }
    }
    return tail
  }

  /// A sign-off line is short and holds no sentence.
  private func isSignOffLine(_ range: Range<Int>) -> Bool {
    range.count <= 50 && !units[range].contains { $0 == Unit.comma || $0 == Unit.fullStop }
  }

  private func isSignature(_ index: Int) -> Bool {
    roles[index] == .body && kinds.isUnitName(lines[index].range)
  }

  /// The lines around the date where the unit's name can stand, nearest first.
  private func neighbours(of line: Int) -> [Int] {
    [line - 1, line - 2, line + 1].filter { lines.indices.contains($0) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound,
      units[end - 1] == Unit.leftBracket || units[end - 1] == Unit.comma
        || units[end - 1] == Unit.colon
    {
      end -= 1
    }
    return kinds.withoutSeal(range.lowerBound..<end)
  }

  private mutating func markAfter(_ line: Int) {
    var isAttachment = false
    for index in lines.indices.dropFirst(line + 1) where roles[index] == .body {
      isAttachment = isAttachment || kinds.isAttachment(lines[index].range)
      roles[index] = isAttachment ? .attachment : .furniture
    }
  }

  // MARK: Headings

  private mutating func markHeadings() {
    for index in lines.indices where roles[index] == .body {
      let range = lines[index].range
      if kinds.isAttachment(range) {
        roles[index] = .attachment
      } else if isHeading(index, range) {
        roles[index] = .heading
      }
    }
  }

  private func isHeading(_ index: Int, _ range: Range<Int>) -> Bool {
    if case .heading = lines[index].kind { return true }
    if MarkerReader.marker(in: units, at: range) != nil { return true }
    return kinds.isBareHeading(range) || isIsolated(index, range)
  }

  /// A short line of plain characters with an empty line on both sides.
  private func isIsolated(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 16, lines[index].followsBlank,
      index + 1 < lines.count, lines[index + 1].followsBlank, kinds.isPlain(range)
    else { return false }
    return lines[index + 1].range.count > 30
  }
}
