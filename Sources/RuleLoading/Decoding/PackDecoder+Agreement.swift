import JSONText
import Model

extension PackDecoder {
  /// Decodes what must agree; `nil` where its form is wrong.
  mutating func agreement(_ node: JSONNode) -> Requirement? {
    guard let agree = node["agree"], let what = agree.text else { return nil }
    switch what {
    case "years":
      noteForeign(["of"] + Self.tableKeys, in: node, what)
      return .agree(.years)
    case "counts": return countRules(node, agree, what).map { .agree(.counts(of: $0)) }
    case "period": return countRules(node, agree, what).map { .agree(.period(of: $0)) }
    case "sum": return sum(node, agree)
    default: return nil
    }
  }

  /// The keys that only a sum has.
  private static let tableKeys = ["table", "left", "right"]

  private mutating func noteForeign(_ keys: [String], in node: JSONNode, _ what: String) {
    for key in keys {
      guard let value = node[key] else { continue }
      note(.requirement(.agreementWithKey(what, key)), at: value.place)
    }
  }

  /// The count rules whose numbers are compared.
  private mutating func countRules(
    _ node: JSONNode,
    _ agree: JSONNode,
    _ what: String
  ) -> [String]? {
    noteForeign(Self.tableKeys, in: node, what)
    guard let rules = node["of"] else {
      note(.requirement(.agreeWithoutRules(what)), at: agree.place)
      return nil
    }
    let ids = (rules.elements ?? []).filter { $0.text != nil }
    countReferences += ids.map { ($0, file) }
    return ids.compactMap(\.text)
  }

  // MARK: Sums

  private mutating func sum(_ node: JSONNode, _ agree: JSONNode) -> Requirement? {
    noteForeign(["of"], in: node, "sum")
    let lacking = Self.tableKeys.filter { node[$0] == nil }
    guard lacking.isEmpty else {
      let unsaid = lacking.filter { !isMisspelt($0, in: node) }
      if !unsaid.isEmpty { note(.requirement(.sumWithout(unsaid)), at: agree.place) }
      return nil
    }
    return .agree(
      .sum(
        Requirement.SumDemand(
          tables: phrases(node["table"]),
          left: rows(node["left"]),
          right: rows(node["right"])
        )
      )
    )
  }

  /// Whether a key is there under another name, which has been noted with the right one.
  private func isMisspelt(_ key: String, in node: JSONNode) -> Bool {
    (node.members ?? []).contains { member in
      !Self.tableKeys.contains(member.key) && closest(to: member.key, in: Self.tableKeys) == key
    }
  }

  /// The rows of one side, each by its phrases; `@name` stands for one row and all words for it.
  private mutating func rows(_ list: JSONNode?) -> [[String]] {
    (list?.elements ?? []).map { element in
      element.elements == nil ? phrase(element) : phrases(element)
    }.filter { !$0.isEmpty }
  }
}
