internal import Model

/// The sentences of the letter that returns a report.
struct SlipPhrases: Sendable {
  let returnTitle: String
  let noteTitle: String
  let addressee: @Sendable (_ unit: String) -> String
  let unknownUnit: String
  let report: @Sendable (_ title: String, _ file: String) -> String
  let file: @Sendable (_ file: String) -> String
  let received: @Sendable (_ report: String, _ checklist: String) -> String
  let returned: @Sendable (_ gaps: Int) -> String
  let complete: String
  let unchecked: @Sendable (_ report: String) -> String
  let sendAgain: String
  let askOffice: String
  let heading: @Sendable (_ number: Int, _ group: String, _ points: Int) -> String
  let required: String
  let recommended: String
  let form: String
  let questions: String
  let place: String
  let problem: String
  let advice: String
  let basis: String
  let note: String
  let line: @Sendable (Int) -> String
  let quoted: @Sendable (String) -> String
  let scope: String
  let resubmit: String
  let date: @Sendable (CalendarDate) -> String
}

extension SlipPhrases {
  static let chinese = SlipPhrases(
    returnTitle: "报告退回补正单",
    noteTitle: "报告核查意见",
    addressee: { "\($0)：" },
    unknownUnit: "报送单位",
    report: { "《\($0)》（文件 \($1)）" },
    file: { "报告（文件 \($0)）" },
    received: { "你单位报送的\($0)收悉，现按“\($1)”清单作了核查。" },
    returned: { gaps in
      gaps == 0
        ? "经核查，有的必写内容还不能判定，现予退回，请逐条核实后重新报送。"
        : "经核查，有 \(gaps) 处必须补正，现予退回，请按下列意见修改后重新报送。"
    },
    complete: "经核查，必须写明的内容齐全，不必退回。",
    unchecked: { "你单位报送的\($0)未能核查，情况如下。" },
    sendAgain: "请处理后重新报送。",
    askOffice: "请与我们联系，核实应当使用的清单。",
    heading: { number, group, points in
      let numerals = ["一", "二", "三", "四"]
      return "\(numerals[(number - 1) % numerals.count])、\(group)（\(points) 处）"
    },
    required: "必须补正",
    recommended: "建议补充，不影响接收",
    form: "格式问题，请一并改正",
    questions: "请核实后说明",
    place: "位置：",
    problem: "问题：",
    advice: "写法：",
    basis: "依据：",
    note: "说明：",
    line: { "第\($0)行" },
    quoted: { "「\($0)」" },
    scope: "以上只涉及内容是否写全、格式是否规范，不是对工作成效的评价。",
    resubmit: "请对照补正后重新报送，确有特殊情况的，请书面说明。",
    date: { "核查日期：\($0.year)年\($0.month)月\($0.day)日" }
  )

  static let english = SlipPhrases(
    returnTitle: "Report returned for completion",
    noteTitle: "Note on a report",
    addressee: { "To: \($0)" },
    unknownUnit: "the reporting unit",
    report: { "《\($0)》 (file \($1))" },
    file: { "the report (file \($0))" },
    received: { "We have received \($0) and checked it against the checklist “\($1)”." },
    returned: { gaps in
      gaps == 0
        ? "Some of what must be there could not be decided. The report is returned; please verify the"
          + " points below and send it again."
        : "\(counted(gaps, "point")) must be put right. The report is returned; please amend it as"
          + " follows and send it again."
    },
    complete: "All that must be there is there; it need not be returned.",
    unchecked: { "We could not check \($0), for the following reason." },
    sendAgain: "Please resolve this and send the report again.",
    askOffice: "Please contact us about the checklist to be used.",
    heading: { "\($0). \($1) (\($2))" },
    required: "To be put right",
    recommended: "Recommended; the report is accepted without",
    form: "Form; please correct as well",
    questions: "To be verified and explained",
    place: "where: ",
    problem: "why: ",
    advice: "write: ",
    basis: "basis: ",
    note: "note: ",
    line: { "line \($0)" },
    quoted: { " 「\($0)」" },
    scope: "This is about completeness and form only, not about the merit of the work.",
    resubmit:
      "Please amend the report and send it again; if something stands in the way, explain it"
      + " in writing.",
    date: { "Checked on \($0)" }
  )
}
