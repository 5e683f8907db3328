/// Cells of comma-separated values as Excel and WPS open them.
enum CSVText {
  /// The mark by which Excel and WPS know UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A row with its line end, CR LF as RFC 4180 has it.
  static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// A cell on one line; one that a spreadsheet would take for a formula begins with `'`.
  static func cell(_ text: String) -> String {
    let text = TerminalText.neutralised(text)
    let isFormula = text.unicodeScalars.first { $0 != " " }.map(formulaSigns.contains) ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }
    guard needsQuotes else { return safe }
    return "\"" + safe.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  // Full-width signs begin a formula where the system's language is Chinese.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠",
  ]
}
