/// Writes the numbers of a matcher's image.
///
/// An image has to stand in a string literal, so that it is printable ASCII: each number has four
/// digits of six bits, from 0 to o in the order of the code, the lowest first. That all are of one
/// length is what makes them fast to read.
struct NumberWriter {
  /// The numbers so far.
  private(set) var bytes: [UInt8] = []

  /// Writes a number of 24 bits with its sign.
  mutating func write(_ number: Int32) {
    precondition((number << 8) >> 8 == number, "an image has no room for \(number)")
    write(UInt32(bitPattern: number), digits: 0..<4)
  }

  /// Writes a number of 24 bits with its sign.
  mutating func write(_ number: Int) { write(Int32(number)) }

  /// Writes numbers, after how many there are.
  mutating func write(_ numbers: [Int32]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }

  /// Writes units, after how many there are.
  mutating func write(_ units: [UInt16]) { write(units.map { Int32($0) }) }

  /// Writes values as they lie in memory, after how many there are: of each word of 32 bits the four lower
  /// digits, then of each the two upper ones.
  mutating func write<Value: PlainValue>(plain values: [Value]) {
    write(values.count)
    let words = values.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map {
        bytes.load(fromByteOffset: $0, as: UInt32.self)
      }
    }
    for word in words { write(word, digits: 0..<4) }
    for word in words { write(word, digits: 4..<6) }
  }

  private mutating func write(_ word: UInt32, digits: Range<UInt32>) {
    for digit in digits { bytes.append(0x30 + UInt8((word >> (6 * digit)) & 0x3F)) }
  }

  /// Writes values one after another, after their number.
  mutating func write<Value>(_ values: [Value], each writeValue: (inout Self, Value) -> Void) {
    write(values.count)
    for value in values { writeValue(&self, value) }
  }
}
