import Model
import Testing

@testable import RuleLoading

/// What each kind of requirement becomes.
@Suite struct RequirementTests {
  typealias Together = Requirement.Together
  typealias Facet = Requirement.Facets.Facet

  struct Case: Sendable, CustomTestStringConvertible {
    var fragment: String
    var requirement: Requirement
    var testDescription: String { fragment }

    init(_ fragment: String, _ requirement: Requirement) {
      self.fragment = fragment
      self.requirement = requirement
    }
  }

  static let words = [
    Case("{ mention: ['甲', '@two'] }", .mention(.init(phrases: ["甲", "乙"]))),
    Case(
      "{ mention: ['甲'], near: ['@topic'], within: 'paragraph', unless: ['丁'] }",
      .mention(
        .init(
          phrases: ["甲"],
          near: ["意识形态"],
          limits: .init(within: .paragraph, unless: ["丁"])
        )
      )
    ),
    Case(
      "{ together: [['@two'], ['丙']], within: 'report' }",
      .together(.init(groups: [["甲", "乙"], ["丙"]], limits: .init(within: .report)))
    ),
    Case(
      "{ facets: { atLeast: 1, of: { '监测': ['甲'], 预警: ['@two'] } }, near: ['丙'] }",
      .facets(
        .init(
          atLeast: .number(1),
          facets: [
            Facet(name: "监测", phrases: ["甲"]), Facet(name: "预警", phrases: ["甲", "乙"]),
          ],
          near: ["丙"]
        )
      )
    ),
    Case(
      "{ atLeast: '$most', of: { 监测: ['甲'] }, within: 'clause' }",
      .facets(
        .init(
          atLeast: .parameter("most"),
          facets: [Facet(name: "监测", phrases: ["甲"])],
          limits: .init(within: .clause)
        )
      )
    ),
    Case(
      #"{ pattern: '\\d+次', unless: ['甲'] }"#,
      .pattern(.init(expression: #"\d+次"#, limits: .init(unless: ["甲"])))
    ),
  ]

  @Test(arguments: words) func `requirements about words`(_ test: Case) throws {
    #expect(try TestPacks.require(test.fragment).firstRule()?.requirement == test.requirement)
  }

  static let counts = [
    Case(
      "{ count: ['甲', '@two'], about: ['@topic'], units: ['次'], atLeast: '$times' }",
      .count(
        .init(
          subjects: [Together(groups: [["甲", "乙"]], limits: .init(within: .clause))],
          about: ["意识形态"],
          units: ["次"],
          bounds: .init(atLeast: .parameter("times")),
          limits: .init(within: .clause)
        )
      )
    ),
    Case(
      "{ count: { together: [['甲'], ['乙']] }, units: ['次'], exactly: 2 }",
      .count(
        .init(
          subjects: [Together(groups: [["甲"], ["乙"]], limits: .init(within: .clause))],
          units: ["次"],
          bounds: .init(exactly: .number(2)),
          limits: .init(within: .clause)
        )
      )
    ),
    Case(
      """
      { count: ['甲', { together: [['乙'], ['丙']], within: 'sentence', unless: ['丁'] }, '戊'],
      units: ['次', '场'], atLeast: 1, atMost: 3, within: 'paragraph', unless: ['己'] }
      """,
      .count(
        .init(
          subjects: [
            Together(groups: [["甲", "戊"]], limits: .init(within: .paragraph, unless: ["己"])),
            Together(
              groups: [["乙"], ["丙"]],
              limits: .init(within: .sentence, unless: ["丁", "己"])
            ),
          ],
          units: ["次", "场"],
          bounds: .init(atLeast: .number(1), atMost: .number(3)),
          limits: .init(within: .paragraph, unless: ["己"])
        )
      )
    ),
  ]

  @Test(arguments: counts) func `requirements about numbers`(_ test: Case) throws {
    #expect(try TestPacks.require(test.fragment).firstRule()?.requirement == test.requirement)
  }

  static let forms = [
    Case("{ section: 'work' }", .section(.init(part: "work"))),
    Case(
      "{ section: 'plans', items: 2, after: 'work', characters: 50 }",
      .section(.init(part: "plans", items: 2, after: "work", characters: 50))
    ),
    Case("{ section: 'plans', itemsOf: 'work' }", .section(.init(part: "plans", itemsOf: "work"))),
    Case(
      "{ element: 'title', endsWith: ['报告', '@two'] }",
      .element(.init(element: .title, endsWith: ["报告", "甲", "乙"]))
    ),
    Case(
      "{ element: 'date', notLaterThan: '02-29' }",
      .element(.init(element: .date, notLaterThan: .init(month: 2, day: 29)))
    ),
    Case("{ element: 'document-number' }", .element(.init(element: .documentNumber))),
    Case("{ absent: ['@two'] }", .absent(["甲", "乙"])),
    Case(
      "{ absent: ['甲'], near: ['@two'], within: 'clause' }",
      .absent(.init(phrases: ["甲"], near: ["甲", "乙"], within: .clause))
    ),
    Case("{ placeholders: 'none' }", .placeholders),
    Case("{ layout: 'heading-marks' }", .layout(.headingMarks)),
    Case("{ agree: 'years' }", .agree(.years)),
    Case(
      "{ agree: 'sum', table: ['表', '@two'], left: ['新收', '@two'], right: [['总计', '合计'], ['@two']] }",
      .agree(
        .sum(
          .init(
            tables: ["表", "甲", "乙"],
            left: [["新收"], ["甲", "乙"]],
            right: [["总计", "合计"], ["甲", "乙"]]
          )
        )
      )
    ),
    Case("{ manual: '是否属实？' }", .manual("是否属实？")),
    Case("{ all: { absent: ['甲'] } }", .all([.absent(["甲"])])),
    Case(
      "{ any: [{ placeholders: 'none' }, { absent: ['甲'] }] }",
      .any([.placeholders, .absent(["甲"])])
    ),
    Case("{ not: { absent: ['甲'] } }", .not(.absent(["甲"]))),
    Case(
      "{ not: [{ absent: ['甲'] }, { placeholders: 'none' }] }",
      .not(.any([.absent(["甲"]), .placeholders]))
    ),
  ]

  @Test(arguments: forms) func `requirements about form, and those made of others`(
    _ test: Case
  ) throws {
    #expect(try TestPacks.require(test.fragment).firstRule()?.requirement == test.requirement)
  }

  @Test func `counts agree with rules that count, also inside others`() throws {
    let rule = "title: '乙', level: 'format', examples: { pass: ['⟦甲⟧'] }, require:"
    let packs = TestPacks.rule(
      """
      \(rule) { agree: 'counts', of: ['s', 't'] } },
      { id: 's', \(rule) { any: [{ count: ['甲'], units: ['次'], atLeast: 1 }] } },
      { id: 't', \(rule) { count: ['甲'], units: ['次'], atLeast: 1 }
      """
    )
    #expect(try packs.firstRule()?.requirement == .agree(.counts(of: ["s", "t"])))
    let period = TestPacks(
      files: packs.files.mapValues { $0.replacing("'counts'", with: "'period'") }
    )
    #expect(try period.firstRule()?.requirement == .agree(.period(of: ["s", "t"])))
  }
}
