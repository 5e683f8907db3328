import Model
import Testing

@Suite struct CombinationTests {
  private static let done: [Hit] = [.at()]
  private static let planned: [Hit] = [.at(1, .planned)]
  private static let negated: [Hit] = [.at(2, .negated)]
  private static let none: [Hit] = []

  @Test(
    arguments: [
      ([done, done], "pass", nil), ([done, planned], "fail planned", 2),
      ([planned, negated], "fail planned", 1), ([none, negated], "fail missing", 1),
      ([negated, none], "fail negated", 1),
    ] as [([[Hit]], String, Int?)]
  )
  func `all fails with its first failing part`(
    _ hits: [[Hit]],
    _ summary: String,
    _ part: Int?
  ) throws {
    let rule = Rule(
      id: "rule",
      title: "",
      level: .required,
      requirement: .all([.mention, .mention])
    )
    let verdict = try Bench().verdict(rule, hits)
    #expect(verdict.summary == summary)
    #expect(verdict.detail == part.map { .failedPart($0) })
  }

  @Test func `all shows the evidence of every part`() throws {
    let verdict = try Bench().verdict(.all([.mention, .mention]), Self.done, [.at(5)])
    #expect(verdict.evidence.map(\.range.start) == [0, 15])
  }

  @Test func `all keeps the number of its count`() throws {
    let count = Requirement.count(Requirement.Bounds(atLeast: .number(2)))
    let verdict = try Bench().verdict(.all([.mention, count]), Self.done, [.total(3)])
    #expect(verdict.measured == 3)
    #expect(verdict.expected?.atLeast == 2)
  }

  @Test(
    arguments: [
      ([planned, done], "pass"), ([none, planned], "fail planned"),
      ([planned, negated], "fail negated"),
      ([none, none], "fail missing"), ([[.at(0, .placeholder)], negated], "fail placeholder"),
    ] as [([[Hit]], String)]
  )
  func `any passes with one part, else gives the first reason in order`(
    _ hits: [[Hit]],
    _ summary: String
  ) throws {
    let rule = Rule(
      id: "rule",
      title: "",
      level: .required,
      requirement: .any([.mention, .mention])
    )
    #expect(try Bench().verdict(rule, hits).summary == summary)
  }

  @Test(arguments: [(done, "fail unwanted"), (planned, "pass"), (none, "pass")])
  func `not turns pass and fail around`(_ hits: [Hit], _ summary: String) throws {
    #expect(try Bench().verdict(.not(.mention), hits).summary == summary)
  }

  @Test func `what must not be there is quoted`() throws {
    let verdict = try Bench().verdict(.not(.mention), [.at(4)])
    #expect(verdict.evidence.map(\.range.start) == [12])
  }

  @Test(arguments: [
    (Requirement.manual("问?"), "review"), (.not(.manual("问?")), "review"),
    (.all([.manual("问?"), .mention]), "review"), (.any([.manual("问?"), .mention]), "pass"),
    (.all([.manual("问?"), .not(.mention)]), "fail unwanted"),
    (.any([.manual("问?"), .not(.mention)]), "review"),
  ])
  func `a question is left to a person unless the rest decides`(
    _ requirement: Requirement,
    _ summary: String
  ) throws {
    let rule = Rule(id: "rule", title: "", level: .required, requirement: requirement)
    let verdict = try Bench().verdict(rule, Array(repeating: Self.done, count: 2))
    #expect(verdict.summary == summary)
    if summary == "review" { #expect(verdict.detail == .question("问?")) }
  }

  // MARK: Conditions and reviews

  private static func rule(when condition: Requirement?, review: Set<Reason> = []) -> Rule {
    Rule(
      id: "rule",
      title: "",
      level: .recommended,
      requirement: .mention,
      condition: condition,
      review: review
    )
  }

  @Test(
    arguments: [
      (.mention, [done], "fail missing"), (.mention, [none], "not-applicable"),
      (.mention, [planned], "fail missing"), (.not(.mention), [none], "fail missing"),
      (.not(.mention), [done], "not-applicable"),
      (.all([.mention, .mention]), [done, none], "not-applicable"),
      (.all([.mention, .mention]), [done, planned], "fail missing"),
      (.any([.mention, .mention]), [none, planned], "fail missing"),
      (.any([.mention, .mention]), [none, none], "not-applicable"),
      (.placeholders, [none], "not-applicable"),
      (.element(Requirement.ElementDemand(element: .date)), [none], "not-applicable"),
      (.section(Requirement.SectionDemand(part: "plans")), [none], "not-applicable"),
    ] as [(Requirement, [[Hit]], String)]
  )
  func `a rule applies where the text speaks of it`(
    _ condition: Requirement,
    _ hits: [[Hit]],
    _ summary: String
  ) throws {
    let verdict = try Bench().verdict(Self.rule(when: condition), [Self.none] + hits)
    #expect(verdict.summary == summary)
    if summary == "not-applicable" { #expect(verdict.detail == .conditionUnmet) }
  }

  @Test(arguments: [
    (planned, "review planned"), (negated, "fail negated"), (done, "pass"),
  ])
  func `a reason that a rule lists becomes a review`(_ hits: [Hit], _ summary: String) throws {
    #expect(
      try Bench().verdict(Self.rule(when: nil, review: [.planned]), [hits]).summary == summary
    )
  }

  @Test func `every rule is judged by its own hits`() {
    let rules = [
      Rule(
        id: "a",
        title: "",
        level: .required,
        requirement: .all([.mention, .any([.mention, .mention])]),
        condition: .any([.mention, .mention])
      ),
      Rule(id: "b", title: "", level: .required, requirement: .placeholders),
      Rule(id: "c", title: "", level: .required, requirement: .not(.mention)),
      Rule(id: "d", title: "", level: .required, requirement: .mention, condition: .mention),
      Rule(id: "e", title: "", level: .required, requirement: .mention),
    ]
    let hits = [
      Self.done, Self.none, Self.done, Self.none, Self.done, Self.none, Self.none, Self.planned,
      Self.done, Self.negated,
    ]
    let verdicts = Bench().verdicts(rules, hits)
    #expect(verdicts.map(\.rule) == ["a", "b", "c", "d", "e"])
    #expect(
      verdicts.map(\.summary) == ["pass", "pass", "pass", "fail planned", "fail negated"]
    )
  }
}
