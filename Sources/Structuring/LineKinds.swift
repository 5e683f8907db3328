import Model

/// Tells by its own words what a line of a report can be; its place decides later.
struct LineKinds {
  let units: [UInt16]

  /// Navigation, counters, copyright, page numbers: what pages and converters add around a report.
  func isFurniture(_ range: Range<Int>) -> Bool {
    if isPageNumber(range) || namesSite(range) { return true }
    guard range.count <= 80, !holds(Unit.fullStop, range) else { return false }
    return units.contains(anyOf: Self.furnitureWords, in: range)
      || Self.furnitureLines.contains(range, of: units) || hasFurnitureLabel(range)
  }

  /// 发布日期：2024-07-05: one of the labels right before the first colon.
  private func hasFurnitureLabel(_ range: Range<Int>) -> Bool {
    guard let first = units[range].firstIndex(of: Unit.colon) else { return false }
    return Self.furnitureLabels.contains(range.lowerBound..<first, of: units)
  }

  /// 临水发〔2024〕12号 alone on a line.
  func isDocumentNumber(_ range: Range<Int>) -> Bool {
    guard range.count >= 6, range.count <= 30, units[range.upperBound - 1] == 0x53F7 else {
      return false
    }
    return units.contains(in: range) { $0 == 0x3014 || $0 == 0x5B || $0 == 0x3010 }
  }

  /// 首页 > 政务公开 > 正文: the way to a page.
  func isPath(_ range: Range<Int>) -> Bool {
    units.contains(in: range) { $0 == 0x3E || $0 == 0xBB || $0 == 0x203A }
  }

  /// 河湾县人民政府门户网站: the name of the site above a page.
  private func namesSite(_ range: Range<Int>) -> Bool {
    range.count <= 24 && Self.siteEndings.ending(range, of: units) != nil
  }

  /// A line that announces other pages, after which nothing belongs to the report any more.
  func startsSideBar(_ range: Range<Int>) -> Bool {
    range.count <= 30 && units.contains(anyOf: Self.sideBarWords, in: range)
  }

  /// A note that names attachments: 附件 with a colon or a number.
  func isAttachment(_ range: Range<Int>) -> Bool {
    guard starts(range, with: Self.attachment) else { return false }
    let next = range.lowerBound + Self.attachment.count
    guard next < range.upperBound else { return true }
    return units[next] == Unit.colon || Unit.isDigit(units[next])
  }

  /// A short line that names whom the report is for and ends in a colon.
  func isAddressee(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 60, units[range.upperBound - 1] == Unit.colon,
      !holds(Unit.fullStop, range), MarkerReader.marker(in: units, at: range) == nil
    else { return false }
    return units.contains(anyOf: Self.organWords, in: range)
      && !units.contains(anyOf: Self.transitionWords, in: range)
  }

  /// The name of a unit alone on its line, as at a sign-off.
  func isUnitName(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 40 else { return false }
    if holdsClauseEnd(range) { return false }
    let core = withoutSeal(range)
    guard !core.isEmpty, MarkerReader.marker(in: units, at: core) == nil else { return false }
    return Self.organEndings.ending(core, of: units) != nil
  }

  /// A line that reads as a title: it ends with the kind of document it is.
  func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 80 else { return false }
    if units.contains(in: range, where: { $0 == Unit.fullStop || $0 == 0x3B }) { return false }
    return Self.genres.ending(withoutBracketedTail(range), of: units) != nil
  }

  /// A known heading without a number, such as 存在问题.
  func isBareHeading(_ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 22, Unit.isIdeograph(units[range.lowerBound]) else {
      return false
    }
    guard !holdsClauseEnd(range), units[range.upperBound - 1] != Unit.colon || range.count <= 14
    else { return false }
    // At its end, or nearly: 全年通报意识形态工作情况两 is half a sentence.
    let tail = max(range.lowerBound, range.upperBound - 9)..<range.upperBound
    return tail.contains { endsHeading(at: $0, before: range.upperBound) }
      && !units.contains(anyOf: Self.transitionWords, in: range)
  }

  /// Whether a word that makes a heading stands here, and after it only what may follow such a word:
  /// 存在问题及原因, 主要做法:.
  private func endsHeading(at start: Int, before end: Int) -> Bool {
    Self.headingWords.lengths(at: start, in: units).contains { length in
      let rest = start + length
      return rest <= end && (rest == end || Self.headingTails.contains(rest..<end, of: units))
    }
  }

  /// Whether every character is a letter of Chinese script, that is: no punctuation, no number.
  func isPlain(_ range: Range<Int>) -> Bool {
    !units.contains(in: range) { !Unit.isIdeograph($0) }
  }

  private func holds(_ unit: UInt16, _ range: Range<Int>) -> Bool {
    units.contains(in: range) { $0 == unit }
  }

  /// Whether a sentence ends in a range, or a comma stands there.
  func holdsClauseEnd(_ range: Range<Int>) -> Bool {
    units.contains(in: range) { Unit.endsSentence($0) || $0 == Unit.comma }
  }

  func starts(_ range: Range<Int>, with word: [UInt16]) -> Bool {
    range.count >= word.count && units.has(word, at: range.lowerBound)
  }

  /// The range without （盖章） or （公章） at its end.
  func withoutSeal(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<range.upperBound - (Self.seals.ending(range, of: units) ?? 0)
  }

  private func withoutBracketedTail(_ range: Range<Int>) -> Range<Int> {
    guard units[range.upperBound - 1] == Unit.rightBracket,
      let open = units[range].lastIndex(of: Unit.leftBracket)
    else { return range }
    return range.lowerBound..<open
  }

  func isPageNumber(_ range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    var digits = 0
    for unit in units[range] {
      if Unit.isDigit(unit) {
        digits += 1
      } else if !Self.pageNumberMarks.contains(unit) {
        return false
      }
    }
    // 2024.7.5 has as many marks, and is a date.
    return digits > 0 && digits <= 6 && SignOffDate.trailing(in: units, range) == nil
  }
}

extension MarkerReader {
  /// The marker at the start of a range, or `nil`.
  static func marker(in units: [UInt16], at range: Range<Int>) -> Marker? {
    marker(in: units, at: range.lowerBound, before: range.upperBound)
  }
}
