/// Which character each code of GB18030 stands for.
///
/// The source is GB 18030—2022. Most of it follows from rules: two bytes are the rows of GB/T 2312, all
/// other ideographs in the order of Unicode, and areas for private use; four bytes are whatever Unicode
/// has beside these, again in its order.
struct GB18030Table: Sendable {
  /// The scalars of the codes of two bytes, row by row.
  let pairs: [UInt32]

  /// The scalars of the codes of four bytes from 0x81308130 to 0x8431A439: those of the basic plane.
  let fours: [UInt16]

  /// The table, made when it is first needed.
  static let shared = GB18030Table()

  private init() {
    var table = PairTable()
    table.addAreasForPrivateUse()
    table.addSigns()
    table.addIdeographs()
    table.addOthers()
    pairs = table.scalars
    fours = Self.fours(beside: pairs)
  }

  /// The place of a code of two bytes in `pairs`; a first byte has 190 second ones, 0x40 to 0xFE without
  /// 0x7F.
  static func place(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) - 0x81) * 190 + Int(second) - (second < 0x7F ? 0x40 : 0x41)
  }

  private static func fours(beside pairs: [UInt32]) -> [UInt16] {
    var isPair = [Bool](repeating: false, count: 0x10000)
    for scalar in pairs where scalar < 0x10000 { isPair[Int(scalar)] = true }
    // Codes of four bytes were dealt out when some characters were not yet in Unicode and their codes of
    // two bytes stood for private use.
    for scalar in added { isPair[scalar] = false }
    for scalar in replaced { isPair[scalar] = true }
    var fours: [UInt16] = []
    fours.reserveCapacity(39_420)
    for scalar in 0x80...0xFFFF where !isPair[scalar] && !(0xD800...0xDFFF ~= scalar) {
      fours.append(UInt16(scalar))
    }
    // Of these, one has exchanged its code for that of the character in its place.
    if let index = fours.firstIndex(of: 0x1E3F) { fours[index] = 0xE7C7 }
    return fours
  }

  /// Characters with two bytes that came later than the codes of four bytes.
  private static let added = [0x1E3F] + Array(0x9FB4...0x9FBB) + Array(0xFE10...0xFE19)

  /// The characters for private use in whose places they and six of another plane came.
  private static let replaced =
    [0xE7C7] + Array(0xE78D...0xE796) + Array(0xE816...0xE818) + [0xE81E, 0xE826]
    + [0xE82B, 0xE82C, 0xE831, 0xE832, 0xE83B, 0xE843, 0xE854, 0xE855, 0xE864]
}

/// The codes of two bytes while they are filled in.
private struct PairTable {
  private(set) var scalars = [UInt32](repeating: 0, count: 126 * 190)

  /// What the next code without a character of its own stands for.
  private var privateUse: UInt32 = 0xE766

  mutating func addAreasForPrivateUse() {
    var next: UInt32 = 0xE000
    let areas: [(rows: ClosedRange<UInt8>, second: UInt8, count: UInt32)] = [
      (0xAA...0xAF, 0xA1, 94), (0xF8...0xFE, 0xA1, 94), (0xA1...0xA7, 0x40, 96),
    ]
    for area in areas {
      for row in area.rows {
        put(next..<next + area.count, row, from: area.second)
        next += area.count
      }
    }
  }

  mutating func addSigns() {
    var lines = Self.lines(of: GB18030Characters.signs).makeIterator()
    for row in UInt8(0xA1)...0xA9 {
      if row >= 0xA8 { putCharacters(lines.next() ?? [], row, from: 0x40) }
      putCharacters(lines.next() ?? [], row, from: 0xA1)
    }
  }

  /// Adds the ideographs of GB/T 2312 and, in the two areas that GBK added, all others of the first
  /// edition of Unicode.
  mutating func addIdeographs() {
    var isKnown = [Bool](repeating: false, count: 0x10000)
    for (row, line) in zip(UInt8(0xB0)..., Self.lines(of: GB18030Characters.ideographs)) {
      for scalar in line { isKnown[Int(scalar)] = true }
      putCharacters(line, row, from: 0xA1)
    }
    var others = (UInt32(0x4E00)...0x9FA5).filter { !isKnown[Int($0)] }[...]
    for row in UInt8(0x81)...0xA0 {
      put(others.prefix(190), row, from: 0x40)
      others = others.dropFirst(190)
    }
    for row in UInt8(0xAA)...0xFD {
      put(others.prefix(96), row, from: 0x40)
      others = others.dropFirst(96)
    }
  }

  mutating func addOthers() {
    var lines = Self.lines(of: GB18030Characters.others).makeIterator()
    putCharacters(lines.next() ?? [], 0xFD, from: 0x9C)
    putCharacters(lines.next() ?? [], 0xFE, from: 0x40)
  }

  /// Puts characters at consecutive codes of a row, U+FFFD as the next one for private use.
  private mutating func putCharacters(_ line: [UInt32], _ row: UInt8, from second: UInt8) {
    put(line.map { $0 == 0xFFFD ? nextPrivateUse() : $0 }, row, from: second)
  }

  private mutating func put(_ scalars: some Sequence<UInt32>, _ row: UInt8, from second: UInt8) {
    for (place, scalar) in zip(GB18030Table.place(row, second)..., scalars) {
      self.scalars[place] = scalar
    }
  }

  private mutating func nextPrivateUse() -> UInt32 {
    defer {
      privateUse += 1
      // The codes of these have characters of their own by now.
      switch privateUse {
      case 0xE76C: privateUse = 0xE76D
      case 0xE78D: privateUse = 0xE797
      case 0xE7C7: privateUse = 0xE7C9
      case 0xE7E7: privateUse = 0xE7F4
      default: break
      }
    }
    return privateUse
  }

  private static func lines(of text: StaticString) -> [[UInt32]] {
    let scalars = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.unicodeScalars
    return scalars.split(separator: "\n").map { line in line.map(\.value) }
  }
}
