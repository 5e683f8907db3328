import Model

/// Finds the words that announce a table.
struct CaptionFinder {
  let units: [UInt16]
  let paragraphs: [Paragraph]

  /// The short paragraph right above a table; one that only names the unit of its numbers is passed over.
  func caption(above row: Int) -> Range<Int>? {
    for index in (0..<row).reversed() where paragraphs[index].role != .furniture {
      let paragraph = paragraphs[index]
      if namesUnit(paragraph.range) { continue }
      let isShort = paragraph.range.count <= 60
      switch paragraph.role {
      case .body, .heading, .title, .attachment: return isShort ? paragraph.range : nil
      case .addressee, .signature, .date, .furniture: return nil
      }
    }
    return nil
  }

  /// 单位：件, （计量单位：万元）.
  private func namesUnit(_ range: Range<Int>) -> Bool {
    let head = range.prefix(5)
    return range.count <= 16 && units.contains(anyOf: Self.unitWords, in: head)
  }

  private static let unitWords = words("单位:")
}
