/// Texts as units of UTF-16 and back, by loops over bytes.
///
/// The word lists of the program are made at its start, where the iterators of `String` and what the
/// runtime must know of generic sequences would take longer than the words themselves.
package enum UnitText {
  /// The units of a text.
  package static func units(of text: String) -> [UInt16] {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { units in
        let count = write(bytes, to: units)
        return Array(UnsafeMutableBufferPointer(rebasing: units[..<count]))
      }
    }
  }

  /// The words of a list that spaces divide, each as its units.
  package static func words(_ list: String) -> [[UInt16]] {
    var words: [[UInt16]] = []
    forEachWord(of: list) { units, word in words.append(Array(units[word])) }
    return words
  }

  /// Gives where each word of a list that spaces divide stands in the units of the list.
  package static func forEachWord(
    of list: String,
    _ body: (_ units: [UInt16], _ word: Range<Int>) -> Void
  ) {
    let units = units(of: list)
    var start = 0
    for index in units.indices where units[index] == space {
      if index > start { body(units, start..<index) }
      start = index + 1
    }
    if start < units.count { body(units, start..<units.count) }
  }

  private static let space: UInt16 = 0x20

  /// Writes the units of well-formed UTF-8, of which there are no more than bytes, and gives their number.
  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to units: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var index = 0
    var count = 0
    while index < bytes.count {
      let scalar = scalar(in: bytes, at: &index)
      if scalar < 0x10000 {
        units[count] = UInt16(scalar)
      } else {
        units[count] = UInt16(0xD7C0 + scalar >> 10)
        count += 1
        units[count] = UInt16(0xDC00 | scalar & 0x3FF)
      }
      count += 1
    }
    return count
  }

  /// The scalar value that begins at an index of well-formed UTF-8, which moves behind it.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    // Nearly all characters of the lists are Chinese.
    if first & 0xF0 == 0xE0 {
      let (second, third) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      index += 2
      return (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
    }
    let length = first < 0xE0 ? 2 : 4
    var value = first & (0x7F >> UInt32(length))
    for _ in 1..<length {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return value
  }

  /// The text of units; half of a surrogate pair becomes U+FFFD.
  package static func string(of units: ArraySlice<UInt16>) -> String {
    String(unsafeUninitializedCapacity: 3 * units.count) { bytes in
      var count = 0
      var index = units.startIndex
      while index < units.endIndex {
        write(scalar(in: units, at: &index), to: bytes, &count)
      }
      return count
    }
  }

  private static func scalar(in units: ArraySlice<UInt16>, at index: inout Int) -> UInt32 {
    let unit = units[index]
    index += 1
    guard UTF16.isSurrogate(unit) else { return UInt32(unit) }
    guard UTF16.isLeadSurrogate(unit), index < units.endIndex,
      UTF16.isTrailSurrogate(units[index])
    else { return 0xFFFD }
    let low = units[index]
    index += 1
    return (UInt32(unit) & 0x3FF) << 10 + 0x10000 + UInt32(low) & 0x3FF
  }

  private static func write(
    _ scalar: UInt32,
    to bytes: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) {
    let length = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    var rest = scalar
    for place in stride(from: count + length - 1, to: count, by: -1) {
      bytes[place] = UInt8(0x80 | rest & 0x3F)
      rest >>= 6
    }
    let mark: UInt32 = length == 1 ? 0 : 0xF00 >> UInt32(length) & 0xFF
    bytes[count] = UInt8(mark | rest)
    count += length
  }
}
