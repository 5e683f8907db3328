extension NameFault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .unknownWord(let name, let known): Self.english(unknown: "word list", name, known)
    case .cyclicWord(let names):
      "word lists refer to each other in a circle: \(names.map { "@" + $0 }.joined(separator: " → "));"
        + " remove one of the references"
    case .unknownPart(let name, let known): Self.english(unknown: "part", name, known)
    case .unknownParameter(let name, let known): Self.english(unknown: "parameter", name, known)
    case .unknownProfile(let name, let known): Self.english(unknown: "profile", name, known)
    case .unknownRule(let id, let known): Self.english(unknown: "rule", id, known)
    case .duplicateRule(let id, let file, let line):
      "there is a rule “\(id)” already, in\(file.map { " “\($0)”," } ?? "") line \(line);"
        + " choose another id"
    case .notCountRule(let id):
      "the rule “\(id)” counts nothing; “of” of agree takes count rules only; correct it"
    case .valueOutOfBounds(let name, let value, let min, let max):
      "\(value) is out of bounds for the parameter “\(name)”; write \(Self.english(min, max))"
    case .boundsReversed(let name, let min, let max):
      "the min (\(min)) of the parameter “\(name)” is above its max (\(max)); correct them"
    }
  }

  private static func english(unknown noun: String, _ name: String, _ known: [String]) -> String {
    if let near = closest(to: name, in: known) {
      return "there is no \(noun) “\(name)”; did you mean “\(near)”?"
    }
    guard !known.isEmpty, known.count <= 8 else {
      return "there is no \(noun) “\(name)”; define it or correct the name"
    }
    return "there is no \(noun) “\(name)”; there are: \(known.sorted().joined(separator: ", "))"
  }

  private static func english(_ min: Int?, _ max: Int?) -> String {
    switch (min, max) {
    case (let min?, let max?): min == max ? "\(min)" : "a number from \(min) to \(max)"
    case (let min?, nil): "a number of at least \(min)"
    case (_, let max): "a number of at most \(max ?? 0)"
    }
  }
}
