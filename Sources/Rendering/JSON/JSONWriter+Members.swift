internal import JSONText

extension JSONWriter {
  /// Writes a key with a string, or `null`.
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    self.text(text)
  }

  /// Writes a key with a whole number, or `null`.
  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    self.number(number)
  }

  /// Writes a string, or `null`.
  mutating func text(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a whole number, or `null`.
  mutating func number(_ number: Int?) {
    if let number { integer(number) } else { null() }
  }
}
