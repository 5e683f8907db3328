import Model
import Testing

/// Sums of tables: equal, different, not filled in, not there.
struct SumTests {
  private static let demand = Requirement.SumDemand(
    tables: ["申请情况"],
    left: [["新收"], ["结转"]],
    right: [["总计"]]
  )

  /// Rows 0 to 2 hold the terms; row 3 is the caption.
  private static let report = {
    let plain = ReportBuilder.report("甲\n乙\n丙\n申请情况表")
    let rows = (0..<3).map { Table.Row(range: $0 * 2..<$0 * 2 + 1, cells: [$0 * 2..<$0 * 2 + 1]) }
    return Report(
      document: plain.document,
      text: plain.text,
      paragraphs: plain.paragraphs,
      sections: plain.sections,
      sentences: [],
      unheadedParts: [],
      tables: [Table(caption: 6..<11, rows: rows, section: 0)],
      elements: Elements(),
      facts: Facts()
    )
  }()

  private static func sum(_ values: CellValue..., heading: Range<Int>? = nil) -> TableReading.Sum {
    let terms = values.enumerated().map { index, value in
      TableReading.Term(row: index * 2..<index * 2 + 1, value: value)
    }
    return TableReading.Sum(
      heading: heading,
      left: Array(terms.prefix(2)),
      right: Array(terms.dropFirst(2))
    )
  }

  private func verdict(
    _ readings: [TableReading]?,
    condition: Requirement? = nil
  ) throws -> Verdict {
    var bench = Bench(report: Self.report)
    bench.tables = readings.map { [0: $0] } ?? [:]
    let rule = Rule(
      id: "rule",
      title: "",
      level: .required,
      requirement: .agree(.sum(Self.demand)),
      condition: condition
    )
    return try bench.verdict(rule)
  }

  private static func whole(_ number: Int) -> CellValue { .number(DecimalNumber(number)) }

  private func quotes(_ verdict: Verdict) -> [String] {
    verdict.evidence.map { Self.report.document.quote($0.range) }
  }

  @Test func `equal sums pass, with every row as proof`() throws {
    let sums = [Self.sum(Self.whole(3), .empty, Self.whole(3)), Self.sum(.empty, .empty, .empty)]
    let verdict = try verdict([TableReading(table: 0, sums: sums)])
    #expect(verdict.summary == "pass")
    #expect(verdict.measured == 0)
    #expect(quotes(verdict) == ["甲", "乙", "丙"])
  }

  @Test func `the first difference is told and the others counted`() throws {
    let sums = [
      Self.sum(Self.whole(3), Self.whole(1), Self.whole(4)),
      Self.sum(Self.whole(3), .empty, Self.whole(4), heading: 6..<8),
      Self.sum(Self.whole(1), .empty, .empty),
    ]
    let verdict = try verdict([TableReading(table: 0, sums: sums)])
    #expect(verdict.summary == "fail inconsistent")
    #expect(verdict.measured == 2)
    let difference = SumDifference(
      heading: "申请",
      left: [DecimalNumber(3), DecimalNumber(0)],
      right: [DecimalNumber(4)]
    )
    #expect(verdict.detail == .sums(difference, others: 1))
  }

  @Test func `every table must agree`() throws {
    let good = TableReading(table: 0, sums: [Self.sum(Self.whole(1), .empty, Self.whole(1))])
    let bad = TableReading(table: 0, sums: [Self.sum(Self.whole(1), .empty, Self.whole(2))])
    #expect(try verdict([good, bad]).summary == "fail inconsistent")
    #expect(try verdict([good, good]).summary == "pass")
  }

  @Test func `a blank is told before a difference`() throws {
    let sums = [
      Self.sum(Self.whole(1), .empty, Self.whole(2)), Self.sum(Self.whole(1), .blank, .text),
    ]
    let verdict = try verdict([TableReading(table: 0, sums: sums)])
    #expect(verdict.summary == "fail placeholder")
    #expect(quotes(verdict) == ["乙"])
    #expect(verdict.measured == nil)
  }

  @Test func `words for a number are malformed`() throws {
    let sums = [Self.sum(Self.whole(1), .empty, .text)]
    let verdict = try verdict([TableReading(table: 0, sums: sums)])
    #expect(verdict.summary == "fail malformed")
    #expect(verdict.detail == .noNumber)
    #expect(quotes(verdict) == ["丙"])
  }

  @Test(arguments: [[], [sum(.empty, .empty, .empty)]])
  func `a table without numbers is not filled in`(_ sums: [TableReading.Sum]) throws {
    let verdict = try verdict([TableReading(table: 0, sums: sums)])
    #expect(verdict.summary == "fail placeholder")
    #expect(quotes(verdict) == ["申请情况表"])
  }

  @Test func `rows that are not there are named`() throws {
    let verdict = try verdict([TableReading(table: 0, lacking: ["结转"])])
    #expect(verdict.summary == "fail missing")
    #expect(verdict.detail == .lackingRows(["结转"]))
    #expect(quotes(verdict) == ["申请情况表"])
  }

  @Test func `no table is missing`() throws {
    let verdict = try verdict(nil)
    #expect(verdict.summary == "fail missing")
    #expect(verdict.detail == .noTable(["申请情况"]))
    #expect(verdict.evidence == [])
  }

  @Test func `as a condition it asks whether the table is there`() throws {
    let verdict = try verdict(nil, condition: .agree(.sum(Self.demand)))
    #expect(verdict.summary == "not-applicable")
  }
}
