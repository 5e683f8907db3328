import JSONText
import Model

/// Takes labels out of JSON and knows the line of everything that is wrong.
struct LabelReader {
  /// The file, as errors name it.
  let path: String

  /// How many lines of the file stand before the text that is read.
  var linesBefore = 0

  /// The ids of the rules that exist.
  let rules: Set<String>

  /// The value of a JSON text.
  func root(of bytes: [UInt8]) throws(LabelError) -> JSONNode {
    let outcome = JSONReader.read(bytes, as: .strict)
    if let problem = outcome.problems.first {
      throw error(.notJSON(column: problem.place.column), at: problem.place)
    }
    guard let root = outcome.root else { throw error(.noObject, at: .start) }
    return root
  }

  /// The expectation that stands beside the words it was made from.
  func label(
    _ node: JSONNode,
    rule: String,
    isImplied: Bool,
    isAmbiguous: Bool,
    hint: String
  ) throws(LabelError) -> Label {
    guard rules.contains(rule) else { throw error(.unknownRule(rule), at: node.place) }
    return Label(
      rule: rule,
      status: try value("status", in: node),
      reason: try optionalValue("reason", in: node),
      measured: try integer("measured", in: node),
      isImplied: isImplied,
      isAmbiguous: isAmbiguous,
      hint: hint
    )
  }

  // MARK: Single values

  func members(of node: JSONNode) throws(LabelError) -> [JSONMember] {
    guard let members = node.members else { throw error(.noObject, at: node.place) }
    return members
  }

  func object(_ key: String, in node: JSONNode) throws(LabelError) -> JSONNode {
    guard let value = try present(key, in: node) else {
      throw error(.missing(key), at: node.place)
    }
    guard value.members != nil else {
      throw error(.wrongKind(key, wanted: "an object"), at: value.place)
    }
    return value
  }

  func text(_ key: String, in node: JSONNode) throws(LabelError) -> String {
    guard let text = try optionalText(key, in: node) else {
      throw error(.missing(key), at: node.place)
    }
    return text
  }

  func optionalText(_ key: String, in node: JSONNode) throws(LabelError) -> String? {
    guard let value = try present(key, in: node) else { return nil }
    guard let text = value.text else {
      throw error(.wrongKind(key, wanted: "a text"), at: value.place)
    }
    return text
  }

  func flag(_ key: String, in node: JSONNode) throws(LabelError) -> Bool {
    guard let value = try present(key, in: node) else { return false }
    guard let flag = value.flag else {
      throw error(.wrongKind(key, wanted: "true or false"), at: value.place)
    }
    return flag
  }

  func value<Value: RawRepresentable<String>>(
    _ key: String,
    in node: JSONNode
  ) throws(LabelError) -> Value {
    guard let value: Value = try optionalValue(key, in: node) else {
      throw error(.missing(key), at: node.place)
    }
    return value
  }

  private func optionalValue<Value: RawRepresentable<String>>(
    _ key: String,
    in node: JSONNode
  ) throws(LabelError) -> Value? {
    guard let text = try optionalText(key, in: node) else { return nil }
    guard let value = Value(rawValue: text) else {
      throw error(.unknownValue(key, text), at: node[key]?.place ?? node.place)
    }
    return value
  }

  private func integer(_ key: String, in node: JSONNode) throws(LabelError) -> Int? {
    guard let value = try present(key, in: node) else { return nil }
    guard let integer = value.integer else {
      throw error(.wrongKind(key, wanted: "a whole number"), at: value.place)
    }
    return integer
  }

  /// The value of a key; null is the same as none.
  private func present(_ key: String, in node: JSONNode) throws(LabelError) -> JSONNode? {
    guard node.members != nil else { throw error(.noObject, at: node.place) }
    guard let value = node[key], value.value != .null else { return nil }
    return value
  }

  func error(_ fault: LabelError.Fault, at place: JSONPlace) -> LabelError {
    .malformed(path: path, line: linesBefore + place.line, fault)
  }
}
