/// What the bytes themselves say about their encoding.
enum EncodingGuess {
  /// The encoding that a byte order mark names, with the length of the mark.
  static func byteOrderMark(of bytes: [UInt8]) -> (encoding: Encoding, length: Int)? {
    if hasUTF8Mark(bytes) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Whether bytes begin with U+FEFF in UTF-8.
  static func hasUTF8Mark(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The byte order of what is UTF-16 by the characters it would hold; `nil` where it is not.
  ///
  /// Where both orders give usual characters, the bytes are text in a single-byte encoding, because
  /// two Latin letters look like one Chinese character; or else they are UTF-16 of Latin letters,
  /// and then most units are ASCII.
  static func utf16(_ bytes: [UInt8]) -> Encoding? {
    let count = min(bytes.count / 2, ReadLimits.sampledUnits)
    guard count > 0 else { return nil }
    var little = Tally()
    var big = Tally()
    for index in 0..<count {
      let first = UInt16(bytes[2 * index])
      let second = UInt16(bytes[2 * index + 1])
      little.add(second << 8 | first)
      big.add(first << 8 | second)
    }
    if little.decides(against: big, of: count) { return .utf16LittleEndian }
    if big.decides(against: little, of: count) { return .utf16BigEndian }
    return nil
  }

  /// What the units would be, were they in one byte order.
  private struct Tally {
    private var usual = 0
    private var ascii = 0

    mutating func add(_ unit: UInt16) {
      guard isUsual(unit) else { return }
      usual += 1
      if unit < 0x80 { ascii += 1 }
    }

    func decides(against other: Tally, of count: Int) -> Bool {
      guard usual * 100 >= count * ReadLimits.usualInUTF16 else { return false }
      if ascii == 0 && count < ReadLimits.leastChineseUnits { return false }
      return ascii * 2 > count || other.usual * 100 <= count * ReadLimits.usualInWrongOrder
    }
  }

  private static func isUsual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D: true
    case 0x20...0x7E: true
    // · × and the general punctuation: – — ‘ ’ “ ” … ※
    case 0xB7, 0xD7, 0x2010...0x203B: true
    // ① ②, 、。《》（）, Chinese characters, full-width forms
    case 0x2460...0x2473, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }
}
