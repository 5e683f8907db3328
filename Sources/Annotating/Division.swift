internal import Markup

/// Finds the places where the text of an element can be divided in two.
///
/// Programs drop spaces at the ends of an element that does not say that they count: such a text is
/// divided only between two characters that are none.
struct Division {
  private let element: Story.TextElement
  private let bytes: [UInt8]
  private let scanner: XMLScanner

  init(of element: Story.TextElement, in bytes: [UInt8]) {
    self.element = element
    self.bytes = bytes
    scanner = XMLScanner(bytes)
  }

  /// The offset of the last place with at most so many scalars before it; `nil` for the element's
  /// start.
  func lastPlace(upTo scalars: Int) -> Int? {
    var found: Int?
    forEachPlace { count, offset in
      if count > scalars { return false }
      found = offset
      return true
    }
    return found
  }

  /// The offset of the first place with at least so many scalars before it; `nil` for the element's
  /// end.
  func firstPlace(from scalars: Int) -> Int? {
    var found: Int?
    forEachPlace { count, offset in
      if count >= scalars { found = offset }
      return found == nil
    }
    return found
  }

  /// Gives every place with the number of scalars before it, until told to stop.
  private func forEachPlace(_ body: (_ scalars: Int, _ offset: Int) -> Bool) {
    var count = 0
    var allowsPlace = false
    for piece in element.pieces {
      var index = piece.range.lowerBound
      while index < piece.range.upperBound {
        let end = end(ofCharacterAt: index, piece)
        let isDivisible = element.keepsSpaces || !isSpace(index..<end)
        if allowsPlace, isDivisible, !piece.isLiteral, !body(count, index) { return }
        // A literal section is left out as a whole; after it, too, a place would be between its marks.
        allowsPlace = isDivisible && !piece.isLiteral
        count += 1
        index = end
      }
    }
  }

  private func end(
    ofCharacterAt index: Int,
    _ piece: (range: Range<Int>, isLiteral: Bool)
  ) -> Int {
    let limit = piece.range.upperBound
    switch bytes[index] {
    case UInt8(ascii: "&") where !piece.isLiteral:
      let semicolon = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";"))
      return semicolon.map { $0 + 1 } ?? limit
    case 0x0D where !piece.isLiteral && index + 1 < limit && bytes[index + 1] == 0x0A:
      return index + 2
    default:
      var end = index + 1
      while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return end
    }
  }

  /// Whether a character, or what a reference stands for, is a space.
  private func isSpace(_ character: Range<Int>) -> Bool {
    let isReference = bytes[character.lowerBound] == UInt8(ascii: "&")
    let first = isReference ? scanner.decoded(character).first : bytes[character.lowerBound]
    return first.map { [0x09, 0x0A, 0x0D, 0x20].contains($0) } ?? false
  }
}
