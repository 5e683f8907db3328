import Checking
import Model
import Testing

/// Lines whose role shows only by their neighbours.
struct HeadingLineTests {
  private static let head = """
    临川县水利局党组关于2025年意识形态工作情况的报告

    中共临川县委办公室：

    现将2025年意识形态工作有关情况报告如下：


    """
  private static let tail = """

    二、存在的问题
    一是办法还不多，力量还不强。

    三、下一步工作
    一是拓宽思路，充实力量。

    中共临川县水利局党组
    2025年12月20日
    """

  private static let layouts = [
    "indented": """
    一、工作开展情况
    \u{3000}\u{3000}（一）抓实责任，守牢底线
    \u{3000}\u{3000}局党组召开意识形态研判会3次。

    """,
    "not indented": """
    一、工作开展情况
    （一）抓实责任，守牢底线
    局党组召开意识形态研判会3次，对网上网下的风险点逐一会商并落实到人。

    """,
    "with empty lines": """
    一、工作开展情况

    （一）抓实责任，守牢底线

    局党组召开意识形态研判会3次。

    """,
  ]

  @Test func `a heading with a comma ends where its line ends`() throws {
    var findings = Findings(of: "heading with a comma")
    for (name, text) in Self.layouts.sorted(by: { $0.key < $1.key }) {
      let result = try Checkers.annual().check(Self.head + text + Self.tail)
      let outcome = try #require(result.outcome(of: "analysis-meeting-count"))
      #expect(outcome.measured == 3)
      if outcome.words.contains(where: { $0.contains("底线") }) {
        findings.note(name, "got \(outcome)")
      }
    }
    findings.report()
  }
}
