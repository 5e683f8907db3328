import Model

/// Compares the attachments that follow the sign-off with the note that names them (GB/T 9704-2012, 7.3.7).
///
/// Attachments that are files of their own are not in the text, and nothing is compared.
struct AttachmentMatch {
  /// An attachment below the sign-off: its label (附件, 附件1) and the lines that follow.
  private struct Body {
    let label: Range<Int>
    let number: Int?
    let lines: ArraySlice<Range<Int>>
  }

  private let report: Report
  private var units: [UInt16] { report.text.units }

  /// Attachments whose number or title the note does not give, and names without an attachment.
  static func mismatched(in report: Report) -> [Range<Int>] {
    Self(report: report).mismatched
  }

  private var mismatched: [Range<Int>] {
    guard let end = report.elements.date ?? report.elements.signature else { return [] }
    let bodies = bodies(after: end.upperBound)
    guard !bodies.isEmpty else { return [] }
    let names = names(before: (report.elements.signature ?? end).lowerBound)
    let wrong = bodies.enumerated().filter { index, body in
      !names.indices.contains(index) || !isRight(body, index, names)
    }.map(\.element.label)
    return names.dropFirst(bodies.count) + wrong
  }

  /// An only attachment has no number; others have that of their name.
  ///
  /// The title stands below the label.
  private func isRight(_ body: Body, _ index: Int, _ names: [Range<Int>]) -> Bool {
    guard body.number == index + 1 || names.count == 1 && body.number == nil else { return false }
    let title = body.lines.prefix(3).flatMap { plain($0) }
    return title.starts(with: plain(names[index]))
  }

  /// Words without title marks, which a name in the note has and a heading has not.
  private func plain(_ range: Range<Int>) -> [UInt16] {
    units[range].filter { !Self.passed.contains($0) }
  }

  private func bodies(after end: Int) -> [Body] {
    let lines = report.paragraphs.filter {
      $0.role == .attachment && $0.range.lowerBound >= end
    }.map(\.range)
    let labels = lines.indices.filter { isLabel(lines[$0]) }
    return labels.enumerated().map { position, index in
      let next = labels.indices.contains(position + 1) ? labels[position + 1] : lines.endIndex
      return Body(
        label: lines[index],
        number: number(in: lines[index]),
        lines: lines[(index + 1)..<next]
      )
    }
  }

  /// 附件 or 附件1 alone on its line; 附件：名称 below the sign-off is a note out of place.
  private func isLabel(_ line: Range<Int>) -> Bool {
    let rest = units[line].dropFirst(Self.label.count)
    return units[line].starts(with: Self.label)
      && rest.allSatisfy { isDigit($0) || $0 == Self.colon } && rest.count <= 3
  }

  /// The names in the note, without their numbers.
  private func names(before end: Int) -> [Range<Int>] {
    report.paragraphs.filter { $0.role == .attachment && $0.range.upperBound <= end }
      .map { name(in: $0.range) }
      .filter { !$0.isEmpty }
  }

  private func name(in line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    if units[line].starts(with: Self.label) {
      start += Self.label.count
      while start < line.upperBound, isDigit(units[start]) || units[start] == Self.colon {
        start += 1
      }
      if start < line.upperBound, Self.points.contains(units[start]) { start += 1 }
      return start..<line.upperBound
    }
    while start < line.upperBound, isDigit(units[start]) { start += 1 }
    while start < line.upperBound, Self.points.contains(units[start]) { start += 1 }
    return start..<line.upperBound
  }

  private func number(in label: Range<Int>) -> Int? {
    let digits = units[label].filter(isDigit)
    return Int(String(decoding: digits, as: UTF16.self))
  }

  private func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  private static let label = Array("附件".utf16)
  private static let colon: UInt16 = 0x3A
  private static let points = UnitSet(".、．")
  private static let passed = UnitSet("《》。;,、")
}
