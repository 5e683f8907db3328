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
    return Int32(truncatingIfNeeded: Self.size &- Self.sum(followers.wrappedSum()))
  }

  /// Whether one of its bytes may end a line or begin a character that does.
  @inline(__always)
  var mayEndLine: Bool {
    // The highest bit of a byte is set where one could be taken from it only by borrowing: LF, FF and CR
    // are below 0x10, U+2028 and U+2029 begin with 0xE2.
    let controls = words & 0xF0F0_F0F0_F0F0_F0F0
    let wide = words ^ 0xE2E2_E2E2_E2E2_E2E2
    let borrows = ((controls &- Self.ones) & ~controls) | ((wide &- Self.ones) & ~wide)
    return !(borrows & Self.highs).isZero
  }

  /// The highest bits of those of the eight bytes at an offset that may end a line; it may be set of others
  /// above such a byte.
  @inline(__always)
  static func lineEnds(inEightAt offset: Int, _ text: borrowing Swift.Span<UInt8>) -> UInt64 {
    let word = Self.word(at: offset, text)
    let controls = word & 0xF0F0_F0F0_F0F0_F0F0
    let wide = word ^ 0xE2E2_E2E2_E2E2_E2E2
    return (((controls &- ones) & ~controls) | ((wide &- ones) & ~wide)) & highs
  }

  /// For each of the eight bytes at an offset 1 if it goes on a scalar.
  @inline(__always)
  static func followers(inEightAt offset: Int, _ text: borrowing Swift.Span<UInt8>) -> UInt64 {
    let word = Self.word(at: offset, text)
    return (word &>> 7) & ~(word &>> 6) & ones
  }

  /// The same for the last of the eight bytes only.
  @inline(__always)
  static func followers(
    inLast count: Int,
    ofEightAt offset: Int,
    _ text: borrowing Swift.Span<UInt8>
  ) -> UInt64 {
    // The others are moved out.
    followers(inEightAt: offset, text) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- count))
  }

  /// The sum of the bytes of a word, of which it must be one.
  @inline(__always)
  static func sum(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* ones) &>> 56)
  }

  /// The eight bytes at an offset, the first of them the lowest.
  @inline(__always)
  private static func word(at offset: Int, _ text: borrowing Swift.Span<UInt8>) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= text.count, "eight bytes that are not there")
    let bytes = text.bytes
    return UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
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
