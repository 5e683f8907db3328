import Model

/// The places of a text at which something left to fill in can begin, one after another.
///
/// Of marks and Latin letters these are the signs of the text; of Chinese characters few can begin a
/// blank, and they are looked for before.
struct BlankOpenings {
  private let units: [UInt16]
  private let signs: [Int32]
  private let characters: [Int32]
  private var nextSign = 0
  private var nextCharacter = 0

  init(_ text: FoldedText) {
    units = text.units
    signs = text.signs
    var characters: [Int32] = []
    OpeningCharacter.forEachPlace(in: text.units.span) { place in
      // 次 comes second.
      let isSecond = text.units[place + 1] == 0x6B21
      characters.append(Int32(isSecond ? place + 1 : place))
    }
    self.characters = characters
  }

  /// The first place of a range, or `nil`; later ranges stand behind it.
  mutating func next(in range: Range<Int>) -> Int? {
    while nextSign < signs.count, !isOpening(Int(signs[nextSign]), range) { nextSign += 1 }
    while nextCharacter < characters.count, characters[nextCharacter] < range.lowerBound {
      nextCharacter += 1
    }
    let sign = nextSign < signs.count ? Int(signs[nextSign]) : Int.max
    let character = nextCharacter < characters.count ? Int(characters[nextCharacter]) : Int.max
    let first = min(sign, character)
    return first < range.upperBound ? first : nil
  }

  /// Whether the place of a sign is none to be passed over: it stands behind the range, or in it and can
  /// begin a blank.
  private func isOpening(_ place: Int, _ range: Range<Int>) -> Bool {
    guard place >= range.lowerBound else { return false }
    return place >= range.upperBound || Self.begins(units[place])
  }

  /// Whether a blank can begin with a sign.
  private static func begins(_ sign: UInt16) -> Bool {
    switch sign {
    // x and other letters, × * _ /
    case 0x61...0x7A, 0xD7, 0x2A, 0x5F, 0x2F: true
    // ( 【 [ 〔 ○ ◯ △ □ 〇 ?
    case 0x28, 0x3010, 0x5B, 0x3014, 0x25CB, 0x25EF, 0x25B3, 0x25A1, 0x3007, 0x3F: true
    default: false
    }
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
