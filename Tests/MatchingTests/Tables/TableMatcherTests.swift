import Model
import Testing

/// What tables say for rules about sums.
struct TableMatcherTests {
  private static let demand = Requirement.SumDemand(
    tables: ["申请情况"],
    left: [["本年新收"], ["上年结转"]],
    right: [["总计", "合计"], ["结转下年"]]
  )

  private func readings(
    _ text: String,
    _ demand: Requirement.SumDemand = demand
  ) throws -> [TableReading] {
    let report = try structured(Framed.work(text))
    return try report.matches(.agree(.sum(demand))).tables[0] ?? []
  }

  /// The sums as `heading: left = right`, empty cells as -, blanks as _ and words as ?.
  private func sums(
    _ text: String,
    _ demand: Requirement.SumDemand = demand
  ) throws -> [String] {
    let report = try structured(Framed.work(text))
    let readings = try report.matches(.agree(.sum(demand))).tables[0] ?? []
    return readings.flatMap(\.sums).map { sum in
      let heading = sum.heading.map { report.text.string($0) + ": " } ?? ""
      return heading + Self.describe(sum.left) + " = " + Self.describe(sum.right)
    }
  }

  private static func describe(_ terms: [TableReading.Term]) -> String {
    terms.map { term in
      switch term.value {
      case .empty: "-"
      case .number(let number): number.description
      case .blank: "_"
      case .text: "?"
      }
    }.joined(separator: "+")
  }

  @Test func `rows are added up column by column`() throws {
    let text = """
      申请情况表
      项目\t自然人\t企业\t合计
      一、本年新收\t10\t2\t12
      二、上年结转\t1\t/\t1
      （七）总计\t9\t2\t11
      四、结转下年\t2\t\t2
      """
    #expect(try sums(text) == ["自然人: 10+1 = 9+2", "企业: 2+- = 2+-", "合计: 12+1 = 11+2"])
  }

  @Test func `labels may stand in several columns`() throws {
    let text = """
      申请情况表
      项目\t\t\t自然人\t总计
      一、本年新收\t\t\t10\t10
      二、上年结转\t\t\t1\t1
      三、办理结果\t（一）公开\t\t8\t8
      \t（二）不公开\t1.秘密\tx\t1
      \t（七）总计\t\t9\t9
      四、结转下年\t\t\t2\t若干
      """
    #expect(try sums(text) == ["自然人: 10+1 = 9+2", "总计: 10+1 = 9+?"])
  }

  @Test func `one column needs no name`() throws {
    let text = "申请情况：\n\n本年新收    12件\n上年结转    ___\n合计    11件\n结转下年    2件"
    #expect(try sums(text) == ["12+_ = 11+2"])
  }

  @Test func `an ordinal and a remark are no numbers to add`() throws {
    let text = """
      | 序号 | 申请情况 | 数量 | 备注 |
      |---|---|---|---|
      | 1 | 本年新收 | 12 | 网上 |
      | 2 | 上年结转 | 1 | 信函 |
      | 3 | 总计 | 11 | |
      | 4 | 结转下年 | 2 | 正在办 |
      """
    #expect(try sums(text) == ["12+1 = 11+2"])
  }

  @Test func `labels at the head of columns are added up across`() throws {
    let demand = Requirement.SumDemand(
      tables: ["复议"],
      left: [["维持"], ["纠正"], ["其他"]],
      right: [["总计"]]
    )
    let text = """
      复议\t\t\t\t诉讼\t\t\t
      结果维持\t结果纠正\t其他结果\t总计\t结果维持\t结果纠正\t其他结果\t总计
      1\t0\t0\t1\t2\t\t1\t4
      """
    #expect(try sums(text, demand) == ["1+0+0 = 1", "2+-+1 = 4"])
  }

  @Test func `a cell that says nothing else wins`() throws {
    let demand = Requirement.SumDemand(
      tables: ["申请人"],
      left: [["自然人"], ["其他"]],
      right: [["总计"]]
    )
    let text = """
      申请人\t\t法人或其他组织\t
      自然人\t其他\t企业\t总计
      5\t2\t9\t7
      """
    #expect(try sums(text, demand) == ["5+2 = 7"])
  }

  @Test func `spans that copying lost are put together`() throws {
    let applicants = Requirement.SumDemand(
      tables: ["申请人"],
      left: [["自然人"], ["企业"], ["其他"]],
      right: [["总计"]]
    )
    let rows = "一、本年新收\t5\t2\t1\t8\n二、上年结转\t1\t\t\t1"
    let sums = ["一、本年新收: 5+2+1 = 8", "二、上年结转: 1+-+- = 1"]
    for head in ["\t自然人\t法人或其他组织\t总计\n\t\t企业\t其他", "项目\t自然人\t法人或其他组织\t总计\n企业\t其他"] {
      #expect(try self.sums("申请人情况\n\(head)\n\(rows)", applicants) == sums)
    }
    let cases = Requirement.SumDemand(tables: ["复议"], left: [["维持"], ["纠正"]], right: [["总计"]])
    let text = """
      复议\t诉讼
      维持\t纠正\t总计\t直接起诉\t复议后起诉
      维持\t纠正\t总计\t维持\t纠正\t总计
      1\t0\t1\t2\t2\t5\t3\t0\t3
      """
    #expect(try self.sums(text, cases) == ["1+0 = 1", "2+2 = 5", "3+0 = 3"])
  }

  @Test func `a head whose cells are not in line names no column`() throws {
    let text = """
      申请情况表
      项目\t自然人\t总计
      本年新收\t5\t2\t1\t8
      上年结转\t1\t0\t0\t1
      总计\t6\t2\t1\t9
      结转下年\t0\t0\t0\t0
      """
    #expect(try sums(text).allSatisfy { !$0.contains(":") })
    let across = Requirement.SumDemand(
      tables: ["申请"],
      left: [["自然人"], ["项目"]],
      right: [["合计"]]
    )
    #expect(try readings(text, across).map(\.lacking) == [["自然人", "项目", "合计"]])
  }

  @Test func `a head that comes again on the next page is no row of numbers`() throws {
    let demand = Requirement.SumDemand(
      tables: ["申请"],
      left: [["自然人"], ["企业"]],
      right: [["总计"]]
    )
    let head = "项目\t自然人\t企业\t总计"
    let text = "申请情况表\n\(head)\n本年新收\t5\t2\t7\n\(head)\n上年结转\t1\t0\t1"
    #expect(try sums(text, demand) == ["本年新收: 5+2 = 7", "上年结转: 1+0 = 1"])
  }

  @Test func `labels that come again make blocks`() throws {
    let demand = Requirement.SumDemand(tables: ["案件"], left: [["维持"]], right: [["总计"]])
    let text = "案件情况\n复议维持    1\n总计    1\n诉讼维持    2\n总计    3"
    #expect(try sums(text, demand) == ["1 = 1", "2 = 3"])
  }

  @Test func `a row that is not there is told`() throws {
    let text = "申请情况表\n本年新收    12\n总计    11"
    #expect(try readings(text).map(\.lacking) == [["上年结转", "结转下年"]])
  }

  @Test func `the complete table is read before others`() throws {
    let whole = "本年新收    12\n上年结转    1\n总计    11\n结转下年    2"
    let text = "申请情况分月表\n本年新收    1\n总计    1\n\n申请情况总表\n\(whole)"
    #expect(try sums(text) == ["12+1 = 11+2"])
  }

  @Test(arguments: [
    "信访情况表\n本年新收    12\n上年结转    1\n总计    11\n结转下年    2",
    "申请情况：本年新收12件，上年结转1件，总计办理11件，结转下年2件。",
  ])
  func `another table, and text, are none`(_ text: String) throws {
    #expect(try readings(text) == [])
  }

  @Test func `a heading far above names a table`() throws {
    let text = "（一）申请情况\n\n1.数量\n\n本年新收    12\n上年结转    1\n总计    11\n结转下年    2"
    #expect(try sums(text) == ["12+1 = 11+2"])
  }

  @Test func `a mark in a cell beside numbers is a blank of the report`() throws {
    let report = try structured(Framed.work("收到\t3\tx\t4\n办结\t3\t0\t3\n甲\t√\t×\t√"))
    let blanks = try report.matches(.placeholders).blanks
    #expect(blanks.map { report.words($0.range) } == ["x"])
  }
}
