internal import JSONText

extension JSONWriter {
  /// Writes a key with a string, or `null`.
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a key with a whole number, or `null`.
  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { integer(number) } else { null() }
  }
}
