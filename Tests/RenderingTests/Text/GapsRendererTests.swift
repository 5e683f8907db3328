import Model
import Rendering
import Testing

struct GapsRendererTests {
  private let chinese = GapsRenderer(language: .chinese, color: false, width: 72)

  @Test func `gaps become a list of things to do`() {
    #expect(
      chinese.render([Samples.failing]) == """
        draft.txt：要办 4 件
        ☐ 1. 巡察反馈整改（建议）：需要由人判断：整改是否全部完成？
        ☐ 2. 召开意识形态分析研判会（必须）：写明召开的次数，例如：全年召开意识
             形态分析研判会2次。
             问题：次数还没有填写
             位置：4:18 「召开研判会x次」，在「一、工作开展情况」
        ☐ 3. 网络舆情工作机制（建议）：写明监测、预警、处置的做法。
             问题：只写到监测，没有写到组织、预警，要求至少 2 个方面
             位置：4:26 「加强舆情监测」，在「一、工作开展情况」
        ☐ 4. 引号书名号成对（格式）：引号、书名号或括号不成对，共 1 处
             位置：5:6 「“」，在「一、工作开展情况」

        """
    )
  }

  @Test func `a report without gaps and one that cannot be read get one sentence each`() {
    #expect(
      chinese.render([Samples.passing, Samples.unread]) == """
        draft.txt：没有要补的内容。

        旧稿.doc：这是 Word 97 文件，不能读取，请另存为 .docx 或纯文本后再检查。

        """
    )
  }

  @Test func `the list in English`() {
    let english = GapsRenderer(language: .english, color: false, width: 0)
    let verdict = Verdict(rule: "analysis-meeting-count", status: .fail, reason: .missing)
    #expect(
      english.render([Samples.result([verdict])]) == """
        draft.txt: 1 thing to do
        ☐ 1. 召开意识形态分析研判会 (required): 写明召开的次数，例如：全年召开意识形态分析研判会2次。
             why: the report does not mention it
             where: in the part 「一、工作开展情况」

        """
    )
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let requirement: Requirement
    var inParts: [String] = []
    let place: String?
  }

  static let cases = [
    Case(testDescription: "title", requirement: Demands.title, place: "报告开头"),
    Case(testDescription: "date", requirement: Demands.date, place: "报告末尾"),
    Case(testDescription: "statement", requirement: Demands.mention, place: "写在「一、工作开展情况」部分"),
    Case(
      testDescription: "statement in a named part",
      requirement: Demands.mention,
      inParts: ["problems"],
      place: "写在「二、存在问题」部分"
    ),
    Case(
      testDescription: "part of unknown name",
      requirement: Demands.mention,
      inParts: ["plans"],
      place: "写在「plans」部分"
    ),
    Case(
      testDescription: "part after another",
      requirement: .section(Requirement.SectionDemand(part: "problems", after: "work")),
      place: "写在「一、工作开展情况」的后面"
    ),
    Case(testDescription: "part", requirement: Demands.section, place: nil),
    Case(testDescription: "form", requirement: .layout(.dateForm), place: nil),
  ]

  @Test(arguments: cases)
  func `a gap without a quotation has its home`(row: Case) {
    let rule = Rule(
      id: "r",
      title: "规则",
      level: .required,
      requirement: row.requirement,
      inParts: row.inParts
    )
    let base = Samples.checklist
    let checklist = Checklist(
      id: base.id,
      title: base.title,
      version: base.version,
      profile: nil,
      appliesTo: base.appliesTo,
      parameters: [:],
      parts: base.parts,
      rules: [rule]
    )
    let result = CheckResult(
      report: Samples.draft.report,
      checklist: checklist,
      chosenBy: .option,
      verdicts: [Verdict(rule: "r", status: .fail, reason: .missing)]
    )
    let lines = chinese.render([result]).split(separator: "\n").map(String.init)
    #expect(lines.last { $0.contains("位置：") } == row.place.map { "     位置：\($0)" })
  }
}
