/// 64 bytes of a text in UTF-8, which are looked at together.
///
/// They lie in a vector as words of eight bytes: of whole numbers the compiler makes instructions for
/// vectors, of comparisons of single bytes it does not.
struct ByteBlock {
  static let size = 64

  private let words: SIMD8<UInt64>

  /// The block that begins at an offset.
  @inline(__always)
  init(_ text: borrowing Swift.Span<UInt8>, at offset: Int) {
    words = text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
  }

  /// The number of scalars that begin in it.
  @inline(__always)
  var scalars: Int32 {
    // Every byte that goes on a scalar has its highest bit set and the next one not.
    let followers = (words &>> 7) & ~(words &>> 6) & Self.ones
    return Int32(Self.size) - Self.sum(followers.wrappedSum())
  }

  /// For each word whether one of its bytes may end a line or begin a character that does: it is not 0.
  @inline(__always)
  var lineEnds: SIMD8<UInt64> {
    // The highest bit of a byte is set where one could be taken from it only by borrowing: LF, FF and CR
    // are below 0x10, U+2028 and U+2029 begin with 0xE2.
    let controls = words & 0xF0F0_F0F0_F0F0_F0F0
    let wide = words ^ 0xE2E2_E2E2_E2E2_E2E2
    let borrows = ((controls &- Self.ones) & ~controls) | ((wide &- Self.ones) & ~wide)
    return borrows & 0x8080_8080_8080_8080
  }

  /// The number of scalars that begin in the eight bytes at an offset.
  @inline(__always)
  static func scalars(inEightAt offset: Int, _ text: borrowing Swift.Span<UInt8>) -> Int {
    let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return 8 - Int(sum((word >> 7) & ~(word >> 6) & ones))
  }

  /// The number of scalars that begin in the first of the eight bytes at an offset.
  @inline(__always)
  static func scalars(
    inFirst count: Int,
    ofEightAt offset: Int,
    _ text: borrowing Swift.Span<UInt8>
  ) -> Int {
    let bytes = text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    // The others are moved out.
    let word = UInt64(littleEndian: bytes) &<< UInt64(64 - 8 * count)
    return count - Int(sum((word >> 7) & ~(word >> 6) & ones))
  }

  /// The sum of the bytes of a word, of which it must be one.
  private static func sum(_ word: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: (word &* ones) >> 56)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}

extension SIMD8<UInt64> {
  /// Whether all of it is 0.
  @inline(__always)
  var isZero: Bool {
    let half = lowHalf | highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }
}
