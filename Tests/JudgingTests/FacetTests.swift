import Model
import Testing

@Suite struct FacetTests {
  private static func facets(_ atLeast: Requirement.Bounds.Bound = .number(2)) -> Requirement {
    .facets(
      Requirement.Facets(
        atLeast: atLeast,
        facets: ["监测", "预警", "处置"].map {
          Requirement.Facets.Facet(name: $0, phrases: [$0])
        }
      )
    )
  }

  @Test func `enough aspects pass, in any order and place`() throws {
    let verdict = try Bench().verdict(
      Self.facets(),
      [.at(1, facet: 2), .at(2, facet: 2), .at(4, facet: 0)]
    )
    #expect(verdict.summary == "pass")
    #expect(verdict.measured == 2)
    #expect(verdict.expected == Verdict.Expected(atLeast: 2))
    #expect(verdict.detail == .facets(shown: ["监测", "处置"], lacking: ["预警"]))
    #expect(verdict.evidence.map(\.range.start) == [3, 12])
  }

  @Test func `one aspect shown twice is one`() throws {
    let verdict = try Bench().verdict(Self.facets(), [.at(1, facet: 1), .at(2, facet: 1)])
    #expect(verdict.summary == "fail below-minimum")
    #expect(verdict.measured == 1)
    #expect(verdict.detail == .facets(shown: ["预警"], lacking: ["监测", "处置"]))
  }

  @Test func `an aspect that is planned is lacking`() throws {
    let verdict = try Bench().verdict(
      Self.facets(),
      [.at(1, facet: 1), .at(2, .planned, facet: 0)]
    )
    #expect(verdict.summary == "fail below-minimum")
    #expect(verdict.measured == 1)
  }

  @Test func `without any aspect the first reason is given and nothing is measured`() throws {
    let verdict = try Bench().verdict(
      Self.facets(),
      [.at(1, .planned, facet: 1), .at(2, .negated, facet: 0)]
    )
    #expect(verdict.summary == "fail negated")
    #expect(verdict.measured == nil)
    #expect(try Bench().verdict(Self.facets(), []).summary == "fail missing")
  }

  @Test func `a parameter gives the number of aspects`() throws {
    let bench = Bench(parameters: ["aspects": Checklist.Parameter(value: 3)])
    let hits: [Hit] = [.at(1, facet: 0), .at(2, facet: 1)]
    let verdict = try bench.verdict(Self.facets(.parameter("aspects")), hits)
    #expect(verdict.summary == "fail below-minimum")
    #expect(verdict.expected?.atLeast == 3)
  }
}
