import Model

/// Room for the units of some lines with their origins, all of it made before the first is written.
struct FoldedUnits {
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let starts: UnsafeMutableBufferPointer<Int32>
  private let ends: UnsafeMutableBufferPointer<Int32>
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
    self.starts = starts
    self.ends = ends
    self.signs = signs
  }

  /// Writes a unit with the bytes that it stands for.
  mutating func append(_ unit: UInt16, from start: Int, to end: Int) {
    precondition(count < units.count, "more characters than were counted")
    units[count] = unit
    starts[count] = Int32(truncatingIfNeeded: start)
    ends[count] = Int32(truncatingIfNeeded: end)
    if FoldedText.isSign(unit) {
      signs[signCount] = Int32(truncatingIfNeeded: count)
      signCount &+= 1
    }
    count &+= 1
  }

  /// Writes the end of a paragraph behind the last unit.
  mutating func appendParagraphEnd() {
    let end = count > 0 ? Int(ends[count - 1]) : 0
    append(FoldedText.paragraphEnd, from: end, to: end)
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
    var areOrdinary = true
    while areOrdinary {
      // No character has fewer bytes than units, so that up to `stop` there is room for all.
      let stop = min(end, bytes.byteCount &- 7, offset &+ units.count &- count &- 1)
      areOrdinary = offset < stop && append(bytes, &offset, to: stop, before: end, table)
    }
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
    let lastPair = min(end &- 6, stop &- 1)
    var areOrdinary = true
    while place < stop {
      var word = Self.word(bytes, place)
      while place <= lastPair, UTF8Text.areIdeographs(word) {
        let scalars = UTF8Text.scalars(of: word)
        let start = Int32(truncatingIfNeeded: place)
        units[index] = table[unchecked: Int(truncatingIfNeeded: scalars & 0xFFFF)]
        units[index &+ 1] = table[unchecked: Int(truncatingIfNeeded: scalars &>> 24 & 0xFFFF)]
        (starts[index], starts[index &+ 1]) = (start, start &+ 3)
        (ends[index], ends[index &+ 1]) = (start &+ 3, start &+ 6)
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
      areOrdinary = length > 0 && !(isSign && !Unit.isOrdinarySign(unit))
      guard areOrdinary else { break }
      units[index] = unit
      starts[index] = Int32(truncatingIfNeeded: place)
      place &+= length
      ends[index] = Int32(truncatingIfNeeded: place)
      signs[signIndex] = Int32(truncatingIfNeeded: index)
      signIndex &+= isSign ? 1 : 0
      index &+= 1
    }
    (offset, count, signCount) = (place, index, signIndex)
    return areOrdinary
  }

  /// The eight bytes at an offset, the first of them lowest.
  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }
}
