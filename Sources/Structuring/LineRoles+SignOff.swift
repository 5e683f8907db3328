import Model

extension LineRoles {
  /// The unit's name and the date near the end; what follows them is furniture or attachments.
  mutating func markSignOff() {
    let tail = tailLines()
    guard !tail.isEmpty else { return }
    guard let dated = tail.first(where: isDateLine) else { return markUndatedSignOff(tail) }
    let line = lines[dated].range
    let dateRange = SignOffDate.trailing(in: units, line) ?? line
    date = dateRange
    roles[dated] = .date
    let before = trimmed(line.lowerBound..<dateRange.lowerBound)
    if before.count >= 3 {
      signature = before
    } else if let signed = neighbours(of: dated).first(where: isSignature) {
      signature = kinds.withoutSeal(lines[signed].range)
      roles[signed] = .signature
    }
    markAfter(max(dated, roles.lastIndex(of: .signature) ?? dated))
  }

  private mutating func markUndatedSignOff(_ tail: [Int]) {
    guard let last = tail.first(where: isSignature) else { return }
    signature = kinds.withoutSeal(lines[last].range)
    roles[last] = .signature
    markAfter(last)
  }

  /// The last lines that are not furniture, last first, after the first line of running text: a date
  /// below the title of a text without sign-off signs nothing.
  private func tailLines() -> [Int] {
    let end = lines.indices.dropFirst(lines.count / 3 + 1).first {
      kinds.startsSideBar(lines[$0].range)
    }
    guard let body = lines.indices.first(where: isRunningText) else { return [] }
    var tail: [Int] = []
    for index in lines.indices.prefix(end ?? lines.count).reversed()
    where roles[index] == .body && index > body && !isRow[index] {
      tail.append(index)
      if tail.count == 10 { break }
    }
    return tail
  }

  private func isRunningText(_ line: Int) -> Bool {
    guard roles[line] == .body else { return false }
    return isNumbered[line] || kinds.holdsClauseEnd(lines[line].range)
  }

  /// A sign-off line is short, holds no sentence, and ends with a date.
  private func isDateLine(_ line: Int) -> Bool {
    let range = lines[line].range
    guard SignOffDate.trailing(in: units, range) != nil, range.count <= 50 else { return false }
    return !units.contains(in: range) { $0 == Unit.comma || $0 == Unit.fullStop }
  }

  private func isSignature(_ index: Int) -> Bool {
    roles[index] == .body && kinds.isUnitName(lines[index].range)
  }

  /// The lines around the date where the unit's name can stand, nearest first.
  private func neighbours(of line: Int) -> [Int] {
    [line - 1, line - 2, line + 1].filter { lines.indices.contains($0) }
  }

  /// A name without the bracket, comma or colon that parts it from the date.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, Self.partingMarks.contains(units[end - 1]) { end -= 1 }
    while start < end, units[start] == Unit.leftBracket { start += 1 }
    return kinds.withoutSeal(start..<end)
  }

  private static let partingMarks: UnitSet = [Unit.leftBracket, Unit.comma, Unit.colon]

  private mutating func markAfter(_ line: Int) {
    var isAttachment = false
    for index in lines.indices.dropFirst(line + 1) where roles[index] == .body {
      isAttachment = isAttachment || kinds.isAttachment(lines[index].range)
      roles[index] = isAttachment || isRow[index] ? .attachment : .furniture
    }
  }
}
