import Model
import Rendering
import Testing

struct SlipRendererTests {
  private func slips(
    _ results: [CheckResult],
    _ layout: SlipRenderer.Layout = .text,
    _ language: Language = .chinese
  ) throws -> String {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    return SlipRenderer(language: language, layout: layout, asOf: day).render(results)
  }

  @Test func `a report with gaps is returned to its unit`() throws {
    #expect(
      try slips([Samples.failing]) == """
        报告退回补正单

        临水县水利局：

        　　你单位报送的《临水县水利局2024年意识形态工作报告》（文件 draft.txt）收悉，现按“意识形态工作年度专题报告”清单作了核查。
        　　经核查，有 1 处必须补正，现予退回，请按下列意见修改后重新报送。

        一、必须补正（1 处）

        1. 召开意识形态分析研判会
           位置：第4行「召开研判会x次」
           问题：次数还没有填写。
           写法：写明召开的次数，例如：全年召开意识形态分析研判会2次。
           依据：《党委（党组）意识形态工作责任制实施办法》第四条
           说明：按本地要求：县委年度考核细则

        二、建议补充，不影响接收（1 处）

        1. 网络舆情工作机制
           位置：第4行「加强舆情监测」
           问题：只写到监测，没有写到组织、预警，要求至少 2 个方面。
           写法：写明监测、预警、处置的做法。
           说明：实务惯例：各单位报告的通行写法

        三、格式问题，请一并改正（1 处）

        1. 引号书名号成对
           位置：第5行「“」
           问题：引号、书名号或括号不成对，共 1 处。

        四、请核实后说明（1 处）

        1. 巡察反馈整改
           问题：需要由人判断：整改是否全部完成？

        　　以上只涉及内容是否写全、格式是否规范，不是对工作成效的评价。
        　　请对照补正后重新报送，确有特殊情况的，请书面说明。

        核查日期：2026年11月20日

        """
    )
  }

  @Test func `what passes is not returned`() throws {
    let slip = try slips([Samples.passing])
    #expect(slip.hasPrefix("报告核查意见\n"))
    #expect(slip.contains("必须写明的内容齐全，不必退回。"))
    #expect(!slip.contains("重新报送"))
  }

  @Test func `what cannot be read is returned with the reason`() throws {
    let slip = try slips([Samples.unread])
    #expect(slip.contains("报送单位：\n\n　　你单位报送的报告（文件 旧稿.doc）未能核查，情况如下。\n　　这是 Word 97 文件"))
    #expect(slip.contains("请处理后重新报送。"))
  }

  @Test func `a report that no rule fits is not returned`() throws {
    let slip = try slips([ExchangeSamples.inapplicable])
    #expect(slip.hasPrefix("报告核查意见\n"))
    #expect(slip.contains("请与我们联系"))
  }

  @Test func `what is missing is sent to its part`() throws {
    #expect(try slips([ExchangeSamples.missing]).contains("   位置：写在「一、工作开展情况」部分\n"))
  }

  @Test func `many places are counted`() throws {
    let evidence = ["临水县", "县委", "舆情", "办法", "水利局"].map { Samples.draft.evidence($0, nil) }
    let verdict = Verdict(
      rule: "paired-marks",
      status: .fail,
      reason: .malformed,
      evidence: evidence,
      detail: .findings(32)
    )
    let slip = try slips([Samples.result([verdict])])
    #expect(slip.contains("位置：第1行「临水县」；第2行「县委」；第5行「舆情」；另有 29 处\n"))
  }

  @Test func `Markdown escapes what the report says`() throws {
    let slip = try slips([ExchangeSamples.result(path: "a*b.txt")], .markdown)
    #expect(slip.hasPrefix("# 报告退回补正单\n\n临水县水利局：\n"))
    #expect(slip.contains("（文件 a\\*b.txt）"))
    #expect(slip.contains("\n## 一、必须补正（1 处）\n\n1. **召开意识形态分析研判会**\n   - 位置：第4行"))
  }

  @Test func `letters are apart from each other`() throws {
    let text = try slips([Samples.passing, Samples.unread])
    #expect(text.contains("核查日期：2026年11月20日\n\n\(String(repeating: "─", count: 40))\n\n报告退回补正单\n"))
    #expect(try slips([]) == "没有可检查的报告。\n")
  }

  @Test func `the letter in English`() throws {
    let slip = try slips([Samples.failing], .text, .english)
    #expect(slip.hasPrefix("Report returned for completion\n\nTo: 临水县水利局\n"))
    #expect(slip.contains("where: line 4 「召开研判会x次」\n"))
    #expect(slip.contains("Checked on 2026-11-20"))
  }
}
