import Matching
import Model
import Testing

@Suite struct MatcherTests {
  private static let mention = Requirement.mention(Requirement.Mention(phrases: ["研判会"]))

  @Test func `every leaf has its list of hits`() throws {
    let matches = try structured(Framed.work("召开研判会2次。")).matches(
      .all([.placeholders, .any([Self.mention, .not(.absent(["请批示"]))]), .meetings("研判会")]),
      condition: Self.mention
    )
    #expect(matches.hits.map(\.count) == [0, 1, 0, 1, 1])
  }

  @Test func `an empty report has nothing`() throws {
    let empty = Report(
      document: Document(
        source: "",
        format: .text,
        encoding: "",
        sha256: "",
        text: [],
        blocks: []
      ),
      text: FoldedText(units: [], starts: [], ends: []),
      paragraphs: [],
      sections: [Section(level: 0, marker: nil, heading: 0..<0, body: 0..<0, parent: nil)],
      sentences: [],
      unheadedParts: [],
      elements: Elements(),
      facts: Facts()
    )
    let matches = try empty.matches(.all([Self.mention, .meetings("研判会")]))
    #expect(matches == Matches(hits: [[], []], parts: [], blanks: []))
  }

  @Test func `an expression that does not compile is refused`() throws {
    let broken = Requirement.pattern(Requirement.PatternDemand(expression: "(研判"))
    #expect(throws: (any Error).self) {
      try structured("召开会议。").matches(broken)
    }
  }

  @Test(arguments: [
    "召开研判会2次。", "召 开 研 判 会 ２ 次 。", "召開研判會2次。", "召开研判\n会2次。", "召开研判会\u{200B}2次。", "召开研判会2\n次。",
  ])
  func `the same words in another dress are the same hit`(_ text: String) throws {
    let report = try structured(Framed.work(text))
    let hits = try report.hits(.meetings("研判会"))
    #expect(hits.map(describe) == ["done 2"])
    #expect(hits.map { report.text.string($0.range) } == ["召开研判会2次"])
  }

  @Test func `a hit names its section`() throws {
    let report = try structured(Framed.work("（一）组织领导\n\n召开研判会2次。"))
    let hit = try #require(try report.hits(Self.mention).first)
    #expect(report.words(report.sections[hit.section].heading) == "（一）组织领导")
  }
}
