/// Reads the numbers that a `NumberWriter` wrote, in the same order.
struct NumberReader {
  /// The bytes are not an image, or one of another program.
  struct Malformed: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// Begins to read an image; the bytes must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeRawBufferPointer(bytes)
  }

  /// Whether all numbers have been read.
  var isAtEnd: Bool { offset == bytes.count }

  /// Reads a number.
  @inline(__always)
  mutating func number() throws(Malformed) -> Int32 {
    guard bytes.count - offset >= Self.length else { throw Malformed() }
    defer { offset += Self.length }
    return Self.number(in: bytes, at: offset)
  }

  /// Reads how many things follow, each of at least one number.
  mutating func size() throws(Malformed) -> Int {
    let count = Int(try number())
    guard count >= 0, count <= (bytes.count - offset) / Self.length else { throw Malformed() }
    return count
  }

  /// Reads as many numbers as the first one says.
  mutating func numbers() throws(Malformed) -> [Int32] {
    let count = try size()
    let digits = next(Self.length * count)
    return [Int32](unsafeUninitializedCapacity: count) { numbers, initialized in
      Self.copy(digits, to: UnsafeMutableRawBufferPointer(numbers))
      initialized = count
    }
  }

  private static func copy(
    _ digits: UnsafeRawBufferPointer,
    to numbers: UnsafeMutableRawBufferPointer
  ) {
    for index in 0..<digits.count / length {
      let number = number(in: digits, at: length * index)
      numbers.storeBytes(of: number, toByteOffset: 4 * index, as: Int32.self)
    }
  }

  /// Reads as many values as the first number says.
  mutating func plainValues<Value: PlainValue>() throws(Malformed) -> [Value] {
    let count = try size()
    let wordCount = count * MemoryLayout<Value>.stride / 4
    guard bytes.count - offset >= 6 * wordCount else { throw Malformed() }
    let low = next(4 * wordCount)
    let high = next(2 * wordCount)
    return [Value](unsafeUninitializedCapacity: count) { values, initialized in
      Self.join(low, high, in: UnsafeMutableRawBufferPointer(values))
      initialized = count
    }
  }

  /// Puts words together from their four lower and their two upper digits.
  private static func join(
    _ low: UnsafeRawBufferPointer,
    _ high: UnsafeRawBufferPointer,
    in words: UnsafeMutableRawBufferPointer
  ) {
    for index in 0..<low.count / 4 {
      let lower = UInt32(bitPattern: number(in: low, at: 4 * index)) & 0xFF_FFFF
      let digits = UInt16(
        littleEndian: high.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)
      )
      let upper = UInt32(digits &- 0x3030)
      let word = (upper << 24 & 0x3F00_0000) | (upper << 22 & 0xC000_0000) | lower
      words.storeBytes(of: word, toByteOffset: 4 * index, as: UInt32.self)
    }
  }

  /// Reads as many units as the first number says.
  mutating func units() throws(Malformed) -> [UInt16] {
    let count = try size()
    var units: [UInt16] = []
    units.reserveCapacity(count)
    for _ in 0..<count { units.append(try unit()) }
    return units
  }

  /// Reads a unit.
  @inline(__always)
  mutating func unit() throws(Malformed) -> UInt16 { UInt16(truncatingIfNeeded: try number()) }

  /// Reads values that stand one after another.
  @inline(__always)
  mutating func values<Value>(
    _ readValue: (inout Self) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try size()
    var values: [Value] = []
    if count > 0 { values.reserveCapacity(count) }
    for _ in 0..<count { values.append(try readValue(&self)) }
    return values
  }

  /// Takes bytes that are known to be there.
  private mutating func next(_ count: Int) -> UnsafeRawBufferPointer {
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// The bytes of a number.
  private static let length = 4

  /// The number at a place that has room for it.
  @inline(__always)
  private static func number(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Int32 {
    let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    let digits = word &- 0x3030_3030
    // The digits side by side at the upper end, where the sign belongs.
    let (first, second) = (digits << 8 & 0x3F00, digits << 6 & 0xF_C000)
    let (third, fourth) = (digits << 4 & 0x3F0_0000, digits << 2 & 0xFC00_0000)
    return Int32(bitPattern: first | second | third | fourth) >> 8
  }
}
