import JSONText

extension FormFault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .unknownKey(let key, let owner, let known):
      "\(owner.english) has no key “\(key)”; \(englishHint(for: key, in: known))"
    case .duplicateKey(let key, let line):
      "“\(key)” is there already, in line \(line); keep one of them"
    case .missingKey(let key, let owner): "\(owner.english) needs “\(key)”; add it"
    case .wrongType(let label, let expected, let value):
      "\(quoted(label)) must be \(expected.english), and this is \(value.englishName); correct it"
    case .emptyText(let label): "“\(label)” holds an empty text; write something or delete it"
    case .emptyPhrase: "a phrase is empty; write something or delete it"
    case .fullWidthReference(let text):
      "“\(text)” begins with a full-width character; write \(text.hasPrefix("＠") ? "@" : "$")"
    case .shortList(let label, let least):
      "“\(label)” needs at least \(least) \(least == 1 ? "item" : "items"); add what is missing"
    case .outOfRange(let label, let number, let range):
      "“\(label)” is \(number); write a whole number from \(range.lowerBound) to"
        + " \(range.upperBound)"
    case .badID(let id):
      "“\(id)” is no id; write lowercase letters, digits and hyphens only"
    case .unknownValue(let value, let label, let known):
      "“\(label)” cannot be “\(value)”; \(englishHint(for: value, in: known))"
    }
  }
}

/// The name of a key in quotes; that of the whole file needs none.
private func quoted(_ label: String) -> String {
  label == PackForms.pack.name ? PackForms.pack.englishName : "“\(label)”"
}

/// The known word that is meant, or all known words, as the end of a sentence.
func englishHint(for word: String, in known: [String]) -> String {
  if let near = closest(to: word, in: known) { return "did you mean “\(near)”?" }
  guard !known.isEmpty else { return "correct or delete it" }
  return "there are: \(known.joined(separator: ", "))"
}

extension JSONNode.Value {
  /// What an English sentence calls the value.
  fileprivate var englishName: String {
    switch self {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number) where Int(exactly: number) != nil: "a number"
    case .number(let number) where number.isFinite && number.magnitude < 1e15: "a fraction"
    case .number: "too great a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
