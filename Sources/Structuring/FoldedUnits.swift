import Model

/// Room for the units of some lines with their origins, all of it made before the first is written.
struct FoldedUnits {
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let starts: UnsafeMutableBufferPointer<Int32>
  private let ends: UnsafeMutableBufferPointer<Int32>

  /// How many units are written.
  private(set) var count = 0

  /// Takes three buffers of equal size.
  init(
    units: UnsafeMutableBufferPointer<UInt16>,
    starts: UnsafeMutableBufferPointer<Int32>,
    ends: UnsafeMutableBufferPointer<Int32>
  ) {
    precondition(starts.count >= units.count && ends.count >= units.count)
    self.units = units
    self.starts = starts
    self.ends = ends
  }

  /// Writes a unit with the bytes that it stands for.
  mutating func append(_ unit: UInt16, from start: Int, to end: Int) {
    precondition(count < units.count, "more characters than were counted")
    units[count] = unit
    starts[count] = Int32(truncatingIfNeeded: start)
    ends[count] = Int32(truncatingIfNeeded: end)
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
    precondition(table.count == 0x10000 && end <= bytes.byteCount)
    let (units, starts, ends, room) = (units, starts, ends, units.count)
    let skipped = CharacterFolding.skipped
    var (place, index, columns) = (offset, count, 0)
    while place &+ 8 <= end, index &+ 1 < room {
      let first = index
      var word = Self.word(bytes, place)
      while UTF8Text.areIdeographs(word), index &+ 1 < room {
        units[index] = table[unchecked: UTF8Text.scalar(of: word)]
        starts[index] = Int32(truncatingIfNeeded: place)
        ends[index] = Int32(truncatingIfNeeded: place &+ 3)
        units[index &+ 1] = table[unchecked: UTF8Text.scalar(of: word &>> 24)]
        starts[index &+ 1] = Int32(truncatingIfNeeded: place &+ 3)
        place &+= 6
        ends[index &+ 1] = Int32(truncatingIfNeeded: place)
        index &+= 2
        if place &+ 8 > end { break }
        word = Self.word(bytes, place)
      }
      columns &+= 2 &* (index &- first)
      if place &+ 8 > end || index >= room { break }
      guard let (scalar, length) = UTF8Text.ordinary(word) else { break }
      let unit = table[unchecked: scalar]
      if unit == skipped || Unit.mayBeBar(unit) { break }
      units[index] = unit
      starts[index] = Int32(truncatingIfNeeded: place)
      place &+= length
      ends[index] = Int32(truncatingIfNeeded: place)
      index &+= 1
      columns &+= length == 1 ? 1 : 2
    }
    (offset, count) = (place, index)
    return columns
  }

  /// The eight bytes at an offset, the first of them lowest.
  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }
}
