import Testing

@testable import Model

@Suite struct CharacterFoldingTests {
  /// Variants of punctuation, each before the character it becomes.
  private static let variants =
    "｡。､、﹐,﹑、﹒.﹔;﹕:﹖?﹗!﹙(﹚)「“」”『“』”｢“｣”–-−-•·‧·・·✕×✖×╳×﹝〔﹞〕"

  private static func pairs(_ text: String) -> [(from: UInt16, to: UInt16)] {
    let units = Array(text.utf16)
    return stride(from: 0, to: units.count, by: 2).map { (units[$0], units[$0 + 1]) }
  }

  /// Marks and fillers of other scripts, which no report has; folding leaves them alone.
  private static func belongsToOtherScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x034F, 0x0600...0x08FF, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180D, 0x180F,
      0x2065, 0x3164, 0xFFA0, 0xFFF0...0xFFFB:
      true
    default: false
    }
  }

  /// The rule in plain words, from the properties that Unicode gives a character.
  private static func naive(_ scalar: Unicode.Scalar) -> UInt16? {
    let properties = scalar.properties
    if belongsToOtherScript(scalar.value) { return UInt16(scalar.value) }
    if properties.isWhitespace || properties.generalCategory == .control
      || properties.isDefaultIgnorableCodePoint
    {
      return nil
    }
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let half = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
    let isCapital = (0x41...0x5A).contains(half)
    return UInt16(isCapital ? half + 0x20 : half)
  }

  @Test func `the table agrees with the plain rule over the whole plane`() {
    var known: [UInt16: UInt16] = [:]
    for (from, to) in Self.pairs(Self.variants) + Self.pairs(TraditionalForms.pairs) {
      known[from] = to
    }
    let wrong = (UInt32(0)...0xFFFF).filter { value in
      guard let scalar = Unicode.Scalar(value) else { return false }
      let expected = known[UInt16(value)] ?? Self.naive(scalar) ?? CharacterFolding.skipped
      return CharacterFolding.fold(value) != expected
    }
    #expect(wrong.map { String($0, radix: 16) } == [])
  }

  @Test func `folding twice is folding once`() {
    let wrong = (0...0xFFFF).filter {
      let once = CharacterFolding.table[$0]
      return CharacterFolding.table[Int(once)] != once
    }
    #expect(wrong.map { String($0, radix: 16) } == [])
  }

  @Test func `full and half width are one`() {
    for value in UInt32(0x21)...0x7E {
      #expect(CharacterFolding.fold(value) == CharacterFolding.fold(value + 0xFEE0))
    }
  }

  @Test(arguments: [
    ("ＡＢＣａｂｃ", "abcabc"), ("１２３", "123"), ("（一）：；！？", "(一):;!?"), ("２０２４．１２", "2024.12"),
    ("「責任」『黨組』", "“责任”“党组”"), ("意識形態", "意识形态"), ("會議記録", "会议记録"), ("分 析\u{3000}研\t判", "分析研判"),
    ("a\u{200B}b\u{200D}c\u{FEFF}d\u{FE0F}", "abcd"), ("第\u{2028}一", "第一"),
    ("2023–2024", "2023-2024"),
    ("——", "——"), ("……", "……"), ("☆★", "☆★"), ("〔2024〕", "〔2024〕"), ("", ""),
  ])
  func `a text is folded`(_ text: String, _ folded: String) {
    #expect(String(decoding: CharacterFolding.folded(text), as: UTF16.self) == folded)
  }

  @Test func `a character outside the plane is one unit`() {
    #expect(CharacterFolding.folded("a😀𠮷b") == [0x61, FoldedText.other, FoldedText.other, 0x62])
    #expect(CharacterFolding.fold(0x10FFFF) == FoldedText.other)
  }

  @Test func `traditional forms come in pairs of different characters`() {
    let units = Array(TraditionalForms.pairs.utf16)
    #expect(units.count.isMultiple(of: 2))
    var targets: [UInt16: UInt16] = [:]
    for (from, to) in Self.pairs(TraditionalForms.pairs) {
      #expect(targets[from] == nil || targets[from] == to)
      targets[from] = to
    }
    #expect(targets.count > 150)
  }
}
