/// Searching in bytes.
enum Bytes {
  /// Whether one run of bytes stands somewhere in another.
  static func contains(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    firstIndex(of: wanted, in: bytes) != nil
  }

  /// Where one run of bytes first stands in another.
  ///
  /// - Complexity: O(*n*) for the short words that are searched for here.
  static func firstIndex(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for index in bytes.startIndex...(bytes.endIndex - wanted.count)
    where bytes[index] == first && bytes[index...].starts(with: wanted) { return index }
    return nil
  }

  /// Whether a character of three bytes in UTF-8 begins with a byte, as nearly every report does.
  ///
  /// None of the formats that are known by their first bytes begins so.
  static func beginsThreeByteCharacter(_ byte: UInt8) -> Bool { byte & 0xF0 == 0xE0 }

  /// Whether a byte is 0.
  static func haveNUL(_ bytes: Span<UInt8>) -> Bool { hold(0, bytes) }

  /// Whether one of the bytes is such a one, found without leaving the loop early, so that many are compared
  /// at once.
  static func hold(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    var least = UInt8.max
    for index in bytes.indices { least = min(least, bytes[unchecked: index] ^ byte) }
    return least == 0
  }

  /// Whether bytes end with those of a text.
  static func end(_ bytes: [UInt8], with text: String) -> Bool {
    bytes.suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
