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

  /// Whether bytes end with those of a text.
  static func end(_ bytes: [UInt8], with text: String) -> Bool {
    bytes.suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
