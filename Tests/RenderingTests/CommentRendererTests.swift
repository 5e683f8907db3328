import Model
import Rendering
import Testing

struct CommentRendererTests {
  private let chinese = CommentRenderer(language: .chinese)

  /// The comments, each after the words that it stands at.
  private func shown(_ result: CheckResult, _ renderer: CommentRenderer) -> String {
    renderer.comments(on: result).map { comment in
      let words = Samples.draft.report.document.quote(comment.range)
      let mark = comment.place == .words ? "=" : "~"
      return "\(mark) \(words)\n" + comment.paragraphs.map { "  \($0)\n" }.joined()
    }.joined()
  }

  @Test func `near misses and faults have a comment each, questions one at the title`() {
    #expect(
      shown(Samples.failing, chinese) == """
        ~ 临水县水利局2024年意识形态工作报告
          请先由人核对（1 条）
          1. 巡察反馈整改（建议）：需要由人判断：整改是否全部完成？
        = 召开研判会x次
          召开意识形态分析研判会（必须）
          问题：次数还没有填写
          写法：写明召开的次数，例如：全年召开意识形态分析研判会2次。
          依据：《党委（党组）意识形态工作责任制实施办法》第四条
          按本地要求：县委年度考核细则
        = 加强
        舆情监测
          网络舆情工作机制（建议）
          问题：只写到监测，没有写到组织、预警，要求至少 2 个方面
          写法：写明监测、预警、处置的做法。
          实务惯例：各单位报告的通行写法
        = “
          引号书名号成对（格式）
          问题：引号、书名号或括号不成对，共 1 处

        """
    )
  }

  @Test func `what is missing is told where it belongs`() {
    let verdicts = [
      Verdict(rule: "analysis-meeting-count", status: .fail, reason: .missing),
      Verdict(rule: "paired-marks", status: .fail, reason: .malformed),
    ]
    #expect(
      shown(Samples.result(verdicts), CommentRenderer(language: .english)) == """
        ~ 临水县水利局2024年意识形态工作报告
          引号书名号成对 (format)
          why: it is not written as it should be
        ~ 一、工作开展情况
          召开意识形态分析研判会 (required)
          why: the report does not mention it
          where: in the part 「一、工作开展情况」
          write: 写明召开的次数，例如：全年召开意识形态分析研判会2次。
          basis: 《党委（党组）意识形态工作责任制实施办法》第四条
          local requirement: 县委年度考核细则

        """
    )
  }

  @Test func `several places of one rule are counted, and advice is given once`() {
    let verdict = Verdict(
      rule: "paired-marks",
      status: .fail,
      reason: .malformed,
      evidence: ["“", "。", "二"].map { Samples.draft.evidence($0, nil) },
      detail: .findings(8)
    )
    let comments = chinese.comments(on: Samples.result([verdict]))
    #expect(
      comments.map { $0.paragraphs.first ?? "" }.sorted()
        == (1...3).map {
          "引号书名号成对（格式，第 \($0) 处，共 8 处）"
        }
    )
    #expect(comments.allSatisfy { $0.paragraphs.count == 2 })
  }

  @Test func `near misses of one sentence have one comment`() {
    var draft = Samples.draft
    draft.sentences = [["舆情监测。"], ["办法不多。"]]
    let verdict = Verdict(
      rule: "opinion-mechanism",
      status: .fail,
      reason: .belowMinimum,
      evidence: ["舆情", "监测", "办法"].map { draft.evidence($0, .done) }
    )
    let result = CheckResult(
      report: draft.report,
      checklist: Samples.checklist,
      chosenBy: .title,
      verdicts: [verdict]
    )
    let comments = chinese.comments(on: result)
    #expect(comments.map { draft.report.document.quote($0.range) } == ["舆情", "办法"])
  }

  @Test func `what passed or could not be read has none`() {
    #expect(chinese.comments(on: Samples.passing) == [])
    #expect(chinese.comments(on: Samples.unread) == [])
    for status in [Verdict.Status.waived, .notApplicable] {
      let verdict = Verdict(rule: "paired-marks", status: status, detail: .nothingToCheck)
      #expect(chinese.comments(on: Samples.result([verdict])) == [])
    }
  }

  @Test func `what could not be evaluated is told at the title`() {
    let verdict = Verdict(rule: "paired-marks", status: .error)
    let comment = chinese.comments(on: Samples.result([verdict])).first
    #expect(comment?.paragraphs.first == "未能判定（1 条）")
    #expect(comment?.place == .surroundings)
  }
}
