/// The scalars of which Chinese text nearly always consists, each a character of its own.
///
/// None of them joins its neighbours, so that a text of such scalars alone can be laid out without
/// looking for grapheme clusters and the properties of characters.
enum PlainScalar {
  /// The columns of a scalar; `nil` for one that has to be looked at together with its neighbours.
  static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF5E: 2
    case 0xB7, 0xD7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: 2
    default: nil
    }
  }

  /// The columns of a text; `nil` where it holds anything else.
  static func columns(of text: some StringProtocol) -> Int? {
    var sum = 0
    for scalar in text.unicodeScalars {
      guard let columns = columns(of: scalar) else { return nil }
      sum += columns
    }
    return sum
  }
}
