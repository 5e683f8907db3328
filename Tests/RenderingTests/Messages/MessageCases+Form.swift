import Model

extension MessageCases {
  static let form = [
    Case(
      testDescription: "part missing",
      requirement: Demands.section,
      verdict: failure(.missing),
      chinese: "没有找到这一部分（标题如「存在问题」）",
      english: "this part was not found (headed 「存在问题」)"
    ),
    Case(
      testDescription: "part with a prompt only",
      requirement: Demands.section,
      verdict: failure(.placeholder, detail: .items(found: 0, wanted: 2)),
      chinese: "这一部分只有提示语，内容还没有填写",
      english: "this part holds only a prompt and is not filled in"
    ),
    Case(
      testDescription: "part with too few items",
      requirement: Demands.section,
      verdict: failure(.belowMinimum, detail: .items(found: 1, wanted: 2)),
      chinese: "这一部分只有 1 条，少于要求的 2 条",
      english: "this part has only 1 item, fewer than the required 2"
    ),
    Case(
      testDescription: "part too short",
      requirement: Demands.section,
      verdict: failure(.belowMinimum, detail: .characters(found: 80, wanted: 200)),
      chinese: "这一部分只有 80 字，少于要求的 200 字",
      english: "this part has only 80 characters, fewer than the required 200"
    ),
    Case(
      testDescription: "part too early",
      requirement: Demands.section,
      verdict: failure(.misplaced, detail: .order(part: "problems", after: "work")),
      chinese: "「存在问题」写在了「工作开展情况」的前面，应当放在后面",
      english: "「存在问题」 stands before 「工作开展情况」 and should follow it"
    ),
    Case(
      testDescription: "no title",
      requirement: Demands.title,
      verdict: failure(.missing),
      chinese: "没有找到标题",
      english: "there is no title"
    ),
    Case(
      testDescription: "date with blanks",
      requirement: Demands.date,
      verdict: failure(.placeholder),
      chinese: "成文日期还没有填写完整",
      english: "the date of the sign-off is not completely filled in"
    ),
    Case(
      testDescription: "title with another ending",
      requirement: Demands.title,
      verdict: failure(.malformed, detail: .ending(["报告", "情况报告"])),
      chinese: "结尾应当是「报告」或「情况报告」",
      english: "it should end with 「报告」 or 「情况报告」"
    ),
    Case(
      testDescription: "too late",
      requirement: Demands.date,
      verdict: failure(
        .malformed,
        detail: CalendarDate(year: 2025, month: 1, day: 31).map(Verdict.Detail.deadline)
      ),
      chinese: "日期晚于期限 2025 年 1 月 31 日",
      english: "the date is later than the last day allowed, 2025-01-31"
    ),
    Case(
      testDescription: "numbers for a part of the year",
      requirement: .agree(.period(of: ["a"])),
      verdict: failure(.otherScope, detail: .partOfYear(rule: "a")),
      chinese: "「a」只有部分月份的次数，没有全年的次数",
      english: "「a」 has a number for some months only, not for the whole year"
    ),
    Case(
      testDescription: "as many items as another part",
      requirement: .section(Requirement.SectionDemand(part: "plans", itemsOf: "problems")),
      verdict: Verdict(rule: "r", status: .pass, measured: 3),
      chinese: "写了 3 条，与前面的条数相应",
      english: "3 items, as many as are asked for"
    ),
    Case(
      testDescription: "form broken",
      requirement: .layout(.headingNumbering),
      verdict: failure(.malformed, detail: .findings(3)),
      chinese: "标题序号有跳号或重号，共 3 处",
      english: "heading numbers skip or repeat, in 3 places"
    ),
    Case(
      testDescription: "unwanted words",
      requirement: .absent(["请批示"]),
      verdict: failure(.unwanted, detail: .findings(1)),
      chinese: "出现了不应有的内容，共 1 处",
      english: "there is something that should not be there, in 1 place"
    ),
    Case(
      testDescription: "nothing unwanted, asked for in two ways",
      requirement: .all([.absent(["请批示"]), .not(Demands.mention)]),
      verdict: Verdict(rule: "r", status: .pass),
      chinese: "没有出现不应有的内容",
      english: "nothing unwanted"
    ),
    Case(
      testDescription: "demands of several kinds met",
      requirement: .all([.absent(["请批示"]), Demands.mention]),
      verdict: Verdict(rule: "r", status: .pass),
      chinese: "已经写明",
      english: "stated"
    ),
    Case(
      testDescription: "blanks",
      requirement: .placeholders,
      verdict: failure(.placeholder, detail: .blanks(unfilled: 3, anonymised: 0)),
      chinese: "有 3 处空白还没有填写",
      english: "3 blanks still to fill in"
    ),
    Case(
      testDescription: "names replaced",
      requirement: .placeholders,
      verdict: failure(.placeholder, detail: .blanks(unfilled: 0, anonymised: 2)),
      chinese: "有 2 处像是为隐去名称而替换的字样，正式报送前请换成真名",
      english:
        "2 names replaced, it seems, for anonymity: write the real ones before submission"
    ),
    Case(
      testDescription: "blanks and names",
      requirement: .placeholders,
      verdict: failure(.placeholder, detail: .blanks(unfilled: 1, anonymised: 1)),
      chinese: "有 1 处空白还没有填写；另有 1 处像是为隐去名称而替换的字样，正式报送前请换成真名",
      english:
        "1 blank still to fill in; also 1 name replaced, it seems, for anonymity:"
        + " write the real ones before submission"
    ),
    Case(
      testDescription: "years",
      requirement: .agree(.years),
      verdict: failure(.inconsistent, detail: .years([2019, 2020])),
      chinese: "年份不一致：2019、2020",
      english: "the years do not agree: 2019, 2020"
    ),
    Case(
      testDescription: "totals",
      requirement: .agree(.counts(of: ["analysis-meeting-count"])),
      verdict: failure(
        .inconsistent,
        detail: .totals(rule: "analysis-meeting-count", [4, 6])
      ),
      chinese: "「召开意识形态分析研判会」的总数前后不一致：4、6",
      english: "the totals for 「召开意识形态分析研判会」 do not agree: 4, 6"
    ),
    Case(
      testDescription: "form holds",
      requirement: .layout(.pairedMarks),
      verdict: Verdict(rule: "r", status: .pass),
      chinese: "格式符合要求",
      english: "the form holds"
    ),
    Case(
      testDescription: "nothing to check",
      requirement: .layout(.dateForm),
      verdict: Verdict(rule: "r", status: .notApplicable, detail: .nothingToCheck),
      chinese: "文中没有这一条要检查的内容",
      english: "the report holds nothing that this rule checks"
    ),
  ]
}
