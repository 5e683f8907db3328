import Model

/// Cuts paragraphs into sentences and sentences into clauses.
struct SentenceSplitter {
  let units: [UInt16]

  /// The sentences of a range, with the marks that end them; the first may be a heading.
  func sentences(in range: Range<Int>, paragraph: Int, heading: Range<Int>?) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = range.lowerBound
    if let heading, !heading.isEmpty {
      sentences.append(sentence(heading, paragraph, isHeading: true))
      start = heading.upperBound
    }
    var index = start
    while index < range.upperBound {
      index += 1
      guard isEnd(index - 1, in: range) else { continue }
      while index < range.upperBound,
        Unit.closes(units[index]) || Unit.endsSentence(units[index])
      {
        index += 1
      }
      sentences.append(sentence(start..<index, paragraph, isHeading: false))
      start = index
    }
    if start < range.upperBound {
      sentences.append(sentence(start..<range.upperBound, paragraph, isHeading: false))
    }
    return sentences
  }

  /// 。！？； end a sentence; so does a half-width full stop between Chinese characters, which width
  /// folding on web pages leaves behind.
  private func isEnd(_ index: Int, in range: Range<Int>) -> Bool {
    let unit = units[index]
    if Unit.endsSentence(unit) { return true }
    guard unit == 0x2E, index > range.lowerBound, index + 1 < range.upperBound else {
      return false
    }
    return Unit.isIdeograph(units[index - 1]) && Unit.isIdeograph(units[index + 1])
  }

  private func sentence(_ range: Range<Int>, _ paragraph: Int, isHeading: Bool) -> Sentence {
    Sentence(
      range: range,
      clauses: clauses(in: range),
      paragraph: paragraph,
      isHeading: isHeading
    )
  }

  /// 、 ，and ：divide clauses, except inside 《》.
  private func clauses(in range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      switch units[index] {
      case 0x300A: depth += 1
      case 0x300B: depth = max(0, depth - 1)
      case Unit.comma, Unit.colon, Unit.enumerationComma:
        guard depth == 0 else { continue }
        if start < index { clauses.append(start..<index) }
        start = index + 1
      default: continue
      }
    }
    var end = range.upperBound
    while end > start, Unit.endsSentence(units[end - 1]) { end -= 1 }
    if start < end { clauses.append(start..<end) }
    return clauses.isEmpty ? [range] : clauses
  }
}
