extension PatternError {
  /// One English sentence: what is wrong and what to write instead.
  package var english: String {
    switch reason {
    case .empty: "the expression is empty; write something"
    case .unknownEscape(let letter): Self.english(forEscape: letter)
    case .trailingBackslash: "nothing follows the last \\; for a \\ itself write \\\\"
    case .unclosedGroup: "( is never closed; add ), or write \\( for the bracket itself"
    case .strayGroupEnd: ") closes nothing; delete it, or write \\) for the bracket itself"
    case .unknownGroup: "only a colon can follow (?; write (?:…)"
    case .tooDeep(let limit): "groups are nested deeper than \(limit); simplify the expression"
    case .unclosedClass: "[ is never closed; add ], or write \\[ for the bracket itself"
    case .emptyClass: "there is nothing in [ ]; add characters"
    case .reversedRange: "the range begins behind its end; swap them"
    case .nothingToRepeat: "there is nothing to repeat here; for the mark itself put \\ before it"
    case .repeatedQuantifier: "one of * + ? { } follows another; put the first part in (?:…)"
    case .malformedBounds: "write {2}, {2,} or {2,5}, or \\{ for the brace itself"
    case .boundsTooLarge(let limit): "nothing can be repeated more than \(limit) times; lower it"
    case .reversedBounds: "the least number is above the greatest; swap them"
    case .strayBrace: "} closes nothing; delete it, or write \\} for the brace itself"
    case .unmatchable: "spaces and line breaks are gone before matching; delete this one"
    case .tooLarge(let limit):
      "the expression has more than \(limit) steps; repeat less or make several rules"
    }
  }

  private static func english(forEscape letter: Unicode.Scalar) -> String {
    switch letter {
    case "b", "B": "there is no \\\(letter), for Chinese has no word ends; write what stands around"
    case "w", "W": "there is no \\\(letter); write a class such as [a-z0-9]"
    case "s", "S": "there is no \\\(letter); spaces are gone before matching; delete it"
    case "D": "there is no \\D; write [^0-9]"
    default: "there is no \\\(letter); only d or a punctuation mark can follow \\"
    }
  }
}
