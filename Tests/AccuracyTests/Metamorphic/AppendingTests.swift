import Checking
import Model
import Testing

struct AppendingTests {
  struct Addition: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
  }

  static let additions: [Addition] = [
    Addition(
      testDescription: "business with numbers",
      text: "全年改造老旧管网6.5公里，办理各类证件412件，接待群众来访86人次，走访企业23家，召开项目调度会12次，兑现奖补资金380万元。"
    ),
    Addition(
      testDescription: "praise",
      text: "成绩的取得，离不开上级的关心支持，离不开全体干部职工的辛勤付出，干事创业的精气神更足了，群众的口碑更好了。"
    ),
    Addition(
      testDescription: "a quoted document",
      text: "组织干部认真学习《关于进一步加强城市内涝治理的实施意见》《水库大坝安全管理条例》，撰写心得体会36篇。"
    ),
    Addition(
      testDescription: "a quoted document about the topic",
      text: "为每名党员购置《意识形态工作学习读本》和《意识形态分析研判会议记录本》各1册。"
    ),
    Addition(
      testDescription: "party building",
      text: "扎实开展“三会一课”，全年召开支部党员大会4次、支委会12次，讲党课6次，发展党员2名，慰问困难党员15人。"
    ),
    Addition(
      testDescription: "meetings about other matters",
      text: "召开经济运行分析会4次、安全生产形势研判会3次，专题研究防汛工作5次，向县委专题报告招商引资工作2次。"
    ),
    Addition(
      testDescription: "a model of service with letters and figures",
      text: "推行“1+3+N”服务模式，引进GIS V2.0系统，办理X光机采购2台，12345热线办结率达到98.6%（含重复件）。"
    ),
    Addition(
      testDescription: "other bodies",
      text: "工会组织职工文体活动6场，团委开展志愿服务24次，各支部召开组织生活会12次，县委常委会听取我县工业经济汇报3次。"
    ),
    Addition(
      testDescription: "last year",
      text: "回顾2008年，我县遭遇百年一遇的冰冻灾害，广大干部群众众志成城，用21天恢复了全部供水。"
    ),
  ]

  @Test(arguments: additions)
  func `an unrelated paragraph at the end of the work part changes no result`(
    _ addition: Addition
  ) throws {
    try check(addition, "appending") { $0.appending(addition.text) }
  }

  @Test(arguments: additions)
  func `an unrelated paragraph at the head of the work part changes no result`(
    _ addition: Addition
  ) throws {
    try check(addition, "prepending") { $0.prepending(addition.text) }
  }

  private func check(
    _ addition: Addition,
    _ test: String,
    change: (WorkPart) -> String
  ) throws {
    var findings = Findings(of: test)
    let checker = try Checkers.annual()
    var count = 0
    for report in WholeReport.all where !report.isVariant {
      guard let part = WorkPart(report) else { continue }
      count += 1
      let changed = checker.check(change(part)).judgements
      for (rule, outcome) in try report.original().judgements.sorted(by: { $0.key < $1.key })
      where changed[rule] != outcome {
        let got = changed[rule].map { "\($0)" } ?? "nothing"
        findings.note(
          "\(report.testDescription), \(rule)",
          "\(addition): got \(got), wanted \(outcome)"
        )
      }
    }
    #expect(count >= 10)
    findings.report()
  }
}
