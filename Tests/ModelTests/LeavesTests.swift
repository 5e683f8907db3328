import Model
import Testing

@Suite struct LeavesTests {
  private static func question(_ number: Int) -> Requirement { .manual("\(number)") }

  @Test func `leaves are numbered depth first, conditions after requirements`() {
    let checklist = Empty.checklist([
      Rule(
        id: "a",
        title: "",
        level: .required,
        requirement: .all([
          Self.question(0), .any([Self.question(1), .not(Self.question(2))]), Self.question(3),
        ]),
        condition: .any([Self.question(4), Self.question(5)])
      ),
      Rule(id: "b", title: "", level: .format, requirement: Self.question(6)),
      Rule(id: "c", title: "", level: .format, requirement: .all([])),
      Rule(
        id: "d",
        title: "",
        level: .format,
        requirement: .not(Self.question(7)),
        condition: Self.question(8)
      ),
    ])
    #expect(checklist.leaves == (0...8).map(Self.question))
  }

  @Test(arguments: [
    Requirement.mention(Requirement.Mention(phrases: ["甲"])), .absent(["甲"]), .placeholders,
    .layout(.dateForm), .agree(.years),
    .agree(.sum(Requirement.SumDemand(tables: ["表"], left: [["甲"]], right: [["乙"]]))),
    .section(Requirement.SectionDemand(part: "work")),
    .element(Requirement.ElementDemand(element: .title)),
    .pattern(Requirement.PatternDemand(expression: "甲")), .manual("甲"),
    .together(Requirement.Together(groups: [["甲"], ["乙"]])),
    .count(
      Requirement.Count(
        subjects: [Requirement.Together(groups: [["甲"]])],
        units: ["次"],
        bounds: Requirement.Bounds(atLeast: .number(1))
      )
    ),
    .facets(Requirement.Facets(atLeast: .number(1), facets: [])),
  ])
  func `a leaf is its own only leaf`(_ leaf: Requirement) {
    #expect(leaf.leaves == [leaf])
  }
}
