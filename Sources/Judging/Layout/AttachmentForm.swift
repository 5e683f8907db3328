import Model

/// Judges the note that names the attachments: 附件：1.名称 (GB/T 9704-2012, 7.3.4).
///
/// Only a note above the sign-off is one; 附件1 below it stands at the head of the attachment itself.
enum AttachmentForm {
  /// Everything in the note that is written otherwise.
  static func malformed(in report: Report) -> [Range<Int>] {
    let end = report.elements.signature ?? report.elements.date
    guard let end else { return [] }
    let lines = report.paragraphs.filter {
      $0.role == .attachment && $0.range.upperBound <= end.lowerBound
    }.map(\.range)
    guard let first = lines.first else { return [] }
    return label(in: first, of: report) + lines.flatMap { mistakes(in: $0, of: report) }
  }

  private static let label = Array("附件".utf16)
  private static let listComma: UInt16 = 0x3001
  private static let endMarks = UnitSet("。;,、")

  /// 附件1：名称 puts the number before the colon; a half-width colon is wrong where others are not.
  private static func label(in line: Range<Int>, of report: Report) -> [Range<Int>] {
    let units = report.text.units
    let colon = line.lowerBound + label.count
    guard line.count > label.count, units[line].starts(with: label) else { return [] }
    if isDigit(units[colon]) {
      let end = line.first { $0 > colon && !isDigit(units[$0]) }
      // 附件1 alone on its line is no note
      return end.map { units[$0] == 0x3A ? [line.lowerBound..<$0 + 1] : [] } ?? []
    }
    let isHalfWidth =
      units[colon] == 0x3A && report.isHalfWidth(at: colon) && report.hasFullWidthMarks
    return isHalfWidth ? [colon..<colon + 1] : []
  }

  /// A mark after a name, and 1、 in place of 1.
  private static func mistakes(in line: Range<Int>, of report: Report) -> [Range<Int>] {
    let units = report.text.units
    var places: [Range<Int>] = []
    let start = line.first { isDigit(units[$0]) } ?? line.upperBound
    if start <= line.lowerBound + label.count + 1,
      let after = line.first(where: { $0 > start && !isDigit(units[$0]) }),
      units[after] == listComma
    {
      places.append(start..<after + 1)
    }
    if let last = line.last, endMarks.contains(units[last]) { places.append(last..<last + 1) }
    return places
  }

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
