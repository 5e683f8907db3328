import Foundation
import TestSupport
import Testing

@testable import hecha

struct BaselineTests {
  private let tool: Tool

  private static let draft = """
    关于2024年意识形态工作情况的报告

    县委宣传部：

    一、工作开展情况

    下一步计划召开意识形态分析研判会4次。全年专题研究意识形态工作2次。培训干部×人次。

    二、存在问题

    一是培训不够。

    县水务局党组
    2024年12月26日

    """

  init() throws {
    tool = try Tool()
    try tool.add("a.txt", Self.draft)
    _ = try tool.run("check", "--format", "json=base.json", "a.txt")
  }

  private func check(_ text: String, _ options: String...) throws -> Tool.Run {
    try tool.add("a.txt", text)
    let words = ["check", "--baseline", "base.json", "--format", "json"]
    return try tool.run(words + options + ["a.txt"])
  }

  private func effect(_ run: Tool.Run) throws -> [String: Any] {
    try #require(try run.reports().first?["baseline"] as? [String: Any])
  }

  @Test func `what was there before does not fail a report, and is shown as known`() throws {
    let run = try check(Self.draft)
    #expect(run.status == 0)
    #expect(try run.reports().first?["verdict"] as? String == "pass")
    let known = try #require(try effect(run)["known"] as? [String])
    #expect(known.contains("analysis-meeting-count"))
    #expect(known.contains("no-placeholder"))
    #expect(try run.statuses()["no-placeholder"] == "required fail")
    let text = try tool.run("check", "--baseline", "base.json", "a.txt").output
    #expect(text.hasPrefix("通过  a.txt\n"))
    #expect(text.contains("记录：base.json，其中已有的 \(known.count) 条不影响结论"))
    #expect(text.contains("记录中已有的不通过（\(known.count) 条）"))
    #expect(!text.contains("必须项不通过"))
    #expect(try tool.run("check", "a.txt").status == 1)
    let gaps = try tool.run("gaps", "--baseline", "base.json", "a.txt").output
    #expect(gaps.hasPrefix("a.txt：没有新的缺项。\n"))
  }

  @Test func `a new gap fails the report`() throws {
    let run = try check(Self.draft.replacing("县委宣传部：\n\n", with: ""))
    #expect(run.status == 1)
    let known = try #require(try effect(run)["known"] as? [String])
    #expect(!known.contains("addressee"))
    #expect(known.contains("no-placeholder"))
    let text = try tool.run("check", "--baseline", "base.json", "a.txt").output
    #expect(text.contains("必须项不通过（1 条）"))
  }

  @Test func `one more place of a known kind is new`() throws {
    let run = try check(Self.draft.replacing("不够。", with: "不够。二是人手只有__人。"))
    #expect(run.status == 1)
    #expect(try !(effect(run)["known"] as? [String] ?? []).contains("no-placeholder"))
  }

  @Test func `a gap that moved or was written with other spaces is known`() throws {
    let moved = Self.draft.replacing("一、工作开展情况\n", with: "一、工作开展情况\n\n总的情况较好。\n")
      .replacing("计划召开意识形态分析研判会4次", with: "计划召开 意识形态分析研判会 ４次")
    #expect(try check(moved).status == 0)
  }

  @Test func `other words for a gap are a new gap`() throws {
    let other = Self.draft.replacing("计划召开意识形态分析研判会4次", with: "拟召开意识形态研判会6次")
    let run = try check(other)
    #expect(run.status == 1)
    #expect(try !(effect(run)["known"] as? [String] ?? []).contains("analysis-meeting-count"))
  }

  @Test func `what is fixed is told of`() throws {
    let better = Self.draft.replacing("培训干部×人次。", with: "")
    let run = try check(better)
    #expect(run.status == 0)
    #expect(try effect(run)["fixed"] as? [String] == ["no-placeholder"])
    for command in ["check", "gaps"] {
      let text = try tool.run(command, "--baseline", "base.json", "a.txt").output
      #expect(text.filter { !$0.isWhitespace }.contains("记录中有1条已经解决：占位符全部填写。"))
    }
  }

  @Test func `of a report that the record has not every gap counts`() throws {
    try tool.add("b.txt", Self.draft)
    let run = try tool.run("check", "--baseline", "base.json", "--format", "json", "a.txt", "b.txt")
    #expect(try run.reports().map { $0["verdict"] as? String } == ["pass", "fail"])
    #expect(run.status == 1)
  }

  @Test func `the record can be written anew by the check that uses it`() throws {
    let run = try tool.run("check", "--baseline", "base.json", "--format=json=base.json", "./a.txt")
    #expect(run.status == 0)
    #expect(try check(Self.draft).status == 0)
  }

  @Test func `a record of another pack is an error of the report`() throws {
    let run = try check(Self.draft, "--rules", "official-report")
    #expect(run.status == 2)
    let error = try #require(try run.reports().first?["error"] as? [String: Any])
    #expect(error["code"] as? String == "other-baseline")
    #expect(
      error["message"] as? String
        == "a.txt：记录 base.json 是按 ideology-annual 核查的，现在按 official-report，两者无法对照；请用 --rules ideology-annual 核查，或重新生成记录。"
    )
  }

  @Test func `a record that cannot be read ends the run`() throws {
    let gone = try tool.run("check", "--baseline", "gone.json", "a.txt")
    #expect(gone.error == "hecha: gone.json：没有这个文件，请核对路径。\n")
    #expect(gone.status == 2)
    #expect(gone.output.isEmpty)
    let draft = try tool.run("check", "--baseline", "a.txt", "a.txt")
    #expect(draft.error.hasPrefix("hecha: a.txt 不能用作核查记录：第 1 行第 1 列不是 JSON。"))
    #expect(draft.status == 2)
  }
}
