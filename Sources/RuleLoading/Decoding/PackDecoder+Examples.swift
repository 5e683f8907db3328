import JSONText
import Model

extension PackDecoder {
  /// Decodes the examples of a rule, which only a rule for a person can do without.
  mutating func examples(of rule: JSONNode, for requirement: Requirement?) -> [Example] {
    let node = rule["examples"]
    let pass = node?["pass"]?.elements ?? []
    let fail = node?["fail"]?.elements ?? []
    if pass.isEmpty, fail.isEmpty, let requirement, !requirement.isManual {
      note(.example(.noExamples), at: node?.place ?? rule["id"]?.place ?? rule.place)
    }
    let needsMarks = requirement?.hasEvidence ?? false
    var examples: [Example] = []
    for node in pass {
      guard let example = example(node, .pass, needsMarks) else { continue }
      noteContradiction(of: example, at: node, to: examples)
      examples.append(example)
    }
    for node in fail {
      guard let reason = node["reason"]?.text.flatMap(Reason.init),
        let example = example(node, .fail(reason), false)
      else { continue }
      noteContradiction(of: example, at: node, to: examples)
      examples.append(example)
    }
    return examples
  }

  /// One text in one place cannot give two results.
  ///
  /// A rule has a handful of examples, so comparing lengths first is cheaper than hashing texts.
  private mutating func noteContradiction(
    of example: Example,
    at node: JSONNode,
    to others: [Example]
  ) {
    let first = others.first { other in
      other.text.utf8.count == example.text.utf8.count && other.year == example.year
        && other.isWhole == example.isWhole && other.part == example.part
        && other.text == example.text
    }
    guard let first, first.expectation != example.expectation else { return }
    note(.example(.contradiction(firstLine: first.line)), at: (node["text"] ?? node).place)
  }

  private mutating func example(
    _ node: JSONNode,
    _ expectation: Example.Expectation,
    _ needsMarks: Bool
  ) -> Example? {
    let textNode = node["text"] ?? node
    guard let source = textNode.text else { return nil }
    let marked = MarkedText(source)
    if let fault = marked.fault {
      note(.example(fault), at: textNode.place)
    } else if expectation != .pass, !marked.marks.isEmpty {
      note(.example(.markInFail), at: textNode.place)
    } else if needsMarks, marked.marks.isEmpty {
      note(.example(.noMark), at: textNode.place)
    }
    let isWhole = node["whole"]?.flag ?? false
    if isWhole, let part = node["part"] { note(.example(.partOfWhole), at: part.place) }
    return Example(
      text: marked.text,
      marks: marked.marks,
      expectation: expectation,
      year: node["year"]?.integer,
      part: partName(node["part"]),
      isWhole: isWhole,
      line: textNode.place.line,
      column: textNode.place.column,
      sourceLine: files[file].line(at: textNode.place)
    )
  }
}

extension Requirement {
  /// Whether a pass must point at words of the text.
  ///
  /// What may not be there, what must be well formed and what a person judges leaves no words to
  /// point at; nor does a number that may be nought.
  fileprivate var hasEvidence: Bool {
    switch self {
    case .mention, .together, .facets, .section, .element, .pattern: true
    case .count(let count): count.bounds.excludeZero
    case .absent, .placeholders, .layout, .agree, .manual, .not: false
    case .all(let parts): parts.contains(where: \.hasEvidence)
    case .any(let parts): parts.allSatisfy(\.hasEvidence)
    }
  }
}

extension Requirement.Bounds {
  fileprivate var excludeZero: Bool {
    guard let least = exactly ?? atLeast else { return false }
    return least != .number(0)
  }
}
