import TestSupport
import Testing

@testable import Reading

struct WordNumberingTests {
  /// A numbering of three levels, as 一、 and （一） and 1, with instance 1; other instances follow.
  private static func numbering(_ instances: String = "", levels: String = "") -> String {
    "<w:abstractNum w:abstractNumId=\"0\">"
      + level(0, "chineseCounting", "%1、") + level(1, "japaneseCounting", "（%2）")
      + level(2, "decimal", "%3.") + levels + "</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + instances
  }

  private static func level(
    _ number: Int,
    _ format: String,
    _ text: String,
    _ more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private static func item(_ text: String, _ level: Int, instance: Int = 1) -> String {
    WordFile.paragraph(
      text,
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(instance)\"/></w:numPr>"
    )
  }

  private func text(_ body: [String], _ numbering: String) throws -> String {
    try outline(WordFile(body.joined()).with("numbering", numbering))
      .split(separator: "\n").map { String($0.dropFirst()) }.joined(separator: " ")
  }

  @Test func `numbers become text and begin again below a higher level`() throws {
    let body = [
      Self.item("甲", 0), Self.item("乙", 1), Self.item("丙", 2), Self.item("丁", 2),
      Self.item("戊", 1), Self.item("己", 2), Self.item("庚", 0), Self.item("辛", 1),
    ]
    #expect(
      try text(body, Self.numbering())
        == "一、甲 （一）乙 1.丙 2.丁 （二）戊 1.己 二、庚 （一）辛"
    )
  }

  @Test func `instances of one numbering count together unless one begins anew`() throws {
    let instances =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    let body = [
      Self.item("甲", 0), Self.item("乙", 0, instance: 2), Self.item("丙", 0, instance: 3),
      Self.item("丁", 0, instance: 3),
    ]
    #expect(try text(body, Self.numbering(instances)) == "一、甲 二、乙 五、丙 六、丁")
  }

  @Test func `an instance may write a level otherwise`() throws {
    let instances =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + Self.level(0, "upperLetter", "%1)") + "</w:lvlOverride></w:num>"
    #expect(try text([Self.item("甲", 0, instance: 2)], Self.numbering(instances)) == "A)甲")
  }

  @Test func `a level may go on below the next higher number`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + Self.level(0, "decimal", "%1.")
      + Self.level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let body = [Self.item("甲", 0), Self.item("乙", 1), Self.item("丙", 0), Self.item("丁", 1)]
    #expect(try text(body, numbering) == "1.甲 1.1 乙 2.丙 2.2 丁")
  }

  @Test func `legal numbering writes every number in Arabic numerals`() throws {
    let levels = Self.level(3, "decimal", "%1.%4", "<w:isLgl/>")
    let body = [Self.item("甲", 0), Self.item("乙", 3)]
    #expect(try text(body, Self.numbering(levels: levels)) == "一、甲 1.1 乙")
  }

  @Test func `bullets and numbers that show nothing are no text`() throws {
    let levels = Self.level(4, "bullet", "\u{F0B7}") + Self.level(5, "none", "")
    #expect(
      try text([Self.item("甲", 4), Self.item("乙", 5)], Self.numbering(levels: levels)) == "甲 乙"
    )
  }

  @Test func `a number is kept apart from digits after it`() throws {
    #expect(try text([Self.item("2024年召开会议", 2)], Self.numbering()) == "1. 2024年召开会议")
  }

  @Test func `a style numbers its paragraphs at its own level`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/>"
      + "</w:style>"
    let levels = Self.level(3, "decimalEnclosedCircle", "%4", "<w:pStyle w:val=\"B\"/>")
    let body =
      WordFile.paragraph("甲", "<w:pStyle w:val=\"A\"/>")
      + WordFile.paragraph("乙", "<w:pStyle w:val=\"B\"/>")
      + WordFile.paragraph("丙", "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    let file = WordFile(body).with("styles", styles).with(
      "numbering",
      Self.numbering(levels: levels)
    )
    #expect(try outline(file) == "|一、甲\n|① 乙\n|丙")
  }

  @Test func `a numbering may stand for that of a style`() throws {
    let styles =
      "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      + "</w:pPr></w:style>"
    let instances =
      "<w:abstractNum w:abstractNumId=\"9\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"9\"/></w:num>"
    let file = WordFile(Self.item("甲", 1, instance: 2)).with("styles", styles)
      .with("numbering", Self.numbering(instances))
    #expect(try outline(file) == "|（一）甲")
  }

  @Test func `deleted and hidden paragraphs take no number`() throws {
    let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let body = [
      WordFile.paragraph("甲", number + "<w:rPr><w:del/></w:rPr>"), Self.item("乙", 0),
      "<w:p><w:pPr>\(number)<w:rPr><w:vanish/></w:rPr></w:pPr></w:p>", Self.item("丙", 0),
    ]
    #expect(try text(body, Self.numbering()) == "一、甲乙 二、丙")
  }

  @Test func `numbering that is not there does no harm`() throws {
    #expect(
      try text([Self.item("甲", 7), Self.item("乙", 0, instance: 99)], Self.numbering()) == "甲 乙"
    )
  }
}

struct NumberFormatTests {
  @Test(arguments: [
    ("decimal", [1: "1", 12: "12"]),
    ("chineseCounting", [1: "一", 10: "十", 11: "十一", 20: "二十", 105: "一百零五", 110: "一百一十"]),
    ("chineseCountingThousand", [21: "二十一", 1_001: "一千零一", 10_010: "一万零一十"]),
    ("chineseLegalSimplified", [1: "壹", 12: "拾贰", 20: "贰拾"]),
    ("ideographDigital", [10: "一〇", 24: "二四"]),
    ("ideographTraditional", [1: "甲", 10: "癸", 11: "11"]),
    ("ideographZodiac", [12: "亥"]),
    ("upperRoman", [4: "IV", 9: "IX", 2_024: "MMXXIV"]),
    ("lowerRoman", [3: "iii"]),
    ("upperLetter", [1: "A", 26: "Z", 27: "AA", 28: "BB"]),
    ("lowerLetter", [2: "b"]),
    ("decimalEnclosedCircle", [1: "①", 20: "⑳", 21: "㉑", 36: "㊱", 51: "51"]),
    ("decimalEnclosedFullstop", [1: "⒈"]),
    ("decimalEnclosedParen", [2: "⑵"]),
    ("decimalFullWidth", [12: "１２"]),
    ("decimalZero", [3: "03", 10: "10"]),
    ("ideographEnclosedCircle", [1: "㊀"]),
    ("none", [1: ""]),
    ("koreanDigital", [7: "7"]),
    ("chineseCounting", [0: "0", 200_000: "200000"]),
  ])
  func `a number is written as its format says`(_ format: String, _ numbers: [Int: String]) {
    for (number, text) in numbers { #expect(NumberFormat.text(number, format: format) == text) }
  }
}
