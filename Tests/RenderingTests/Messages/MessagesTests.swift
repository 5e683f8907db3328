import Model
import Rendering
import Testing

struct MessagesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var requirement = Demands.count
    let verdict: Verdict
    let chinese: String
    let english: String
  }

  @Test(
    arguments: MessageCases.counts + MessageCases.statements + MessageCases.form + MessageCases.sums
  )
  func `a verdict has one sentence in each language`(row: Case) {
    let rule = Rule(id: "r", title: "规则", level: .required, requirement: row.requirement)
    let checklist = Samples.checklist
    let chinese = Messages(checklist: checklist, language: .chinese)
    let english = Messages(checklist: checklist, language: .english)
    #expect(chinese.sentence(for: row.verdict, of: rule) == row.chinese)
    #expect(english.sentence(for: row.verdict, of: rule) == row.english)
  }

  @Test(arguments: Reason.allCases)
  func `no reason leaves a message empty`(reason: Reason) {
    let requirements: [Requirement] = [
      Demands.count, Demands.mention, Demands.section, Demands.title, .placeholders,
      .layout(.pairedMarks), .agree(.years), .agree(.sum(MessageCases.sum)), .absent(["请示"]),
      .all([]), .any([]),
      .not(Demands.mention), .manual("?"),
    ]
    let messages = Messages(checklist: Samples.checklist, language: .chinese)
    for requirement in requirements {
      for status in Verdict.Status.allCases {
        let rule = Rule(id: "r", title: "规则", level: .required, requirement: requirement)
        let verdict = Verdict(rule: "r", status: status, reason: reason)
        #expect(messages.sentence(for: verdict, of: rule).count >= 3)
      }
    }
  }
}

/// One requirement of each kind that messages tell apart.
enum Demands {
  static let count = Samples.countRule.requirement
  static let mention = Requirement.mention(Requirement.Mention(phrases: ["民主生活会"]))
  static let section = Requirement.section(Requirement.SectionDemand(part: "problems"))
  static let title = Requirement.element(Requirement.ElementDemand(element: .title))
  static let date = Requirement.element(Requirement.ElementDemand(element: .date))
}
