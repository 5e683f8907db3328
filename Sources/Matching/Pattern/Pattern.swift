/// A regular expression over folded text, in time linear in the text whatever the expression.
///
/// The syntax is literals, `.`, classes `[一-九0-9]` and `[^。]`, `\d` (the digits 0 to 9), groups
/// `(…)` and `(?:…)`, `|`, `* + ? {m} {m,} {m,n}`, and `^` and `$` for the ends of the text searched.
/// Operators are ASCII; full-width characters are literals, and literals are folded as the text is.
/// A class range between Chinese numerals means the numerals: `[一-九]` holds nine characters.
///
/// Neither `.` nor a negated class matches the end of a paragraph.
package struct Pattern: Sendable {
  let program: PatternProgram
  let required: [UInt16]

  /// Lists of literals from each of which every match holds at least one.
  let factors: [[[UInt16]]]

  /// Compiles an expression; the error says what is wrong with it and where.
  package init(_ expression: String) throws(PatternError) {
    var parser = PatternParser(expression)
    let tree = try parser.parse()
    self.program = try PatternProgram(tree)
    required = tree.required
    factors = tree.factors
  }

  /// The leftmost matches, each as long as possible, not overlapping; empty matches are none.
  ///
  /// The ranges are indices of `units`.
  ///
  /// - Complexity: O(*n* · *m*) time and O(*n* + *m*) space for *n* units and a program of size *m*,
  ///   which `PatternProgram.sizeLimit` bounds.
  package func matches(in units: ArraySlice<UInt16>) -> [Range<Int>] {
    guard required.allSatisfy(units.contains) else { return [] }
    var scan = PatternScan(program, over: units)
    let ends = scan.longestEnds()
    var matches: [Range<Int>] = []
    var start = units.startIndex
    while start < units.endIndex {
      let end = ends[start - units.startIndex]
      if end > start {
        matches.append(start..<end)
      }
      start = max(start + 1, end)
    }
    return matches
  }
}
