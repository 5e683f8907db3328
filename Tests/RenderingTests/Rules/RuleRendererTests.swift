import Model
import Rendering
import Testing

struct RuleRendererTests {
  private let chinese = RuleRenderer(language: .chinese, color: false, width: 72)
  private let english = RuleRenderer(language: .english, color: false, width: 80)

  @Test func `rules are listed in columns`() {
    #expect(
      chinese.list(Samples.checklist) == """
        编号                      级别  名称                    数量要求
        analysis-meeting-count    必须  召开意识形态分析研判会  不少于 2 次
        first-responsible-person  必须  明确第一责任人
        opinion-mechanism         建议  网络舆情工作机制        不少于 2 个
        paired-marks              格式  引号书名号成对
        inspection-feedback       建议  巡察反馈整改
        date-form                 格式  日期写法

        共 6 条

        """
    )
  }

  @Test func `the list in English`() {
    #expect(
      english.list(Samples.checklist).hasPrefix(
        """
        id                        level        title                   number
        analysis-meeting-count    required     召开意识形态分析研判会  at least 2 次

        """
      )
    )
  }

  @Test func `a rule is shown in full`() {
    #expect(
      chinese.show(Samples.countRule, in: Samples.checklist) == """
        召开意识形态分析研判会  analysis-meeting-count
          级别：必须
          依据：《党委（党组）意识形态工作责任制实施办法》第四条
                按本地要求：县委年度考核细则
          要求：写明次数，不少于 2 次（参数 analysisMeetings，半年报告 1，季度报
                告 1，可调 1 至 52）
                  计数的事：「分析研判会」、「研判会」
                  谈的是：「意识形态」
                  计数单位：次、场
                  判断范围：同一句
          写法：写明召开的次数，例如：全年召开意识形态分析研判会2次。
          通过的例子
            ✓ 今年先后⟦两次召开意识形态分析研判会⟧。
          不通过的例子
            ✗ 召开分析研判会x次。（尚未填写、2023 年的报告）

        """
    )
  }

  @Test func `a judgement is explained before its rule`() {
    let text = chinese.explain(Samples.countRule, in: Samples.failing)
    #expect(
      text == """
        对 draft.txt 的判定
          结论：不通过（尚未填写）
          说明：次数还没有填写
          应有：不少于 2 次
          证据（1 处）
            4:18 「召开研判会x次」
                 一、工作开展情况，尚未填写


        """ + chinese.show(Samples.countRule, in: Samples.checklist)
    )
  }

  @Test func `a judgement in English`() {
    let text = english.explain(Samples.mechanismRule, in: Samples.failing)
    #expect(
      text.hasPrefix(
        """
        How draft.txt was judged
          result:   failed (too few)
          note:     only 监测 covered, not 组织, 预警; at least 2 aspects are required
          measured: 1 aspect
          expected: at least 2
          Evidence (1)
            4:26 「加强舆情监测」
                 一、工作开展情况, done

        """
      )
    )
  }

  @Test func `a judgement without evidence or verdict says so`() {
    let question = chinese.explain(Samples.questionRule, in: Samples.failing)
    #expect(question.contains("  说明：需要由人判断：整改是否全部完成？\n  没有可引用的原文。\n"))
    let absent = chinese.explain(Samples.questionRule, in: Samples.passing)
    #expect(absent.hasPrefix("对 draft.txt 的判定\n  这份报告没有按这一条判定。\n"))
  }

  @Test func `an unreadable report explains itself`() {
    #expect(
      chinese.explain(Samples.questionRule, in: Samples.unread) == """
        巡察反馈整改  inspection-feedback
          这份报告没有按这一条判定。
          旧稿.doc：这是 Word 97 文件，不能读取，请另存为 .docx 或纯文本后再检
          查。

        """
    )
  }

  @Test func `every option of a rule is shown`() {
    let rule = Rule(
      id: "r",
      title: "规则",
      level: .format,
      requirement: .placeholders,
      inParts: ["work"],
      notInParts: ["problems"],
      condition: Demands.mention,
      review: [.negated, .missing],
      weight: 3,
      tags: ["甲", "乙"],
      examples: [
        Example(text: "甲", expectation: .pass, part: "work", isWhole: true)
      ]
    )
    #expect(
      chinese.show(rule, in: Samples.checklist) == """
        规则  r
          级别：格式
          依据：没有注明依据
          要求：没有留待填写的空白
          前提：写到下列任一说法：「民主生活会」
                  判断范围：同一句
          只看：「工作开展情况」
          不看：「存在问题」
          核对：说的是没有做到、没有写到
          权重：3
          标签：甲、乙
          通过的例子
            ✓ 甲（在「工作开展情况」部分、整份报告）

        """
    )
  }

  @Test func `marks that no file can hold do not stop the output`() {
    var rule = Samples.questionRule
    rule.examples = [
      Example(
        text: "一二三",
        marks: [SourceRange(0, 6), SourceRange(3, 9), SourceRange(6, 99)],
        expectation: .pass
      )
    ]
    #expect(chinese.show(rule, in: Samples.checklist).contains("✓ ⟦一二⟧三\n"))
  }
}
