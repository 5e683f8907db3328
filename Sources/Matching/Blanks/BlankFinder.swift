import Model

/// Finds everything that is left to fill in.
struct BlankFinder {
  let report: Report
  let units: [UInt16]

  init(report: Report) {
    self.report = report
    units = report.text.units
  }

  /// The blanks of title, addressee, headings, body and sign-off, in reading order.
  ///
  /// - Complexity: O(*n*) in the units of the report.
  func blanks() -> [Blank] {
    var found: [Blank] = []
    var openings = BlankOpenings(report.text)
    for paragraph in report.paragraphs where paragraph.role != .furniture {
      if let blank = ellipsisParagraph(paragraph) ?? emptyLabel(paragraph) {
        found.append(blank)
        continue
      }
      var index = paragraph.range.lowerBound
      while let place = openings.next(in: index..<paragraph.range.upperBound) {
        let blank = blank(at: place, in: paragraph)
        index = max(place + 1, blank?.range.upperBound ?? 0)
        if let blank { found.append(blank) }
      }
    }
    return report.tables.isEmpty ? found : withCells(found)
  }

  /// A mark alone in a cell beside numbers stands for one; beside words × says no.
  ///
  /// In the folded text it touches the cells around it and cannot be told from them.
  private func withCells(_ blanks: [Blank]) -> [Blank] {
    let rows = report.tables.flatMap(\.rows)
    let cells = rows.flatMap { row -> [Range<Int>] in
      let values = row.cells.map { CellValue.read(units[$0]) }
      guard values.contains(.blank), values.contains(where: { $0.isNumber }) else { return [] }
      return zip(row.cells, values).filter { $0.1 == .blank }.map(\.0)
    }
    let missed = cells.filter { cell in !blanks.contains { $0.range.overlaps(cell) } }
    if missed.isEmpty { return blanks }
    let found = blanks + missed.map { Blank(range: $0, kind: .unfilled) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func blank(at index: Int, in paragraph: Paragraph) -> Blank? {
    let range = paragraph.range
    switch units[index] {
    case 0x78, 0xD7, 0x2A: return crossRun(at: index, in: range)
    case 0x5F: return underscores(at: index, in: range)
    case 0x28, 0x3010, 0x5B, 0x3014: return brackets(at: index, in: range)
    case 0x25CB, 0x25EF, 0x25B3, 0x25A1, 0x3007: return circles(at: index, in: range)
    case 0x67D0: return someone(at: index, in: range)
    case 0x6B21: return missingNumber(at: index, in: range)
    case 0x5E74, 0x6708: return missingDate(at: index, in: paragraph)
    case 0x3F: return questionMarks(at: index, in: range)
    case 0x2F: return slashes(at: index, in: range)
    case 0x662F: return question(at: index, in: range)
    case 0x61...0x7A: return letters(at: index, in: range)
    default: return nil
    }
  }

  // MARK: Crosses, stars, underscores

  /// x, ××, ***: alone beside Chinese, or in runs.
  private func crossRun(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, Self.crosses.contains(units[end]) { end += 1 }
    let before = index > range.lowerBound ? units[index - 1] : 0x20
    let after = end < range.upperBound ? units[end] : 0x20
    if units[index] == 0x78, Self.isLetter(before) || Self.isLetter(after) { return nil }
    let digitBefore = Self.isDigit(before)
    // 20xx年 is a blank, 3×5 米 and 2x4 are products.
    if digitBefore, Self.isDigit(after) { return nil }
    if units[index] == 0x2A, end - index == 2, report.document.format == .markdown { return nil }
    if end - index == 1 {
      if Self.crossWords.contains(where: { units.has($0, at: index) }) { return nil }
      guard isBesideChinese(before, after) || digitBefore && after == 0x5E74 else { return nil }
      if before == 0x7B2C, after == 0x7248 { return nil }
    }
    let start = digitBefore ? startOfDigits(before: index, in: range) : index
    return Blank(range: start..<end, kind: crossKind(start..<end, in: range))
  }

  /// XXX思想, 党的XX大, XXX同志, 某局: replaced for anonymity, not left to fill in.
  private func crossKind(_ blank: Range<Int>, in range: Range<Int>) -> Blank.Kind {
    if Self.namesAfter.contains(where: { units.has($0, at: blank.upperBound) }) {
      return .anonymised
    }
    let start = blank.lowerBound
    return Self.namesBefore.contains { word in
      start - word.count >= range.lowerBound && units.has(word, at: start - word.count)
    } ? .anonymised : .unfilled
  }

  func startOfDigits(before index: Int, in range: Range<Int>) -> Int {
    var start = index
    while start > range.lowerBound, Self.isDigit(units[start - 1]) { start -= 1 }
    return start
  }

  private func isBesideChinese(_ before: UInt16, _ after: UInt16) -> Bool {
    Self.isIdeograph(after) || Self.isIdeograph(before) && !Self.isDigit(after)
  }

  private func underscores(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, units[end] == 0x5F { end += 1 }
    let before = index > range.lowerBound ? units[index - 1] : 0x20
    let after = end < range.upperBound ? units[end] : 0x20
    guard end - index > 1 || Self.isIdeograph(after) || Self.isDigit(before) else { return nil }
    if Self.isLetter(before) && Self.isLetter(after) { return nil }
    let start = Self.isDigit(before) ? startOfDigits(before: index, in: range) : index
    return Blank(range: start..<end, kind: .unfilled)
  }

  /// N次, M场: a single letter before a measure word.
  private func letters(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, Self.isLetter(units[end]) { end += 1 }
    let before = index > range.lowerBound ? units[index - 1] : 0x20
    guard !Self.isDigit(before), before != 0x2B, !Self.isLetter(before) else { return nil }
    if end - index == 1, units[index] == 0x6E || units[index] == 0x6D,
      MeasureWord.read(units, at: end, before: range.upperBound) != nil
    {
      return Blank(range: index..<end, kind: .unfilled)
    }
    // AAA公众号: a name replaced by equal letters; AAA级 is a grade.
    let run = units[index..<end]
    if run.count >= 3, Set(run).count == 1, run.first != 0x77,
      end == range.upperBound || !Self.gradeWords.contains(units[end])
    {
      return Blank(range: index..<end, kind: run.first == 0x78 ? .unfilled : .anonymised)
    }
    return nil
  }

  // MARK: Brackets and circles

  /// （ ）次, 【】, （此处填写…）, 【请补充…】.
  private func brackets(at index: Int, in range: Range<Int>) -> Blank? {
    guard let close = Self.closing(of: units[index]),
      let end = units[index..<min(range.upperBound, index + 60)].firstIndex(of: close)
    else { return nil }
    let content = index + 1..<end
    if content.isEmpty || units[content].allSatisfy({ Self.fillings.contains($0) }) {
      return Blank(range: index..<end + 1, kind: .unfilled)
    }
    return isPrompt(content) ? Blank(range: index..<end + 1, kind: .prompt) : nil
  }

  private func isPrompt(_ content: Range<Int>) -> Bool {
    if Self.promptFirsts.contains(units[content.lowerBound]),
      Self.prompts.contains(where: { units.has($0, at: content.lowerBound) })
    {
      return true
    }
    return content.contains { Self.promptWordFirsts.contains(units[$0]) }
      && Self.promptWords.contains { units.holds($0, in: content) }
  }

  /// □次, ○○局, △△; a single ○ is a zero in a year, and □ before 是 a box to tick.
  private func circles(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, Self.circleMarks.contains(units[end]) { end += 1 }
    if end < range.upperBound, Self.chineseDigits.contains(units[end]) { return nil }
    if index > range.lowerBound, Self.chineseDigits.contains(units[index - 1]) { return nil }
    let isMeasured = MeasureWord.read(units, at: end, before: range.upperBound) != nil
    guard end - index > 1 || isMeasured && units[index] != 0x3007 else { return nil }
    return Blank(range: index..<end, kind: .unfilled)
  }

  private func questionMarks(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, units[end] == 0x3F { end += 1 }
    // ?00人: the first digit is missing.
    while end < range.upperBound, Self.isDigit(units[end]) { end += 1 }
    guard end < range.upperBound, MeasureWord.read(units, at: end, before: range.upperBound) != nil
    else { return nil }
    return Blank(range: index..<end, kind: .unfilled)
  }

  /// 以//为指导: a name replaced by strokes; not the strokes of an address.
  private func slashes(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, units[end] == 0x2F { end += 1 }
    guard end - index > 1, index > range.lowerBound, units[index - 1] != 0x3A,
      Self.isIdeograph(units[index - 1])
    else { return nil }
    return Blank(range: index..<end, kind: .anonymised)
  }
}
