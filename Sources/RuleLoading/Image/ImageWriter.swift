/// Writes the values of a pack image.
///
/// An image is ASCII without control characters, so that it can stand in a string literal: numbers in
/// five-bit digits from the lowest, each in one printable character. Texts and lists of texts are named
/// by their numbers in an index, which several images may share.
struct ImageWriter {
  /// The texts of all images so far.
  private(set) var texts: ImageTextIndex

  /// The image.
  private(set) var image: [UInt8] = []

  /// Begins an image.
  init(_ texts: ImageTextIndex) {
    self.texts = texts
  }

  /// Writes a number.
  mutating func write(_ number: Int) {
    append(number)
  }

  /// Writes a value as its number among all of its kind.
  mutating func write<Value: CaseIterable & Equatable>(numberOf value: Value) {
    for (number, other) in Value.allCases.enumerated() where other == value { write(number) }
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    write(texts.number(of: text))
  }

  /// Writes a list of texts.
  mutating func write(_ list: [String]) {
    write(texts.number(of: list))
  }

  /// Writes values one after another, after their number.
  mutating func write<Value>(
    _ values: some Collection<Value>,
    each writeValue: (inout Self, Value) -> Void
  ) {
    write(values.count)
    for value in values { writeValue(&self, value) }
  }

  /// Writes whether there is a value, and the value.
  mutating func write<Value>(_ value: Value?, with writeValue: (inout Self, Value) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { writeValue(&self, value) }
  }

  /// Five bits a character: 0x20 to 0x3F for the last digit, 0x40 to 0x5F for one that others follow.
  private mutating func append(_ number: Int) {
    // Numbers of a rule file may be negative: the lowest bit is the sign.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 0x1F {
      image.append(0x40 | UInt8(rest & 0x1F))
      rest >>= 5
    }
    image.append(0x20 | UInt8(rest))
  }
}
