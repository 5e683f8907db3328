import Model

/// Judges how the addressee is written (GB/T 9704-2012, 7.3.2; 党政机关公文处理工作条例, 第十五条).
enum AddresseeForm {
  /// The half-width colon after the addressee.
  ///
  /// Where most commas and colons are half-width, a conversion made them so, which is one finding for
  /// the whole text and not the author's.
  static func halfWidthColon(in report: Report) -> [Range<Int>] {
    guard let last = report.elements.addressee?.last, report.text.units[last] == 0x3A,
      report.isHalfWidth(at: last), report.hasFullWidthMarks
    else { return [] }
    return [last..<last + 1]
  }

  /// The addressee, if it names several superiors; a party committee and its government are one.
  static func several(in report: Report) -> [Range<Int>] {
    guard let addressee = report.elements.addressee else { return [] }
    let organs = report.text.units[addressee].dropLast()
      .split { separators.contains($0) }
      .filter { $0.count >= 2 }
    guard organs.count > 1, !organs.contains(where: { $0.first == every }) else { return [] }
    let isPair =
      organs.count == 2 && organs[0].contains(committee) && organs[1].contains(government)
    return isPair ? [] : [addressee]
  }

  /// The addressee, if it is a person instead of an organ.
  static func person(in report: Report) -> [Range<Int>] {
    guard let addressee = report.elements.addressee else { return [] }
    let name = report.text.units[addressee].dropLast()
    return posts.contains { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
      ? [addressee] : []
  }

  private static let separators = UnitSet("、,;")
  // 各股室、各站所 are told, not reported to.
  private static let every: UInt16 = 0x5404
  private static let committee: UInt16 = 0x59D4
  private static let government: UInt16 = 0x5E9C
  private static let posts = [
    "书记", "局长", "县长", "市长", "区长", "镇长", "乡长", "部长", "厅长", "处长", "科长", "院长", "校长", "主任", "主席", "董事长",
    "总经理", "同志", "领导", "先生", "女士",
  ].map { Array($0.utf16) }
}
