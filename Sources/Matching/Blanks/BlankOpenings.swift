import Model

/// The places of a text at which something left to fill in can begin, one after another.
///
/// Of marks and Latin letters these are some signs of the text; of Chinese characters few can begin a blank.
struct BlankOpenings {
  /// In order.
  private var places: [Int32] = []
  private var nextPlace = 0

  init(_ text: FoldedText) {
    let units = text.units.span
    let characters = Self.characters(in: units)
    var next = 0
    for sign in text.signs where Self.begins(units[Int(sign)]) {
      while next < characters.count, characters[next] < sign {
        places.append(characters[next])
        next += 1
      }
      places.append(sign)
    }
    places += characters[next...]
  }

  /// The first place of a range, or `nil`; later ranges stand behind it.
  mutating func next(in range: Range<Int>) -> Int? {
    while nextPlace < places.count, places[nextPlace] < range.lowerBound { nextPlace += 1 }
    guard nextPlace < places.count, places[nextPlace] < range.upperBound else { return nil }
    return Int(places[nextPlace])
  }

  /// Whether a blank can begin with a sign.
  @inline(__always)
  private static func begins(_ sign: UInt16) -> Bool {
    switch sign {
    // Digits, and marks below them but for ( * /
    case 0x2F, 0x2A, 0x28: true
    case ..<0x3F: false
    // x and other letters, ? [ _
    case 0x61...0x7A, 0x3F, 0x5B, 0x5F: true
    // 、 and 。 before all others
    case 0x3001, 0x3002: false
    // × 【 〔 ○ ◯ △ □ 〇
    case 0xD7, 0x3010, 0x3014, 0x25CB, 0x25EF, 0x25B3, 0x25A1, 0x3007: true
    default: false
    }
  }

  /// The places of characters that may begin a blank.
  private static func characters(in units: Span<UInt16>) -> [Int32] {
    var places: [Int32] = []
    OpeningCharacter.forEachPlace(in: units) { place in
      // 次 comes second.
      places.append(Int32(units[place + 1] == 0x6B21 ? place + 1 : place))
    }
    return places
  }
}

/// 某, 年 before 月, 月 before 日, 是 before 否, and what stands before 次 and is no digit.
private enum OpeningCharacter: UnitTest {
  @inline(__always)
  static func passes(_ unit: UInt16, _ next: UInt16) -> UInt16 {
    equal(unit, 0x67D0) | equal(unit, 0x5E74) & equal(next, 0x6708)
      | equal(unit, 0x6708) & equal(next, 0x65E5) | equal(unit, 0x662F) & equal(next, 0x5426)
      | equal(next, 0x6B21) & number(unit > 0x39)
  }
}
