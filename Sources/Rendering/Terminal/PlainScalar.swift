/// The scalars of which Chinese text nearly always consists, each a character of its own.
///
/// None of them joins its neighbours, so that a text of such scalars alone can be laid out without
/// looking for grapheme clusters and the properties of characters.
enum PlainScalar {
  /// The columns of a scalar; `nil` for one that has to be looked at together with its neighbours.
  static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F: 1
    // – and the marks before what passed and what is to be done.
    case 0x2013, 0x2610, 0x2713: 1
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF5E: 2
    case 0xB7, 0xD7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: 2
    default: nil
    }
  }

  /// The scalar at a place of a text in UTF-8, and its columns; `nil` for one that is none of these.
  @inline(__always)
  static func next(
    in text: borrowing Swift.Span<UInt8>,
    at index: inout Int
  ) -> (scalar: Unicode.Scalar, columns: Int)? {
    let first = UInt32(text[index])
    var value = first
    switch first {
    case 0..<0x80: index += 1
    case 0xC0..<0xE0:
      value = (first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      index += 2
    case 0xE0..<0xF0:
      let last = UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      value = (first & 0x0F) << 12 | last
      index += 3
    default: return nil
    }
    guard let scalar = Unicode.Scalar(value), let columns = columns(of: scalar) else { return nil }
    return (scalar, columns)
  }

  /// The columns of a text; `nil` where it holds anything else.
  static func columns(of text: some StringProtocol) -> Int? {
    let known = text.utf8.withContiguousStorageIfAvailable { columns(ofUTF8: $0.span) }
    return known ?? columns(ofUTF8: Array(text.utf8).span)
  }

  /// The bytes of the longest beginning of a plain text that fits into `room` columns.
  static func length(of text: some StringProtocol, within room: Int) -> Int {
    walk(text) { used, next in used + next <= room }
  }

  /// The bytes of the shortest beginning of a plain text, without which the others of its `columns` fit
  /// into `room`.
  static func length(of text: some StringProtocol, leaving room: Int, of columns: Int) -> Int {
    walk(text) { used, _ in columns - used > room }
  }

  /// The bytes of plain scalars as long as a closure, given the columns before one and its own, goes on.
  private static func walk(
    _ text: some StringProtocol,
    while goesOn: (_ used: Int, _ next: Int) -> Bool
  ) -> Int {
    let known = text.utf8.withContiguousStorageIfAvailable { walk(utf8: $0.span, while: goesOn) }
    return known ?? walk(utf8: Array(text.utf8).span, while: goesOn)
  }

  private static func walk(
    utf8 text: borrowing Swift.Span<UInt8>,
    while goesOn: (_ used: Int, _ next: Int) -> Bool
  ) -> Int {
    var used = 0
    var index = 0
    while index < text.count {
      let start = index
      guard let next = next(in: text, at: &index), goesOn(used, next.columns) else { return start }
      used += next.columns
    }
    return index
  }

  private static func columns(ofUTF8 text: borrowing Swift.Span<UInt8>) -> Int? {
    var sum = 0
    var index = 0
    while index < text.count {
      // Nearly all characters are Chinese ones, of which these bytes begin no others.
      if text[index] >= 0xE5, text[index] <= 0xE9 {
        sum += 2
        index += 3
        continue
      }
      guard let next = next(in: text, at: &index) else { return nil }
      sum += next.columns
    }
    return sum
  }
}
