import Model
import Structuring
import Testing

/// Tables in plain text, in Markdown and from formats that know rows.
struct TableTests {
  /// The cells of each table: rows one a line, cells parted by bars.
  private func cells(_ report: Report) -> [String] {
    report.tables.map { table in
      table.rows.map { row in
        row.cells.map { report.text.string($0) }.joined(separator: "|")
      }.joined(separator: "\n")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let expected: [String]

    init(_ description: String, _ text: String, _ expected: String...) {
      self.testDescription = description
      self.text = text
      self.expected = expected
    }
  }

  static let tables = [
    Case("tabs", "项目\t今年\t去年\n收到\t12\t9\n办结\t11\t9", "项目|今年|去年\n收到|12|9\n办结|11|9"),
    Case("empty cells", "项目\t\t今年\n收到\t\t12\n\t信函\t3", "项目||今年\n收到||12\n信函|3"),
    Case("a tab that indents", "\t收到\t12\n\t办结\t11", "收到|12\n办结|11"),
    Case("spaces", "收到申请    12\n办结申请　　11", "收到申请|12\n办结申请|11"),
    Case("a comma in a label", "部分公开（区分处理的，只计这一情形）    3\n总计    3", "部分公开(区分处理的,只计这一情形)|3\n总计|3"),
    Case("bars", "收到 | 12 | 件\n办结 | 11 | 件", "收到|12|件\n办结|11|件"),
    Case(
      "box drawing",
      "┌────┬──┐\n│收到│12│\n├────┼──┤\n│办结│11│\n└────┴──┘",
      "收到|12\n办结|11"
    ),
    Case("an empty line between rows", "收到    12\n\n办结    11", "收到|12\n办结|11"),
    Case("a page number between rows", "收到    12\n— 3 —\n办结    11", "收到|12\n办结|11"),
    Case("digits alone", "收到    办结    在办\n12    11    1", "收到|办结|在办\n12|11|1"),
    Case(
      "a label for the rows below",
      "一、收到    12\n二、办理结果\n（一）公开    8\n（二）其他    3\n三、在办    1",
      "一、收到|12\n二、办理结果\n(一)公开|8\n(二)其他|3\n三、在办|1"
    ),
    Case(
      "a heading ends a table",
      "一、收到    12\n二、在办    1\n二、存在的问题\n收到    3\n办结    2",
      "一、收到|12\n二、在办|1",
      "收到|3\n办结|2"
    ),
  ]

  @Test(arguments: tables) func `a table is found with its cells`(_ test: Case) throws {
    #expect(try cells(structured(test.text)) == test.expected)
  }

  static let texts = [
    Case("one row", "收到申请    12\n其他工作有序开展。"),
    Case("sentences", "召开会议\t2次。\n走访企业\t30家。"),
    Case("no numbers", "张三    办公室主任\n李四    副主任"),
    Case("numbered items", "1.\t强化领导\n2.\t压实责任"),
    Case("a sign-off", "工作平稳。\n临水县水利局    2024年12月20日"),
    Case("dates beside other pages", "关于值班的通知    2024-03-01\n关于放假的通知    2024-02-01"),
    Case("spread text", "全年召开  会议，研究了  工作\n部署了  任务，落实了  责任"),
    Case("navigation", "首页 | 政务公开 | 互动交流\n通知 | 公告 | 动态"),
    Case(
      "a table of contents",
      "一、做法    1\n二、问题    2\n三、打算    3\n四、附表    4\n"
        + "一、做法\n平稳。\n二、问题\n不多。\n三、打算\n努力。\n四、附表\n无。"
    ),
  ]

  @Test(arguments: texts) func `running text is no table`(_ test: Case) throws {
    #expect(try cells(structured(test.text)) == [])
  }

  @Test func `Markdown tables have no row for the rule below their head`() throws {
    let text = "# 报告\n\n## 数据\n\n| 项目 | 数量 |\n|:---|---:|\n| 收到 | 12 |\n| 备注 | |\n"
    #expect(try cells(structured(text)) == ["项目|数量\n收到|12\n备注|"])
  }

  @Test func `words between bars need no numbers`() throws {
    #expect(try cells(structured("| 姓名 | 职务 |\n| 张三 | 主任 |")) == ["姓名|职务\n张三|主任"])
  }

  // MARK: Rows of formats

  private func rows(_ lines: [(Block.Kind, String)]) -> Report {
    var text: [UInt8] = []
    let blocks = lines.map { kind, line in
      let start = text.count
      text += Array(line.utf8)
      defer { text.append(0x0A) }
      return Block(kind: kind, range: SourceRange(start, text.count))
    }
    let document = Document(
      source: "a.docx",
      format: .docx,
      encoding: "UTF-8",
      sha256: "",
      text: text,
      blocks: blocks
    )
    return Structurer.structure(document)
  }

  @Test func `rows of a format keep their empty cells`() {
    let report = rows([
      (.paragraph, "表1 申请情况"), (.row, "项目\t\t数量"), (.row, "结果\t公开\t12"), (.row, "\t不公开\t"),
      (.paragraph, "一、问题"),
    ])
    #expect(cells(report) == ["项目||数量\n结果|公开|12\n|不公开|"])
    #expect(report.headingWords == ["一、问题"])
    #expect(report.words(report.tables[0].caption) == "表1 申请情况")
  }

  @Test func `a layout of prose is no table`() {
    let report = rows([(.row, "一、做法\t全年平稳。"), (.row, "二、问题\t办法不多。")])
    #expect(cells(report) == [])
    #expect(report.headingWords.count == 2)
  }

  // MARK: What tables leave alone

  @Test func `a numbered row is no heading, and no row is joined to another`() throws {
    let report = try structured(
      "一、数据\n一、本年新收    12\n二、上年结转    3\n二、问题\n办法不多。"
    )
    #expect(report.headingWords == ["一、数据", "二、问题"])
    #expect(report.paragraphWords(.body) == ["一、本年新收    12", "二、上年结转    3", "办法不多。"])
    #expect(report.sentences.count == 5)
    #expect(report.tables.map(\.section) == [1])
    #expect(report.words(report.tables[0].caption) == "一、数据")
  }

  @Test func `a table below the sign-off hides neither it nor itself`() throws {
    let rows = (1...12).map { "第\($0)村\t\($0)" }.joined(separator: "\n")
    let report = try structured(
      "临水县水利局2024年工作报告\n\n工作平稳，没有事故。\n\n临水县水利局\n2024年12月20日\n\n\(rows)"
    )
    #expect(report.words(report.elements.date) == "2024年12月20日")
    #expect(report.elements.attachments == nil)
    #expect(report.tables.map(\.rows.count) == [12])
  }

  static let captions: [(text: String, caption: String?)] = [
    ("申请情况表\n收到    12\n办结    11", "申请情况表"),
    ("申请情况表\n（单位：件）\n收到    12\n办结    11", "申请情况表\n（单位：件）"),
    ("申请情况表\n\n计量单位：件\n\n收到    12\n办结    11", "申请情况表"),
    ("收到    12\n办结    11", nil),
    (String(repeating: "全年平稳，", count: 15) + "数据见下。\n收到    12\n办结    11", nil),
  ]

  @Test(arguments: captions) func `a short line above announces a table`(
    _ text: String,
    _ caption: String?
  ) throws {
    let report = try structured(text)
    #expect(report.words(try #require(report.tables.first).caption) == caption)
  }

  @Test func `the outline shows a table`() throws {
    try expectOutline(
      of: "一、数据\n收到\t12\t9\n办结\t11",
      """
      Report without title 0..<34, 3 paragraphs, 3 sentences
      ├─ Period year
      └─ Section chinese 1 "一、数据" 0..<12, body 12..<34
         └─ Table "一、数据" 13..<34, 2 rows × 3 columns

      """
    )
  }
}
