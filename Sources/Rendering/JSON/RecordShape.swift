internal import JSONText

/// The shape of a value in the record, from which its schema is made.
indirect enum RecordShape: Sendable {
  case text
  case whole
  /// Exactly these words.
  case words([String])
  /// Exactly this number.
  case number(Int)
  case list(RecordShape)
  /// Keys that are all there, and others that may be.
  case object(Keys, optional: Keys = [:])
  /// The shape, or `null`.
  case orNull(RecordShape)
  /// A shape that is defined once, by its name.
  case named(String)

  /// Keys in their order.
  typealias Keys = KeyValuePairs<String, RecordShape>

  /// Writes the schema of the shape.
  func write(to json: inout JSONWriter) {
    json.object { $0.write(self) }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ shape: RecordShape) {
    switch shape {
    case .text: member("type", "string")
    case .whole: member("type", "integer")
    case .words(let words):
      key("enum")
      array { json in words.forEach { json.string($0) } }
    case .number(let number): member("const", number)
    case .list(let element):
      member("type", "array")
      key("items")
      element.write(to: &self)
    case .object(let keys, let optional): write(keys, optional)
    case .orNull(let shape):
      key("anyOf")
      array { json in
        shape.write(to: &json)
        json.object { $0.member("type", "null") }
      }
    case .named(let name): member("$ref", "#/$defs/\(name)")
    }
  }

  private mutating func write(_ keys: RecordShape.Keys, _ optional: RecordShape.Keys) {
    member("type", "object")
    key("properties")
    object { json in
      for (name, shape) in Array(keys) + Array(optional) {
        json.key(name)
        shape.write(to: &json)
      }
    }
    key("required")
    array { json in keys.forEach { json.string($0.key) } }
    key("additionalProperties")
    bool(false)
  }
}
