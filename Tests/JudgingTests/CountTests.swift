import Model
import Testing

@Suite struct CountTests {
  typealias Bounds = Requirement.Bounds

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bounds: Bounds
    var hits: [Hit]
    var summary: String
    var measured: Int?

    init(_ name: String, _ bounds: Bounds, _ hits: [Hit], _ summary: String, measured: Int?) {
      self.testDescription = name
      self.bounds = bounds
      self.hits = hits
      self.summary = summary
      self.measured = measured
    }
  }

  private static let two = Bounds(atLeast: .number(2))
  private static let twoToFour = Bounds(atLeast: .number(2), atMost: .number(4))
  private static let exactlyTwo = Bounds(exactly: .number(2))

  static let cases = [
    Case("enough", two, [.total(2)], "pass", measured: 2),
    Case("more than enough", two, [.part(1, "a"), .part(2, "b")], "pass", measured: 3),
    Case("too few", two, [.part(1, "a")], "fail below-minimum", measured: 1),
    Case(
      "too few and planned",
      two,
      [.part(1, "a"), .at(1, .planned)],
      "fail below-minimum",
      measured: 1
    ),
    Case(
      "too few and negated",
      two,
      [.part(1, "a"), .at(1, .negated)],
      "fail below-minimum",
      measured: 1
    ),
    Case(
      "too few and blank",
      two,
      [.part(1, "a"), .at(1, .placeholder)],
      "fail placeholder",
      measured: 1
    ),
    Case("enough and blank", two, [.total(2), .at(1, .placeholder)], "pass", measured: 2),
    Case("enough and negated", two, [.total(2), .at(1, .negated)], "pass", measured: 2),
    Case(
      "blank",
      two,
      [.at(0, .placeholder), .at(1, .planned)],
      "fail placeholder",
      measured: nil
    ),
    Case(
      "other scope",
      two,
      [.at(0, .planned), .at(1, .otherScope)],
      "fail other-scope",
      measured: nil
    ),
    Case("negated", two, [.at(0, .planned), .at(1, .negated)], "fail negated", measured: nil),
    Case("planned", two, [.at(0, .unquantified), .at(1, .planned)], "fail planned", measured: nil),
    Case(
      "unquantified",
      two,
      [.at(0, .quoted), .at(1, .unquantified)],
      "fail unquantified",
      measured: nil
    ),
    Case("only quoted", two, [.at(0, .quoted)], "fail missing", measured: nil),
    Case("nothing", two, [], "fail missing", measured: nil),
    Case("misplaced", two, [.at(0, .done, isMisplaced: true)], "fail misplaced", measured: nil),
    Case("within both bounds", twoToFour, [.total(4)], "pass", measured: 4),
    Case("too many", twoToFour, [.total(5)], "fail unwanted", measured: 5),
    Case("below both bounds", twoToFour, [.total(1)], "fail below-minimum", measured: 1),
    Case("exactly", exactlyTwo, [.total(2)], "pass", measured: 2),
    Case("less than exactly", exactlyTwo, [.total(1)], "fail below-minimum", measured: 1),
    Case("more than exactly", exactlyTwo, [.total(3)], "fail unwanted", measured: 3),
  ]

  @Test(arguments: cases)
  func `the number decides, else the first reason`(_ test: Case) throws {
    let verdict = try Bench().verdict(.count(test.bounds), test.hits)
    #expect(verdict.summary == test.summary)
    #expect(verdict.measured == test.measured)
  }

  @Test func `a misplaced number does not count`() throws {
    let misplaced = Hit(
      range: 3..<4,
      standing: .done,
      isMisplaced: true,
      amount: Amount(value: 9, kind: .total)
    )
    let verdict = try Bench().verdict(.count(Self.two), [misplaced, .part(1, "a")])
    #expect(verdict.summary == "fail below-minimum")
    #expect(verdict.measured == 1)
  }

  @Test(arguments: [
    (Facts.Period.year, 4, "fail below-minimum"), (.halfYear, 2, "pass"), (.quarter, 1, "pass"),
  ])
  func `a parameter gives the bound and the unit of a period`(
    _ period: Facts.Period,
    _ value: Int,
    _ summary: String
  ) throws {
    var bench = Bench(parameters: [
      "times": Checklist.Parameter(value: 4, halfYear: 2, quarter: 1, unit: "场")
    ])
    bench.report = bench.report.with(facts: Facts(period: period))
    let verdict = try bench.verdict(.count(Bounds(atLeast: .parameter("times"))), [.total(2)])
    #expect(verdict.expected == Verdict.Expected(atLeast: value, unit: "场"))
    #expect(verdict.summary == summary)
  }

  @Test func `without a parameter the first measure word is the unit`() throws {
    let requirement = Requirement.count(Self.twoToFour, units: ["期", "次"])
    let expected = try Bench().verdict(requirement, []).expected
    #expect(expected == Verdict.Expected(atLeast: 2, atMost: 4, unit: "期"))
  }

  @Test func `the parts that make up the number are the evidence`() throws {
    let hits: [Hit] = [.at(0, .planned), .part(1, "a", at: 2), .part(1, "b", at: 5)]
    let verdict = try Bench().verdict(.count(Self.two), hits)
    #expect(verdict.evidence.map(\.range.start) == [6, 15])
  }

  // MARK: Agreement of totals

  private static func rules(of ids: [String]) -> [Rule] {
    [
      Rule(id: "a", title: "", level: .required, requirement: .count(two), condition: .mention),
      Rule(id: "b", title: "", level: .required, requirement: .all([.mention, .count(two)])),
      Rule(id: "agree", title: "", level: .recommended, requirement: .agree(.counts(of: ids))),
    ]
  }

  @Test(
    arguments: [
      ([[.total(4)], [], [], [.total(4)]], "pass"),
      ([[.total(4), .total(4, at: 1)], [], [], []], "pass"),
      ([[.total(4), .part(2, "a")], [], [], []], "pass"),
      ([[.total(4), .total(5, at: 3)], [], [], []], "fail inconsistent"),
      ([[], [], [], [.total(4), .total(5, at: 3)]], "fail inconsistent"),
      ([[], [.total(4), .total(5)], [.total(4), .total(5)], []], "pass"),
    ] as [([[Hit]], String)]
  )
  func `the totals of a rule must be one number`(_ hits: [[Hit]], _ summary: String) throws {
    let verdict = try #require(Bench().verdicts(Self.rules(of: ["a", "b"]), hits).last)
    #expect(verdict.summary == summary)
  }

  @Test func `the totals that differ are quoted with their rule`() throws {
    let hits: [[Hit]] = [[.total(4), .total(5, at: 3)]]
    let verdict = try #require(Bench().verdicts(Self.rules(of: ["a"]), hits).last)
    #expect(verdict.detail == .totals(rule: "a", [4, 5]))
    #expect(verdict.evidence.map(\.range.start) == [0, 9])
  }

  @Test func `rules that are not named are not looked at`() throws {
    let hits: [[Hit]] = [[.total(4), .total(5)]]
    #expect(try #require(Bench().verdicts(Self.rules(of: ["b"]), hits).last).status == .pass)
  }
}
