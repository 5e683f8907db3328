import Model
import Testing

@Suite struct SectionTests {
  typealias Demand = Requirement.SectionDemand

  /// A part under a heading, on lines of its own.
  struct Part: Sendable {
    var name: String
    var heading: String
    var body: [String]
    var holds = PartContent.work
  }

  /// A report of parts, one section each; the lines in `items` are subsections of the first.
  private static func bench(_ parts: [Part], items: [Int] = [], blank: String? = nil) -> Bench {
    let lines = parts.flatMap { [$0.heading] + $0.body }
    let report = ReportBuilder.report(lines.joined(separator: "\n"))
    var sections = Array(report.sections.prefix(1))
    var places: [PartPlace] = []
    var line = 0
    for part in parts {
      let heading = report.line(line)
      let end = report.line(line + part.body.count).upperBound
      let section = Section(
        level: 1,
        marker: nil,
        heading: heading,
        body: heading.upperBound..<end,
        parent: 0
      )
      sections.append(section)
      places.append(
        PartPlace(
          name: part.name,
          holds: part.holds,
          heading: heading,
          range: section.body,
          section: sections.count - 1
        )
      )
      line += part.body.count + 1
    }
    for item in items {
      let heading = report.line(item)
      let body = heading.upperBound..<heading.upperBound
      sections.append(Section(level: 2, marker: nil, heading: heading, body: body, parent: 1))
    }
    var bench = Bench(report: report.with(sections: sections), parts: places)
    if let blank {
      let words = CharacterFolding.folded(blank)
      let units = report.text.units
      bench.blanks = units.indices.filter { units[$0...].starts(with: words) }
        .map { Blank(range: $0..<$0 + words.count, kind: .prompt) }
    }
    return bench
  }

  private static let work = Part(name: "work", heading: "做法", body: ["召开会议2次，签订责任书3份。"])
  private static let plans = Part(name: "plans", heading: "打算", body: ["继续努力抓好落实。"], holds: .plans)

  @Test func `a part that is there passes and its heading is quoted`() throws {
    let bench = Self.bench([Self.work, Self.plans])
    let verdict = try bench.verdict(.section(Demand(part: "plans")))
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map { bench.report.document.quote($0.range) } == ["打算"])
    #expect(verdict.evidence.map(\.section) == [2])
  }

  @Test func `a part that is not there is missing`() throws {
    let verdict = try Self.bench([Self.work]).verdict(.section(Demand(part: "plans")))
    #expect(verdict.summary == "fail missing")
  }

  @Test(
    arguments: [
      ([], nil, "fail placeholder"), (["此处填写"], "此处填写", "fail placeholder"),
      (["此处填写工作"], "此处填写", "fail placeholder"), (["召开会议2次，签订责任书x份。"], "x", "pass"),
      (["很短"], nil, "pass"),
    ] as [([String], String?, String)]
  )
  func `a part that holds only a prompt is a placeholder`(
    _ body: [String],
    _ blank: String?,
    _ summary: String
  ) throws {
    let part = Part(name: "plans", heading: "打算", body: body, holds: .plans)
    let bench = Self.bench([part, Self.work], blank: blank)
    #expect(try bench.verdict(.section(Demand(part: "plans"))).summary == summary)
  }

  @Test func `of two places of a part the one that is filled in counts`() throws {
    let empty = Part(name: "plans", heading: "打算", body: [], holds: .plans)
    let bench = Self.bench([empty, Self.work, Self.plans])
    let verdict = try bench.verdict(.section(Demand(part: "plans")))
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map(\.section) == [3])
  }

  // MARK: Items, order, length

  @Test(
    arguments: [
      (["（一）甲", "（二）乙", "（三）丙"], [1, 2, 3], 3), (["一是甲；二是乙；三是丙。"], [], 3), (["其一，甲。其二，乙。"], [], 2),
      (["第一，甲。第二，乙。"], [], 2), (["甲。", "乙。", "丙。", "丁。"], [], 4), (["这一是非，二是乙。"], [], 1),
      (["一是甲。", "二是乙。"], [], 2), (["全部是甲。"], [], 1),
    ] as [([String], [Int], Int)]
  )
  func `items are subsections, spoken items or paragraphs`(
    _ body: [String],
    _ subsections: [Int],
    _ count: Int
  ) throws {
    let part = Part(name: "work", heading: "做法", body: body)
    let bench = Self.bench([part], items: subsections)
    #expect(try bench.verdict(.section(Demand(part: "work", items: count))).summary == "pass")
    let more = try bench.verdict(.section(Demand(part: "work", items: count + 1)))
    #expect(more.summary == "fail below-minimum")
    #expect(more.measured == count)
    #expect(more.detail == .items(found: count, wanted: count + 1))
  }

  @Test(
    arguments: [
      (["一是甲；二是乙；三是丙。"], ["一是甲；二是乙；三是丙。"], "pass", 3),
      (["一是甲；二是乙；三是丙。"], ["一是甲；二是乙。"], "fail below-minimum", 2),
      (["一是甲；二是乙。"], ["一是甲；二是乙；三是丙。"], "pass", 3), (["一是甲；二是乙。"], ["做甲，做乙。"], "pass", 2),
      (["一是甲；二是乙。"], ["做甲。"], "fail below-minimum", 1), (["甲、乙不足。"], ["做甲。"], "pass", nil),
    ] as [([String], [String], String, Int?)]
  )
  func `a part has as many items as another one lists`(
    _ problems: [String],
    _ plans: [String],
    _ summary: String,
    _ measured: Int?
  ) throws {
    let parts = [
      Part(name: "problems", heading: "问题", body: problems, holds: .problems),
      Part(name: "plans", heading: "打算", body: plans, holds: .plans),
    ]
    var bench = Self.bench(parts)
    bench.report = bench.report.with(sentences: [bench.report.line(1), bench.report.line(3)])
    let verdict = try bench.verdict(.section(Demand(part: "plans", itemsOf: "problems")))
    #expect(verdict.summary == summary)
    #expect(verdict.measured == measured)
    if verdict.reason != nil {
      #expect(verdict.evidence.first.map { bench.report.document.quote($0.range) } == "一是甲")
    }
  }

  @Test func `without the other part nothing is compared`() throws {
    let demand = Requirement.section(Demand(part: "plans", itemsOf: "problems"))
    #expect(try Self.bench([Self.work, Self.plans]).verdict(demand).summary == "pass")
  }

  @Test func `a part stands after another one`() throws {
    let demand = Requirement.section(Demand(part: "plans", after: "work"))
    #expect(try Self.bench([Self.work, Self.plans]).verdict(demand).summary == "pass")
    let verdict = try Self.bench([Self.plans, Self.work]).verdict(demand)
    #expect(verdict.summary == "fail misplaced")
    #expect(verdict.detail == .order(part: "plans", after: "work"))
  }

  @Test func `a part that must stand after a missing one passes`() throws {
    let demand = Requirement.section(Demand(part: "plans", after: "problems"))
    #expect(try Self.bench([Self.work, Self.plans]).verdict(demand).summary == "pass")
  }

  @Test func `a part is long enough`() throws {
    // The text has 9 characters and the end of the paragraph before it.
    let bench = Self.bench([Self.work, Self.plans])
    let short = try bench.verdict(.section(Demand(part: "plans", characters: 60)))
    #expect(short.summary == "fail below-minimum")
    #expect(try bench.verdict(.section(Demand(part: "plans", characters: 9))).summary == "pass")
    #expect(short.measured == 9)
  }

  // MARK: Parts without headings

  @Test func `a part without a heading counts`() throws {
    let report = ReportBuilder.report("召开会议2次。\n今后，我局将努力。")
    let place = PartPlace(
      name: "plans",
      holds: .plans,
      heading: report.line(1).lowerBound..<report.line(1).lowerBound + 2,
      range: report.line(1),
      section: nil
    )
    let verdict = try Bench(report: report, parts: [place])
      .verdict(.section(Demand(part: "plans")))
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map { report.document.quote($0.range) } == ["今后"])
  }

  private static let long = String(repeating: "今年以来，我局召开会议2次。", count: 6)

  @Test(arguments: [(long, "pass"), ("召开会议2次。", "fail missing")])
  func `a text without headings tells of work if it is long enough`(
    _ text: String,
    _ summary: String
  ) throws {
    let report = ReportBuilder.report(text)
    let bench = Bench(report: report.with(sentences: [report.line(0)]))
    #expect(try bench.verdict(.section(Demand(part: "work"))).summary == summary)
  }

  @Test func `a section with another heading tells of work if it is long enough`() throws {
    var bench = Self.bench([Part(name: "other", heading: "凝心聚力", body: [Self.long]), Self.plans])
    bench.parts.removeFirst()
    let verdict = try bench.verdict(.section(Demand(part: "work")))
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map { bench.report.document.quote($0.range) } == ["凝心聚力"])
  }

  @Test func `problems and plans are no work`() throws {
    let plans = Part(name: "plans", heading: "打算", body: [Self.long], holds: .plans)
    #expect(
      try Self.bench([plans]).verdict(.section(Demand(part: "work"))).summary == "fail missing"
    )
  }
}
