import Foundation
import JSONText
import Testing

/// Texts made of rules: what goes out comes in again.
struct RuleFilesCommandTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
  }

  @Test(arguments: ["zh", "en"]) func `a template is a rule file once its blanks are filled`(
    _ language: String
  ) throws {
    for name in ["safety/drills", "official-report/drills"] {
      let run = try tool.run("rules", "new", name, "--lang", language)
      #expect(run.status == 0)
      #expect(run.output.contains("id: \"drills\""))
      try tool.add("own.json5", run.output.replacing("____", with: "应急演练"))
      #expect(try tool.run("rules", "lint", "own.json5").output == "own.json5：没有问题。\n")
      #expect(try tool.run("rules", "test", "own.json5").status == 0)
    }
  }

  @Test func `a template with its blanks is no rule file yet`() throws {
    try tool.add("own.json5", try tool.run("rules", "new", "safety/drills").output)
    let run = try tool.run("rules", "test", "own.json5")
    #expect(run.status == 2)
    #expect(run.output.contains("own.json5:"))
  }

  @Test func `a template may start from a file`() throws {
    let first = try tool.run("rules", "new", "safety/drills").output
    try tool.add("own/safety.json5", first.replacing("____", with: "应急演练"))
    let second = try tool.run("rules", "new", "own/safety.json5/checks").output
    try tool.add("more.json5", second.replacing("____", with: "隐患排查"))
    #expect(try tool.run("rules", "lint", "more.json5").status == 0)
    #expect(try tool.run("rules", "new", "own/safety.json5/drills").status == 2)
  }

  @Test func `the schema is JSON`() throws {
    let run = try tool.run("rules", "schema")
    #expect(JSONReader.read(Array(run.output.utf8), as: .strict).problems.isEmpty)
    #expect(run.status == 0)
  }

  @Test func `the merged rules judge as the pack does`() throws {
    let text = "云坪镇党委2024年意识形态工作报告\n\n一、工作开展情况\n\n党委书记为意识形态第一责任人。召开研判会1次。\n"
    try tool.add("draft.txt", text)
    let run = try tool.run("rules", "effective", "--profile", "strict", "-o", "merged.json5")
    #expect(run.status == 0)
    let own = try tool.run(
      "check",
      "--rules",
      "ideology-annual",
      "--profile",
      "strict",
      "--format",
      "json",
      "draft.txt"
    )
    let merged = try tool.run("check", "--rules", "merged.json5", "--format", "json", "draft.txt")
    #expect(own.status == 1)
    #expect(merged.output == own.output)
  }

  @Test func `the rules of an office judge as its tailoring does`() throws {
    let text = "云坪镇党委2024年意识形态工作报告\n\n一、工作开展情况\n\n党委书记为意识形态第一责任人。召开研判会3次。\n"
    try tool.add("draft.txt", text)
    try tool.add(
      "office.json5",
      """
      { base: "ideology-annual", profile: "quarterly",
        parameters: { analysisMeetings: { value: 3, reason: "甲" } },
        rules: { training: { level: "required", reason: "乙" }, agenda: { off: true, reason: "丙" },
          "upward-report-count": { off: true, reason: "丁" } } }
      """
    )
    let merged = try tool.run("rules", "effective", "--tailor", "office.json5", "-o", "own.json5")
    #expect(merged.status == 0)
    #expect(merged.error == "")
    let own = try tool.run("check", "--rules", "own.json5", "--format", "json", "draft.txt")
    let office = try tool.run("check", "--tailor", "office.json5", "--format", "json", "draft.txt")
    #expect(try own.statuses() == office.statuses())
    #expect(try own.statuses()["agenda"] == nil)
    #expect(try own.statuses()["analysis-meeting-count"] == "required pass")
    #expect(try own.statuses()["training"] == "required fail")
    let first = try tool.run("rules", "effective", "--tailor", "office.json5").output
    #expect(first.hasPrefix("// ideology-annual 1.0.0，口径 quarterly：已合并所引用的规则包，已按 office.json5 调整"))
    let guide = try tool.run("rules", "guide", "--tailor", "office.json5").output
    #expect(!guide.contains("`agenda`"))
  }

  @Test func `a tailoring that is wrong or missing is told`() throws {
    try tool.add("t.json5", "{ base: 'nothing', rules: { agenda: { off: true, reason: '甲' } } }")
    let run = try tool.run("rules", "effective", "--tailor", "t.json5")
    #expect(run.status == 2)
    #expect(run.error.contains("t.json5:1:9"))
    let none = try tool.run("rules", "effective", "--tailor", "none.json5")
    #expect(none.status == 2)
    #expect(none.error.contains("none.json5"))
  }

  @Test(arguments: ["zh", "en"]) func `a guide is a page of Markdown`(_ language: String) throws {
    let run = try tool.run("rules", "guide", "--lang", language)
    #expect(run.output.hasPrefix("# 意识形态工作年度专题报告"))
    #expect(run.output.contains("`analysis-meeting-count`"))
    #expect(run.status == 0)
  }

  @Test func `an outline of the report has blanks for a level and above`() throws {
    let required = try tool.run("rules", "skeleton")
    let more = try tool.run("rules", "skeleton", "--fail-on", "recommended")
    #expect(required.status == 0)
    #expect(!required.output.contains("责任书"))
    #expect(more.output.contains("签订意识形态工作责任书____份"))
    try tool.add("draft.txt", required.output)
    #expect(try tool.run("check", "draft.txt").status == 1)
  }

  @Test func `the list is there for programs`() throws {
    let run = try tool.run(
      "rules",
      "list",
      "--format",
      "json",
      "ideology-annual",
      "official-report"
    )
    let root = try #require(JSONReader.read(Array(run.output.utf8), as: .strict).root)
    let packs = try #require(root["packs"]?.elements)
    #expect(packs.map { $0["id"]?.text } == ["ideology-annual", "official-report"])
    let rules = try #require(packs[0]["rules"]?.elements)
    #expect(rules.count >= 36)
    let count = try #require(rules.first { $0["id"]?.text == "analysis-meeting-count" })
    #expect(count["expected"]?["atLeast"]?.integer == 2)
    #expect(count["expected"]?["unit"]?.text == "次")
    #expect(run.status == 0)
    #expect(try tool.run("rules", "list", "--format", "json=rules.json").output.isEmpty)
    #expect(try tool.content(of: "rules.json").contains("ideology-annual"))
  }
}
