import Foundation
import TestSupport
import Testing

@testable import hecha

struct CompareTests {
  private let tool: Tool

  /// A short report whose lines the tests change.
  private static let draft = """
    关于2024年意识形态工作情况的报告

    县委宣传部：

    一、工作开展情况

    下一步计划召开意识形态分析研判会4次。全年专题研究意识形态工作2次。

    二、存在问题

    一是培训不够。

    XX县水务局党组
    2024年12月26日

    """

  init() throws {
    tool = try Tool()
    try tool.add("old.txt", Self.draft)
  }

  private func compare(_ new: String, _ options: String...) throws -> [String: Any] {
    try tool.add("new.txt", new)
    let run = try tool.run(["compare", "old.txt", "new.txt", "--format", "json"] + options)
    #expect(run.error == "")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func rules(_ key: String, _ record: [String: Any]) throws -> [String] {
    let gaps = try #require(record[key] as? [[String: Any]])
    return gaps.compactMap { $0["rule"] as? String }
  }

  private func gap(
    _ rule: String,
    _ record: [String: Any],
    in key: String = "open"
  ) throws -> [String: Any] {
    let gaps = try #require(record[key] as? [[String: Any]])
    return try #require(gaps.first { $0["rule"] as? String == rule }, "\(rule)")
  }

  @Test func `a gap that is filled is fixed, and one that is made is new`() throws {
    let later = Self.draft.replacing("下一步计划召开意识形态分析研判会4次", with: "全年召开意识形态分析研判会4次")
      .replacing("县委宣传部：\n\n", with: "")
    let record = try compare(later)
    #expect(try rules("fixed", record).contains("analysis-meeting-count"))
    // 下一步 announced the plans.
    #expect(try rules("new", record) == ["addressee", "section-next"])
    #expect(try rules("open", record).contains("no-placeholder"))
    let fixed = try gap("analysis-meeting-count", record, in: "fixed")
    #expect((fixed["old"] as? [String: Any])?["reason"] as? String == "planned")
    #expect((fixed["new"] as? [String: Any])?["status"] as? String == "pass")
  }

  @Test func `a near miss that stands elsewhere has moved and is not new`() throws {
    let sentence = "下一步计划召开意识形态分析研判会4次。"
    let later = Self.draft.replacing(sentence, with: "")
      .replacing("一是培训不够。\n", with: "一是培训不够。\n\n\(sentence)\n")
    let record = try compare(later)
    #expect(try rules("new", record) == [])
    let open = try gap("analysis-meeting-count", record)
    #expect(open["moved"] as? Bool == true)
    let evidence = try #require((open["evidence"] as? [[String: Any]])?.first)
    let start = try #require(evidence["start"] as? [String: Int])
    let old = try #require(evidence["old"] as? [String: Any])
    #expect(start["line"] == 13)
    #expect((old["start"] as? [String: Int])?["line"] == 7)
    #expect(old["section"] as? String == "一、工作开展情况")
    #expect(evidence["section"] as? String == "二、存在问题")
    let text = try tool.run("compare", "old.txt", "new.txt").output
    #expect(text.contains("变化：原在 7:"))
  }

  @Test func `other words are gone and new, in a gap that is open still`() throws {
    let later = Self.draft.replacing("计划召开意识形态分析研判会4次", with: "计划召开意识形态研判会6次")
    let open = try gap("analysis-meeting-count", try compare(later))
    #expect(open["moved"] as? Bool == false)
    #expect((open["gone"] as? [Any])?.count == 1)
    let evidence = try #require((open["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["old"] is NSNull)
  }

  @Test func `a draft compared with itself has nothing new`() throws {
    let record = try compare(Self.draft)
    #expect(
      record["counts"] as? [String: Int] == [
        "fixed": 0, "new": 0, "open": try rules("open", record).count, "moved": 0, "unmatched": 0,
      ]
    )
    #expect(record["sameChecklist"] as? Bool == true)
  }

  @Test func `a record stands for the earlier draft`() throws {
    try tool.add("other.txt", "关于2024年意识形态工作情况的报告\n")
    _ = try tool.run("check", "--format", "json=record.json", "./old.txt", "other.txt")
    let later = Self.draft.replacing("下一步计划召开意识形态分析研判会4次", with: "全年召开意识形态分析研判会4次")
    try tool.add("new.txt", later)
    let byDraft = try tool.run("compare", "old.txt", "new.txt", "--format", "json").output
    try tool.add("old.txt", later)
    let byRecord = try tool.run("compare", "record.json", "old.txt", "--format", "json")
    func ending(_ text: String) -> Substring? {
      text.range(of: "\"sameChecklist\"").map { text[$0.lowerBound...] }
    }
    #expect(ending(byRecord.output) == ending(byDraft))
    #expect(byRecord.output.contains("\"record\": \"record.json\""))
    let lost = try tool.run("compare", "record.json", "new.txt")
    #expect(lost.status == 2)
    #expect(
      lost.error
        == "hecha: record.json 不能用作核查记录：里面有 2 份报告，没有一份是 new.txt（有 ./old.txt、other.txt）；请把这一份单独核查，再作比较。\n"
    )
  }

  @Test func `another list is told of`() throws {
    _ = try tool.run("check", "--format", "json=record.json", "old.txt")
    let run = try tool.run("compare", "record.json", "old.txt", "--profile", "strict")
    let words = run.output.filter { !$0.isWhitespace }
    #expect(words.contains("两份不是按同一清单核查的：旧稿ideology-annual1.0.0，口径central，新稿"))
    #expect(words.contains("口径strict"))
    let same = try tool.run("compare", "record.json", "old.txt")
    #expect(!same.output.contains("同一清单"))
  }

  @Test func `it ends as a check of the later draft does`() throws {
    let complete = try String(
      contentsOf: fixtures.appending(path: "complete/report.txt"),
      encoding: .utf8
    )
    try tool.add("complete.txt", complete)
    #expect(try tool.run("compare", "old.txt", "complete.txt").status == 0)
    #expect(try tool.run("compare", "complete.txt", "old.txt").status == 1)
    #expect(try tool.run("compare", "complete.txt", "gone.txt").status == 2)
    #expect(try tool.run("compare", "gone.txt", "complete.txt").status == 2)
    let only = ["compare", "complete.txt", "old.txt", "--only", "date"]
    #expect(try tool.run(only).status == 0)
  }

  @Test(arguments: [
    ("{}", "bad.json 不能用作核查记录：第 1 行第 1 列缺少 schema，或者它的值不对；"),
    ("{", "bad.json 不能用作核查记录：第 1 行第 1 列不是 JSON。"),
    ("{\"schema\": 9}", "bad.json 不能用作核查记录：它的格式版本是 9，本程序只认识 1；"),
  ])
  func `a broken record is refused in one line`(_ text: String, _ message: String) throws {
    try tool.add("bad.json", text)
    let run = try tool.run("compare", "bad.json", "old.txt")
    #expect(run.error.hasPrefix("hecha: " + message))
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test func `neither draft is replaced by the result`() throws {
    for words in [["old.txt", "b.txt", "-o", "old.txt"], ["b.txt", "old.txt", "-o", "./old.txt"]] {
      try tool.add("b.txt", Self.draft)
      #expect(try tool.run(["compare"] + words).status == 2)
    }
    #expect(try tool.content(of: "old.txt") == Self.draft)
  }
}
