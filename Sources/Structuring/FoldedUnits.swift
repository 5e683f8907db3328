import Model

/// Room for the units of some lines with their origins, all of it made before the first is written.
struct FoldedUnits {
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let starts: UnsafeMutableRawBufferPointer
  private let ends: UnsafeMutableRawBufferPointer
  private let signs: UnsafeMutableBufferPointer<Int32>

  /// How many units are written.
  private(set) var count = 0
  /// How many of them are signs.
  private(set) var signCount = 0

  /// Takes four buffers of equal size.
  init(
    units: UnsafeMutableBufferPointer<UInt16>,
    starts: UnsafeMutableBufferPointer<Int32>,
    ends: UnsafeMutableBufferPointer<Int32>,
    signs: UnsafeMutableBufferPointer<Int32>
  ) {
    precondition(
      starts.count >= units.count && ends.count >= units.count && signs.count >= units.count
    )
    self.units = units
    self.starts = UnsafeMutableRawBufferPointer(starts)
    self.ends = UnsafeMutableRawBufferPointer(ends)
    self.signs = signs
  }

  /// Writes a unit with the bytes that it stands for.
  mutating func append(_ unit: UInt16, from start: Int, to end: Int) {
    precondition(count < units.count, "more characters than were counted")
    write(unit, from: start, to: end)
  }

  /// Writes the end of a paragraph behind the last unit.
  mutating func appendParagraphEnd() {
    let end = count > 0 ? Int(ends.load(fromByteOffset: (count - 1) * 4, as: Int32.self)) : 0
    append(FoldedText.paragraphEnd, from: end, to: end)
  }

  @inline(__always)
  private mutating func write(_ unit: UInt16, from start: Int, to end: Int) {
    units[count] = unit
    starts.storeBytes(of: Int32(truncatingIfNeeded: start), toByteOffset: count &* 4, as: Int32.self)
    ends.storeBytes(of: Int32(truncatingIfNeeded: end), toByteOffset: count &* 4, as: Int32.self)
    if FoldedText.isSign(unit) {
      signs[signCount] = Int32(truncatingIfNeeded: count)
      signCount &+= 1
    }
    count &+= 1
  }

  /// Writes the ordinary characters that follow one another from an offset on, up to `end`, and gives the
  /// columns that they take.
  ///
  /// Of an ordinary character nothing is to be asked: it is visible, of one byte or three, no bar and no
  /// star. Nearly all are; what they are folded to comes from a table of the basic plane.
  mutating func appendOrdinary(
    of bytes: RawSpan,
    from offset: inout Int,
    to end: Int,
    foldedBy table: Span<UInt16>
  ) -> Int {
    precondition(table.count == 0x10000 && end <= bytes.byteCount && offset >= 0)
    var output = self
    let room = units.count
    let lastWord = bytes.byteCount &- 8
    // Behind two characters another word is read.
    let lastPair = min(end &- 6, lastWord &- 6)
    var (place, columns) = (offset, 0)
    while place < end, place <= lastWord, output.count < room {
      var word = Self.word(bytes, place)
      let first = output.count
      while UTF8Text.areIdeographs(word), place <= lastPair, output.count &+ 1 < room {
        output.writePair(UTF8Text.scalars(of: word), from: place, table)
        place &+= 6
        word = Self.word(bytes, place)
      }
      columns &+= 2 &* (output.count &- first)
      guard place < end, output.count < room, let (scalar, length) = UTF8Text.ordinary(word) else {
        break
      }
      let unit = table[unchecked: scalar]
      if unit == CharacterFolding.skipped || Unit.mayBeBar(unit) { break }
      output.write(unit, from: place, to: place &+ length)
      place &+= length
      columns &+= length == 1 ? 1 : 2
    }
    self = output
    offset = place
    return columns
  }

  /// Writes two Chinese characters of three bytes each, which no folding makes a sign.
  @inline(__always)
  private mutating func writePair(_ scalars: UInt64, from start: Int, _ table: Span<UInt16>) {
    units[count] = table[unchecked: Int(truncatingIfNeeded: scalars & 0xFFFF)]
    units[count &+ 1] = table[unchecked: Int(truncatingIfNeeded: scalars &>> 24 & 0xFFFF)]
    let origins = SIMD2<Int32>(repeating: Int32(truncatingIfNeeded: start)) &+ SIMD2(0, 3)
    starts.storeBytes(of: origins, toByteOffset: count &* 4, as: SIMD2<Int32>.self)
    ends.storeBytes(of: origins &+ 3, toByteOffset: count &* 4, as: SIMD2<Int32>.self)
    count &+= 2
  }

  /// The eight bytes at an offset, the first of them lowest.
  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }
}
