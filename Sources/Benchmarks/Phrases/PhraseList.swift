/// Phrases in the forms that other programs search for.
enum PhraseList {
  /// How many strings a rule of YARA has.
  private static let stringsPerRule = 50

  /// One phrase per line, as `grep -F -f` and `rg -F -f` read them.
  static func lines(_ phrases: [String]) -> String {
    phrases.map { $0 + "\n" }.joined()
  }

  /// Rules of YARA that count every phrase.
  static func yara(_ phrases: [String]) -> String {
    let starts = stride(from: 0, to: phrases.count, by: stringsPerRule)
    return starts.enumerated().map { number, start in
      rule(number, phrases[start..<min(start + stringsPerRule, phrases.count)])
    }.joined()
  }

  private static func rule(_ number: Int, _ phrases: ArraySlice<String>) -> String {
    let strings = phrases.enumerated().map { "    $p\($0) = \"\(escaped($1))\"\n" }.joined()
    let counts = (0..<phrases.count).map { "#p\($0)" }.joined(separator: " + ")
    return """
      rule phrases_\(number) {
        strings:
      \(strings)  condition:
          \(counts) > 0
      }

      """
  }

  private static func escaped(_ phrase: String) -> String {
    phrase.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
