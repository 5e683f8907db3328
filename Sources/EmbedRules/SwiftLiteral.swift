/// Bytes of UTF-8 as a string literal of Swift.
///
/// A literal of numbers would need no delimiters, but the compiler takes about a minute over 200 KB
/// of it; a string literal of that size costs next to nothing.
enum SwiftLiteral {
  /// A literal over several lines, in which nothing can end it or be taken for an escape.
  static func text(_ utf8: [UInt8]) -> String {
    let marks = String(repeating: "#", count: longestRun(of: UInt8(ascii: "#"), in: utf8) + 1)
    return "\(marks)\"\"\"\n\(String(decoding: utf8, as: UTF8.self))\n\"\"\"\(marks)"
  }

  /// A literal of an array of texts, which the compiler turns into data.
  static func list(_ texts: [String]) -> String {
    "[\(texts.map { text(Array($0.utf8)) }.joined(separator: ", "))]"
  }

  private static func longestRun(of wanted: UInt8, in bytes: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for byte in bytes {
      run = byte == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
