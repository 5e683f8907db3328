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
    starts.storeBytes(
      of: Int32(truncatingIfNeeded: start),
      toByteOffset: count &* 4,
      as: Int32.self
    )
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
    let first = (offset: offset, count: count)
    // No character has fewer bytes than units, so that up to `stop` there is room for all.
    while case let stop = min(end, bytes.byteCount &- 7, offset &+ units.count &- count &- 1),
      offset < stop, append(bytes, &offset, to: stop, before: end, table)
    {}
    // Three bytes give two columns, one byte gives one.
    return (offset &- first.offset &+ count &- first.count) / 2
  }

  /// Writes ordinary characters that begin before `stop` and end before `end`, with room for as many units as
  /// there are bytes; gives whether all of them were ordinary.
  ///
  /// All state is in local variables, because writing to the buffers might change what is in others.
  @inline(__always)
  private mutating func append(
    _ bytes: RawSpan,
    _ offset: inout Int,
    to stop: Int,
    before end: Int,
    _ table: Span<UInt16>
  ) -> Bool {
    let (units, starts, ends, signs) = (units, starts, ends, signs)
    var (place, index, signIndex) = (offset, count, signCount)
    var isOrdinary = true
    let lastPair = min(end &- 6, stop &- 1)
    while place < stop {
      var word = Self.word(bytes, place)
      while place <= lastPair, UTF8Text.areIdeographs(word) {
        let scalars = UTF8Text.scalars(of: word)
        let origins = SIMD2<Int32>(repeating: Int32(truncatingIfNeeded: place)) &+ SIMD2(0, 3)
        units[index] = table[unchecked: Int(truncatingIfNeeded: scalars & 0xFFFF)]
        units[index &+ 1] = table[unchecked: Int(truncatingIfNeeded: scalars &>> 24 & 0xFFFF)]
        starts.storeBytes(of: origins, toByteOffset: index &* 4, as: SIMD2<Int32>.self)
        ends.storeBytes(of: origins &+ 3, toByteOffset: index &* 4, as: SIMD2<Int32>.self)
        place &+= 6
        index &+= 2
        guard place < stop else { break }
        word = Self.word(bytes, place)
      }
      guard place < stop else { break }
      let length = UTF8Text.ordinaryLength(word)
      let scalar = length == 3 ? UTF8Text.scalar(of: word) : Int(truncatingIfNeeded: word & 0x7F)
      let unit = table[unchecked: scalar]
      let isSign = FoldedText.isSign(unit)
      if length == 0 || isSign && !Unit.isOrdinarySign(unit) {
        isOrdinary = false
        break
      }
      units[index] = unit
      starts.storeBytes(
        of: Int32(truncatingIfNeeded: place),
        toByteOffset: index &* 4,
        as: Int32.self
      )
      place &+= length
      ends.storeBytes(
        of: Int32(truncatingIfNeeded: place),
        toByteOffset: index &* 4,
        as: Int32.self
      )
      signs[signIndex] = Int32(truncatingIfNeeded: index)
      signIndex &+= isSign ? 1 : 0
      index &+= 1
    }
    (offset, count, signCount) = (place, index, signIndex)
    return isOrdinary
  }

  /// The eight bytes at an offset, the first of them lowest.
  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }
}
