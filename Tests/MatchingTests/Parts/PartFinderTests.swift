import Model
import Testing

@Suite struct PartFinderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// Every part as its name and the words that name it.
    var parts: [String]

    init(_ name: String, _ text: String, _ parts: String...) {
      self.testDescription = name
      self.text = text
      self.parts = parts
    }
  }

  static let cases = [
    Case(
      "numbered parts",
      "一、工作开展情况\n召开会议。\n二、存在的问题\n办法不多。\n三、下一步打算\n继续努力。\n",
      "work: 一、工作开展情况",
      "problems: 二、存在的问题",
      "plans: 三、下一步打算"
    ),
    Case(
      "problems and plans together are both",
      "一、主要做法\n召开会议。\n二、存在的问题及下一步打算\n办法不多。\n",
      "work: 一、主要做法",
      "problems: 二、存在的问题及下一步打算",
      "plans: 二、存在的问题及下一步打算"
    ),
    Case(
      "a deep heading stays with the part around it",
      "一、下一步工作\n（一）工作开展情况\n继续努力。\n",
      "plans: 一、下一步工作"
    ),
    Case(
      "a deep heading that turns to problems",
      "一、主要做法\n（一）压实责任\n召开会议。\n（二）存在的问题\n办法不多。\n",
      "work: 一、主要做法",
      "problems: （二）存在的问题"
    ),
    Case(
      "what became of problems found is work",
      "一、主要做法\n召开会议。\n二、巡察反馈存在的问题整改情况\n完成整改。\n",
      "work: 一、主要做法"
    ),
    Case(
      "a part without a heading",
      "一、主要做法\n召开会议。\n但还存在一些不足。\n",
      "work: 一、主要做法",
      "problems: 存在一些不足"
    ),
    Case(
      "a word that grants, and what is lacking",
      "一、主要做法\n召开会议。\n但还存在不少短板。\n",
      "work: 一、主要做法",
      "problems: 还存在不少短板"
    ),
    Case(
      "an announcement inside such a part is none of its own",
      "一、存在的问题\n我们还存在以下问题。\n二、下一步打算\n下一步，我局将努力。\n",
      "problems: 一、存在的问题",
      "plans: 二、下一步打算"
    ),
    Case(
      "a text without headings",
      "意识形态工作汇报\n召开会议2次。\n但还存在一些不足。\n今后，我局将努力。\n",
      "problems: 存在一些不足",
      "plans: 今后"
    ),
    Case("no part at all", "召开会议2次。\n"),
  ]

  @Test(arguments: cases)
  func `headings and announcements name the parts`(_ test: Case) throws {
    let report = try structured("意识形态工作报告\n\n" + test.text)
    let parts = try report.matches(.placeholders).parts
    #expect(parts.map { "\($0.name): \(report.words($0.heading))" } == test.parts)
  }

  @Test func `a part ends where the next one begins`() throws {
    let report = try structured("一、主要做法\n召开会议。\n签订责任书。\n二、存在的问题\n办法不多。\n")
    let parts = try report.matches(.placeholders).parts
    #expect(
      parts.map { report.text.string($0.range).split(separator: "\n") } == [
        ["召开会议。", "签订责任书。"], ["办法不多。"],
      ]
    )
    #expect(parts.map(\.section) == [1, 2])
  }
}
