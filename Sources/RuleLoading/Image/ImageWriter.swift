/// Writes the values of a pack image.
///
/// An image is UTF-8 without control characters, so that it can stand in a string literal: texts as
/// they are, numbers in five-bit digits from the lowest, each in one printable ASCII character. Equal
/// texts and equal lists are written once and then named by their number.
struct ImageWriter {
  private var body: [UInt8] = []
  private var texts: [String: Int] = [:]
  private var textBytes: [UInt8] = []
  private var lists: [[String]: Int] = [:]
  private var listBytes: [UInt8] = []

  /// The image: the texts, the lists, then the values, each part after its size.
  func finish() -> [UInt8] {
    var image: [UInt8] = []
    Self.append(texts.count, to: &image)
    image += textBytes
    Self.append(lists.count, to: &image)
    image += listBytes
    return image + body
  }

  /// Writes a number.
  mutating func write(_ number: Int) {
    Self.append(number, to: &body)
  }

  /// Writes a value as its number among all of its kind.
  mutating func write<Value: CaseIterable & Equatable>(numberOf value: Value) {
    for (number, other) in Value.allCases.enumerated() where other == value { write(number) }
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    write(index(of: text))
  }

  /// Writes a list of texts.
  mutating func write(_ list: [String]) {
    if let index = lists[list] { return write(index) }
    let members = list.map { index(of: $0) }
    Self.append(members.count, to: &listBytes)
    for member in members { Self.append(member, to: &listBytes) }
    lists[list] = lists.count
    write(lists.count - 1)
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

  private mutating func index(of text: String) -> Int {
    if let index = texts[text] { return index }
    let utf8 = Array(text.utf8)
    Self.append(utf8.count, to: &textBytes)
    textBytes += utf8
    texts[text] = texts.count
    return texts.count - 1
  }

  /// Five bits a character: 0x20 to 0x3F for the last digit, 0x40 to 0x5F for one that others follow.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    // Numbers of a rule file may be negative: the lowest bit is the sign.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 0x1F {
      bytes.append(0x40 | UInt8(rest & 0x1F))
      rest >>= 5
    }
    bytes.append(0x20 | UInt8(rest))
  }
}
