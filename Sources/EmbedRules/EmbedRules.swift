import Foundation

/// Writes the rule files of a folder into one Swift file, as string literals.
///
/// A literal of bytes would need no delimiters, but the compiler takes about a minute over 200 KB of
/// it; a string literal of that size costs next to nothing.
@main
enum EmbedRules {
  static func main() throws {
    guard let output = CommandLine.arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("usage: EmbedRules OUTPUT.swift RULES.json5...\n".utf8))
      exit(2)
    }
    let entries = try CommandLine.arguments.dropFirst(2).map(entry)
    let source = """
      enum EmbeddedRules {
        static let files: [(name: String, json: StaticString)] = [
      \(entries.joined())  ]
      }

      """
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func entry(forFileAt path: String) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let marks = delimiter(for: text)
    return "    (\"\(name)\", \(marks)\"\"\"\n\(text)\n\"\"\"\(marks)),\n"
  }

  /// One number sign more than the longest run of them in the text, so that neither the end of the
  /// literal nor an escape can occur in it.
  private static func delimiter(for text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "#", count: longest + 1)
  }
}
