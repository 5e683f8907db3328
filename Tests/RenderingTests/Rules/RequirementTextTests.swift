import Model
import Testing

@testable import Rendering

struct RequirementTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let requirement: Requirement
    let lines: [String]
  }

  private static let topic = Requirement.Limits(within: .clause, unless: ["基层党建"])

  static let cases = [
    Case(
      testDescription: "mention",
      requirement: .mention(Requirement.Mention(phrases: ["甲", "乙"], near: ["丙"], limits: topic)),
      lines: ["写到下列任一说法：「甲」、「乙」", "  同一分句里还要有其中之一：「丙」", "  判断范围：同一分句", "  说的是这些事的不算：「基层党建」"]
    ),
    Case(
      testDescription: "together",
      requirement: .together(Requirement.Together(groups: [["甲", "乙"], ["丙"]], limits: topic)),
      lines: ["同一分句里同时写到下列各项：", "  「甲」或「乙」", "  「丙」", "  说的是这些事的不算：「基层党建」"]
    ),
    Case(
      testDescription: "count of things together",
      requirement: .count(
        Requirement.Count(
          subjects: [Requirement.Together(groups: [["甲"], ["乙"]])],
          units: ["项"],
          bounds: Requirement.Bounds(atLeast: .number(1), atMost: .number(9))
        )
      ),
      lines: [
        "写明数量，不少于 1 项、不超过 9 项", "  计数的事：同一句里同时写到下列各项：", "    「甲」", "    「乙」", "  计数单位：项",
        "  判断范围：同一句",
      ]
    ),
    Case(
      testDescription: "section",
      requirement: .section(
        Requirement.SectionDemand(part: "problems", items: 2, after: "work", characters: 100)
      ),
      lines: ["有这一部分，标题含其中之一：「存在问题」", "  至少 2 条", "  写在「工作开展情况」的后面", "  至少 100 字"]
    ),
    Case(
      testDescription: "element",
      requirement: .element(
        Requirement.ElementDemand(
          element: .date,
          endsWith: ["日"],
          notLaterThan: Requirement.MonthDay(month: 1, day: 31)
        )
      ),
      lines: ["有成文日期", "  以其中之一结尾：「日」", "  不晚于 1 月 31 日"]
    ),
    Case(testDescription: "absent", requirement: .absent(["请批示"]), lines: ["不出现这些说法：「请批示」"]),
    Case(
      testDescription: "a count of several things",
      requirement: .count(
        Requirement.Count(
          subjects: [
            Requirement.Together(
              groups: [["研判"], ["会"]],
              limits: Requirement.Limits(within: .clause, unless: ["防汛", "安全"])
            )
          ],
          units: ["次"],
          bounds: Requirement.Bounds(atLeast: .number(2)),
          limits: Requirement.Limits(unless: ["安全"])
        )
      ),
      lines: [
        "写明次数，不少于 2 次", "  计数的事：同一分句里同时写到下列各项：", "    「研判」", "    「会」",
        "    说的是这些事的不算：「防汛」", "  计数单位：次", "  判断范围：同一句", "  说的是这些事的不算：「安全」",
      ]
    ),
    Case(
      testDescription: "absent beside other words",
      requirement: .absent(
        Requirement.Absence(phrases: ["恳请"], near: ["经费"], within: .clause)
      ),
      lines: ["不出现这些说法：「恳请」", "  同一分句里有其中之一才算：「经费」"]
    ),
    Case(
      testDescription: "items of another part",
      requirement: .section(Requirement.SectionDemand(part: "plans", itemsOf: "lost")),
      lines: ["有这一部分，标题含其中之一：「plans」", "  条数不少于「lost」的条数"]
    ),
    Case(
      testDescription: "period",
      requirement: .agree(.period(of: ["lost"])),
      lines: ["年度报告里，这些条目写的是全年数：lost"]
    ),
    Case(testDescription: "years", requirement: .agree(.years), lines: ["标题、正文和落款的年份一致"]),
    Case(
      testDescription: "counts",
      requirement: .agree(.counts(of: ["analysis-meeting-count", "lost"])),
      lines: ["这些条目的总数前后一致：召开意识形态分析研判会、lost"]
    ),
    Case(
      testDescription: "sum",
      requirement: .agree(.sum(MessageCases.sum)),
      lines: [
        "表格（写着「申请情况表」或「申请办理表」）的每一栏里，左边各项之和等于右边各项之和：",
        "  左边：「新收」或「本年新收」、「结转」", "  右边：「总计」",
      ]
    ),
    Case(
      testDescription: "pattern",
      requirement: .pattern(Requirement.PatternDemand(expression: "[0-9]+次")),
      lines: ["有符合这个模式的文字：[0-9]+次", "  判断范围：同一句"]
    ),
    Case(
      testDescription: "nested",
      requirement: .all([.any([.placeholders, .manual("？")]), .not(.layout(.dateForm))]),
      lines: [
        "下列各项都要符合：", "  下列各项符合一项即可：", "    没有留待填写的空白", "    由人判断：？", "  不得符合：",
        "    日期写成“2020年12月28日”的样子",
      ]
    ),
  ]

  @Test(arguments: cases)
  func `a requirement is put into words`(row: Case) {
    let messages = Messages(checklist: Samples.checklist, language: .chinese)
    let lines = RequirementText(row.requirement, messages: messages).lines.map {
      String(repeating: "  ", count: $0.depth) + $0.text
    }
    #expect(lines == row.lines)
  }

  @Test(arguments: cases)
  func `English has words for it too`(row: Case) {
    let chinese = Messages(checklist: Samples.checklist, language: .chinese)
    let english = Messages(checklist: Samples.checklist, language: .english)
    let ours = RequirementText(row.requirement, messages: chinese).lines
    let theirs = RequirementText(row.requirement, messages: english).lines
    #expect(ours.map(\.depth) == theirs.map(\.depth))
    #expect(theirs.allSatisfy { !$0.text.isEmpty })
  }
}
