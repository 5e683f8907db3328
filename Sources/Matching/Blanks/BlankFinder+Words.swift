import Model

/// Blanks that words show: names, missing numbers and dates, and words to the writer.
extension BlankFinder {
  // MARK: Names

  /// 某某, 某局, 张某: a name replaced for anonymity; 某些, 某种 and 某一 are words.
  func someone(at index: Int, in range: Range<Int>) -> Blank? {
    var end = index
    while end < range.upperBound, units[end] == 0x67D0 { end += 1 }
    if end - index > 1 { return Blank(range: index..<end, kind: .anonymised) }
    guard end < range.upperBound, Self.organs.contains(units[end]) else { return nil }
    return Blank(range: index..<end + 1, kind: .anonymised)
  }

  // MARK: Numbers and dates

  /// 会议次, 学习  次: a measure word with its number missing.
  func missingNumber(at index: Int, in range: Range<Int>) -> Blank? {
    // Only such a noun makes 次 alone a number that is missing; 3次 and 多次 need no further look.
    guard index > range.lowerBound, QuantityReader.countedNouns.contains(units[index - 1]) else {
      return nil
    }
    let found = QuantityReader(text: report.text)
      .quantities(in: max(range.lowerBound, index - 1)..<min(range.upperBound, index + 2))
    guard let quantity = found.first(where: { $0.range.lowerBound == index }),
      quantity.kind == .blank
    else { return nil }
    return Blank(range: max(range.lowerBound, index - 1)..<index + 1, kind: .unfilled)
  }

  /// 2023年  月  日: the number before 月 or 日 is missing.
  func missingDate(at index: Int, in paragraph: Paragraph) -> Blank? {
    let range = paragraph.range
    let next = index + 1
    guard next < range.upperBound else { return nil }
    let isYear = units[index] == 0x5E74
    guard units[next] == (isYear ? 0x6708 : 0x65E5) else { return nil }
    var end = next + 1
    if isYear, end < range.upperBound, units[end] == 0x65E5 { end += 1 }
    let before = index > range.lowerBound ? units[index - 1] : 0x20
    guard Self.isDigit(before) || Self.crosses.contains(before) || report.text.hasGap(before: next)
    else { return nil }
    return Blank(range: startOfDigits(before: index, in: range)..<end, kind: .unfilled)
  }

  // MARK: Prompts

  /// 是否成立…组织机构: a question to the writer, at the head of a short sentence.
  func question(at index: Int, in range: Range<Int>) -> Blank? {
    guard units.has(Self.whether, at: index), isSentenceStart(index, range),
      let sentence = report.sentences.first(where: { $0.range.contains(index) }),
      sentence.range.count <= 40
    else { return nil }
    return Blank(range: index..<sentence.range.upperBound, kind: .prompt)
  }

  private func isSentenceStart(_ index: Int, _ range: Range<Int>) -> Bool {
    index == range.lowerBound || Self.sentenceEnds.contains(units[index - 1])
  }

  /// A paragraph of nothing but dots stands for a text that is still to come.
  func ellipsisParagraph(_ paragraph: Paragraph) -> Blank? {
    let text = units[paragraph.range]
    guard let first = text.first, FoldedText.isSign(first),
      text.allSatisfy({ Self.dots.contains($0) }),
      text.contains(0x2026) || text.count >= 6
    else { return nil }
    return Blank(range: paragraph.range, kind: .unfilled)
  }

  /// 组长： with nothing after it.
  func emptyLabel(_ paragraph: Paragraph) -> Blank? {
    let range = paragraph.range
    guard paragraph.role == .body, range.count <= 6, range.count >= 3,
      units[range.upperBound - 1] == 0x3A,
      Self.labels.contains(where: { units.has($0, at: range.lowerBound) })
    else { return nil }
    return Blank(range: range, kind: .unfilled)
  }
}
