import Model

/// Judges whether a letterhead names who signed the report (党政机关公文处理工作条例, 第九条第六项).
enum SignerForm {
  /// The document number of a letterhead without 签发人, or a 签发人 without a name.
  ///
  /// Only lines above the title are a letterhead; a web page names the number among its own data.
  static func missing(in report: Report) -> [Range<Int>] {
    guard let title = report.elements.title else { return [] }
    let head = report.paragraphs.prefix { $0.range.upperBound <= title.lowerBound }
    guard let number = head.first(where: { startsWithNumber($0.range, report) })?.range else {
      return []
    }
    let labels = head.lazy.compactMap { line in
      report.firstPlace(of: label, in: line.range).map { (label: $0, line: line.range) }
    }
    guard let signer = labels.first else { return [number] }
    let name = report.text.units[signer.label.upperBound..<signer.line.upperBound]
      .filter { $0 != 0x3A && !blanks.contains($0) }
    return name.count >= 2 ? [] : [signer.label.lowerBound..<signer.line.upperBound]
  }

  private static let label = Array("签发人".utf16)
  private static let blanks = UnitSet("x×*_□○")

  /// Whether a line begins with 临水发〔2025〕12号: letters and characters, a year in brackets, a number.
  private static func startsWithNumber(_ line: Range<Int>, _ report: Report) -> Bool {
    let units = report.text.units[line]
    guard let open = units.firstIndex(where: { brackets.contains($0) }),
      (2...12).contains(open - line.lowerBound), open + 4 < line.upperBound,
      units[line.lowerBound..<open].allSatisfy({ (0x4E00...0x9FFF).contains($0) }),
      units[open + 1...open + 4].allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    return units[(open + 5)...].prefix(8).contains(0x53F7)
  }

  private static let brackets = UnitSet("〔([【")
}
