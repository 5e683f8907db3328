/// Reads the values that an `ImageWriter` wrote, in the same order.
struct ImageReader {
  /// The bytes are not an image, or one of another program.
  struct Malformed: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private let texts: ImageTexts

  /// Begins to read an image; the bytes must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: ImageTexts) {
    self.bytes = bytes
    self.texts = texts
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool { offset == bytes.count }

  /// Reads a number.
  @inline(__always)
  mutating func number() throws(Malformed) -> Int {
    guard offset < bytes.count, bytes[offset] & 0x40 == 0 else { return try longNumber() }
    // Most numbers have one digit.
    let digit = Int(bytes[offset] & 0x1F)
    offset += 1
    return digit >> 1 ^ -(digit & 1)
  }

  private mutating func longNumber() throws(Malformed) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while offset < bytes.count, shift < UInt.bitWidth {
      let byte = bytes[offset]
      offset += 1
      value |= UInt(byte & 0x1F) << shift
      if byte & 0x40 == 0 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 5
    }
    throw Malformed()
  }

  /// Reads a text.
  mutating func text() throws(Malformed) -> String {
    let index = try number()
    guard texts.texts.indices.contains(index) else { throw Malformed() }
    return texts.texts[index]
  }

  /// Reads a list of texts; equal lists share their storage.
  mutating func list() throws(Malformed) -> [String] {
    let index = try number()
    guard texts.lists.indices.contains(index) else { throw Malformed() }
    return texts.lists[index]
  }

  /// Reads values that stand one after another.
  mutating func values<Value>(
    _ readValue: (inout Self) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try size()
    var values: [Value] = []
    if count > 0 { values.reserveCapacity(count) }
    for _ in 0..<count { values.append(try readValue(&self)) }
    return values
  }

  /// Reads a value that may be absent.
  mutating func optional<Value>(
    _ readValue: (inout Self) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    switch try number() {
    case 0: nil
    case 1: try readValue(&self)
    default: throw Malformed()
    }
  }

  /// Reads a value that is written as its number among all of its kind.
  ///
  /// Not by its name, which takes the runtime a table of all names to find.
  mutating func numbered<Value: CaseIterable>() throws(Malformed) -> Value
  where Value.AllCases == [Value] {
    let (number, values) = (try number(), Value.allCases)
    guard values.indices.contains(number) else { throw Malformed() }
    return values[number]
  }

  /// A number of things that follow, each of at least one byte.
  mutating func size() throws(Malformed) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    return count
  }
}
