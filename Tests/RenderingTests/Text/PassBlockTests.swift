import Model
import Rendering
import Testing

struct PassBlockTests {
  @Test func `titles, numbers and quotations stand in columns`() {
    let verdicts = [
      Verdict(
        rule: "analysis-meeting-count",
        status: .pass,
        measured: 4,
        expected: Verdict.Expected(atLeast: 2, unit: "次"),
        evidence: [Samples.draft.evidence("召开研判会x次，加强\n舆情监测。“一岗双责落实到位。")]
      ),
      Verdict(
        rule: "first-responsible-person",
        status: .pass,
        evidence: [Samples.draft.evidence("第一责任人")]
      ),
      Verdict(rule: "paired-marks", status: .pass),
    ]
    let text = TextRenderer(language: .chinese, color: false, width: 60)
      .render([Samples.result(verdicts)])
    #expect(
      text.hasSuffix(
        """
        通过（3 条）
          ✓ 召开意识形态分析研判会  4 次 4:18 「召开研判…实到位。」
          ✓ 明确第一责任人          4:12 「第一责任人」
          ✓ 引号书名号成对          格式符合要求

        """
      )
    )
  }

  @Test func `aspects are counted as aspects`() {
    let verdict = Verdict(
      rule: "opinion-mechanism",
      status: .pass,
      measured: 2,
      expected: Verdict.Expected(atLeast: 2),
      evidence: [Samples.draft.evidence("加强\n舆情监测")],
      detail: .facets(shown: ["监测", "预警"], lacking: ["组织"])
    )
    let text = TextRenderer(language: .chinese, color: false, width: 60)
      .render([Samples.result([verdict])])
    #expect(text.hasSuffix("  ✓ 网络舆情工作机制  2 个方面 4:26 「加强舆情监测」\n"))
  }
}
