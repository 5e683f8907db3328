extension RequirementFault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .noKind(let known):
      "the requirement names no kind; add one of: \(known.joined(separator: ", "))"
    case .misspeltKind(let key, let name):
      "there is no requirement “\(key)”; did you mean “\(name)”?"
    case .severalKinds(let kinds):
      "a requirement has one kind, and here are \(kinds.joined(separator: ", "));"
        + " part them with all or any"
    case .keyOfOtherKind(let key, let kind, let owners):
      "\(kind) takes no “\(key)”, which belongs to \(owners.joined(separator: ", ")); delete it"
    case .noBounds: "count does not say how many; add atLeast, atMost or exactly"
    case .crossedBounds(let least, let most):
      "atLeast (\(least)) is above atMost (\(most)); correct them"
    case .exactlyWithOthers: "exactly cannot stand beside atLeast and atMost; keep one of them"
    case .tooFewFacets(let least, let count):
      "atLeast is \(least), but of has \(count) aspects; lower it or add aspects"
    case .noFacets: "of names no aspect; write { name: [phrases] }"
    case .badDay(let text):
      "“\(text)” is no day; write notLaterThan as MM-DD, such as 03-31"
    case .dayWithoutDate(let element):
      "notLaterThan belongs to element: \"date\", and this is “\(element)”; delete it"
    case .agreeWithoutRules(let what):
      "agree: \"\(what)\" needs “of”; add the ids of the rules to compare"
    case .sumWithout(let keys):
      "agree: \"sum\" lacks \(keys.map { "“\($0)”" }.joined(separator: ", "));"
        + " name the table and the rows to add up"
    case .agreementWithKey(let agree, let key):
      "agree: \"\(agree)\" takes no “\(key)”; delete it"
    case .badPattern(let fault): fault.english
    }
  }
}
