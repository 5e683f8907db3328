/// What matching makes of one character: half-width, lowercase and simplified, or nothing at all.
package enum CharacterFolding {
  /// The value in `table` of a character that matching skips.
  @inlinable
  package static var skipped: UInt16 { 0 }

  /// The folded unit of every character of the basic plane.
  ///
  /// A table of 128 KiB is built once in about 20 µs; deciding by ranges for each character costs
  /// more than that on a report of ordinary length.
  package static let table: [UInt16] = makeTable()

  /// The folded unit of a scalar value, or `skipped`.
  package static func fold(_ scalar: UInt32) -> UInt16 {
    scalar < 0x10000 ? table[Int(scalar)] : FoldedText.other
  }

  /// A text as matching sees it, without origins: for phrases and expressions of rules.
  package static func folded(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    append(text, to: &units)
    return units
  }

  /// Appends the folded units of a text.
  package static func append(_ text: String, to units: inout [UInt16]) {
    let table = table
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { folded in
        let count = write(bytes, to: folded, table.span)
        units.append(contentsOf: UnsafeBufferPointer(rebasing: folded[..<count]))
      }
    }
  }

  /// Writes the folded units of UTF-8, of which there are no more than bytes, and gives their number.
  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to units: UnsafeMutableBufferPointer<UInt16>,
    _ table: Span<UInt16>
  ) -> Int {
    var index = 0
    var count = 0
    while index < bytes.count {
      let scalar = UnitText.scalar(in: bytes, at: &index)
      let unit = scalar < 0x10000 ? table[Int(scalar)] : FoldedText.other
      if unit != skipped {
        units[count] = unit
        count += 1
      }
    }
    return count
  }

  private static func makeTable() -> [UInt16] {
    var table = [UInt16](unsafeUninitializedCapacity: 0x10000) { units, count in
      for unit in 0..<0x10000 { units[unit] = UInt16(truncatingIfNeeded: unit) }
      count = 0x10000
    }
    for (first, last) in skippedRanges {
      for value in first...last { table[value] = skipped }
    }
    for value in 0x41...0x5A { table[value] = UInt16(value + 0x20) }
    for value in 0xFF01...0xFF5E {
      let ascii = value - 0xFEE0
      table[value] = table[ascii]
    }
    for (from, to) in singles { table[from] = UInt16(to) }
    let traditional = UnitText.units(of: TraditionalForms.pairs)
    for index in stride(from: 0, to: traditional.count - 1, by: 2) {
      table[Int(traditional[index])] = traditional[index + 1]
    }
    return table
  }

  /// Spaces, controls, zero-width and direction marks, and the byte order mark inside a text.
  private static let skippedRanges: [(Int, Int)] = [
    (0x00, 0x20), (0x7F, 0xA0), (0xAD, 0xAD), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200F),
    (0x2028, 0x202F), (0x205F, 0x2064), (0x2066, 0x206F), (0x3000, 0x3000), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
  ]

  /// Variants of punctuation that typing, conversion and extraction produce.
  private static let singles: [(Int, Int)] = [
    (0xFF61, 0x3002), (0xFF64, 0x3001), (0xFE50, 0x2C), (0xFE51, 0x3001), (0xFE52, 0x2E),
    (0xFE54, 0x3B), (0xFE55, 0x3A), (0xFE56, 0x3F), (0xFE57, 0x21), (0xFE59, 0x28),
    (0xFE5A, 0x29), (0x300C, 0x201C), (0x300D, 0x201D), (0x300E, 0x201C), (0x300F, 0x201D),
    (0xFF62, 0x201C), (0xFF63, 0x201D), (0x2013, 0x2D), (0x2212, 0x2D), (0x2022, 0xB7),
    (0x2027, 0xB7), (0x30FB, 0xB7), (0x2715, 0xD7), (0x2716, 0xD7), (0x2573, 0xD7),
    (0x3014, 0x3014), (0xFE5D, 0x3014), (0xFE5E, 0x3015), (0xFF08, 0x28), (0xFF09, 0x29),
  ]
}
