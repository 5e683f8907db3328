import Model
import Testing

@Suite struct StatementTests {
  static let kinds: [Requirement] = [
    .mention, .together(Requirement.Together(groups: [["甲"], ["乙"]])),
    .pattern(Requirement.PatternDemand(expression: "甲")),
  ]

  @Test(arguments: kinds)
  func `one statement that stands is enough`(_ kind: Requirement) throws {
    let verdict = try Bench().verdict(kind, [.at(1, .planned), .at(2), .at(3, .negated)])
    #expect(verdict.status == .pass)
    #expect(verdict.reason == nil)
    #expect(verdict.measured == nil)
    #expect(verdict.evidence == [Evidence(range: SourceRange(6, 9), standing: .done)])
  }

  @Test(arguments: kinds)
  func `nothing at all is missing`(_ kind: Requirement) throws {
    let verdict = try Bench().verdict(kind, [])
    #expect(verdict.summary == "fail missing")
    #expect(verdict.evidence.isEmpty)
  }

  @Test(arguments: [
    (Hit.at(0, .planned), Reason.planned), (.at(0, .negated), .negated),
    (.at(0, .otherScope), .otherScope), (.at(0, .placeholder), .placeholder),
    (.at(0, .unquantified), .unquantified), (.at(0, .quoted), .missing),
    (.at(0, .done, isMisplaced: true), .misplaced),
  ])
  func `a near miss gives the reason`(_ hit: Hit, _ reason: Reason) throws {
    let verdict = try Bench().verdict(.mention, [hit])
    #expect(verdict.status == .fail)
    #expect(verdict.reason == reason)
    #expect(verdict.evidence == [Evidence(range: SourceRange(0, 3), standing: hit.standing)])
  }

  /// The standings that prove nothing, in the order in which their reasons win.
  private static let order: [(Standing, Reason)] = [
    (.placeholder, .placeholder), (.otherScope, .otherScope), (.negated, .negated),
    (.planned, .planned), (.unquantified, .unquantified), (.quoted, .missing),
  ]

  @Test(arguments: 1..<64)
  func `of several near misses the first reason in order is given`(_ subset: Int) throws {
    let chosen = Self.order.indices.filter { subset & (1 << $0) != 0 }
    let hits = chosen.reversed().enumerated().map { unit, index in
      Hit.at(unit, Self.order[index].0)
    }
    let first = try #require(chosen.first)
    let verdict = try Bench().verdict(.mention, hits)
    #expect(verdict.reason == Self.order[first].1)
    #expect(verdict.evidence.map(\.standing) == [Self.order[first].0])
  }

  @Test func `a misplaced fact stands behind an unquantified one`() throws {
    let hits: [Hit] = [.at(0, .done, isMisplaced: true), .at(1, .unquantified), .at(2, .quoted)]
    #expect(try Bench().verdict(.mention, hits).reason == .unquantified)
    #expect(try Bench().verdict(.mention, [hits[0], hits[2]]).reason == .misplaced)
  }

  @Test func `near misses are quoted in reading order, not all of many`() throws {
    let verdict = try Bench().verdict(.mention, (0..<9).map { Hit.at($0, .planned) })
    #expect(verdict.evidence.map(\.range.start) == [0, 3, 6, 9, 12])
  }

  // MARK: Parts

  private static func rule(in inParts: [String] = [], notIn: [String] = []) -> Rule {
    Rule(
      id: "rule",
      title: "",
      level: .required,
      requirement: .mention,
      inParts: inParts,
      notInParts: notIn
    )
  }

  /// The first half of the text is the work done, the second the problems.
  private static let halves = Bench(parts: [
    PartPlace(name: "work", holds: .work, heading: 0..<1, range: 0..<5, section: nil),
    PartPlace(name: "problems", holds: .problems, heading: 5..<6, range: 5..<10, section: nil),
  ])

  @Test(arguments: [
    (rule(in: ["work"]), 2, "pass"), (rule(in: ["work"]), 7, "fail misplaced"),
    (rule(in: ["work", "problems"]), 7, "pass"), (rule(notIn: ["problems"]), 7, "fail misplaced"),
    (rule(notIn: ["problems"]), 2, "pass"), (rule(notIn: ["plans"]), 7, "pass"),
    (rule(in: ["plans"]), 2, "fail misplaced"), (rule(), 7, "pass"),
    (rule(in: ["work"], notIn: ["work"]), 2, "fail misplaced"),
  ])
  func `a statement counts in the parts that a rule names`(
    _ rule: Rule,
    _ unit: Int,
    _ summary: String
  ) throws {
    #expect(try Self.halves.verdict(rule, [[.at(unit)]]).summary == summary)
  }

  @Test(arguments: [
    (rule(in: ["problems"]), 7, "pass"), (rule(in: ["problems"]), 2, "fail negated"),
    (rule(in: ["work", "problems"]), 7, "fail negated"), (rule(), 7, "fail negated"),
    (rule(in: ["problems"], notIn: ["problems"]), 7, "fail negated"),
  ])
  func `a rule about nothing but problems takes what is said to fall short`(
    _ rule: Rule,
    _ unit: Int,
    _ summary: String
  ) throws {
    #expect(try Self.halves.verdict(rule, [[.at(unit, .negated)]]).summary == summary)
  }

  @Test func `a statement in the right part outweighs one in the wrong part`() throws {
    let verdict = try Self.halves.verdict(Self.rule(in: ["work"]), [[.at(7), .at(1)]])
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map(\.range.start) == [3])
  }

  // MARK: Absence

  @Test func `what must not stand passes where it does not`() throws {
    #expect(try Bench().verdict(.absent(["请批示"]), []).summary == "pass")
  }

  @Test func `what must not stand is unwanted, however often`() throws {
    let verdict = try Bench().verdict(.absent(["请批示"]), (0..<7).map { Hit.at($0) })
    #expect(verdict.summary == "fail unwanted")
    #expect(verdict.detail == .findings(7))
    #expect(verdict.evidence.map(\.range.start) == [0, 3, 6, 9, 12])
    #expect(verdict.evidence.allSatisfy { $0.standing == nil })
  }
}
