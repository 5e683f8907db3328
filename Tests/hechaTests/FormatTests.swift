import Foundation
import Testing

struct FormatTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    let text = "某县水务局2025年意识形态工作报告\n\n县委：\n\n一、工作开展情况\n全年召开意识形态分析研判会x次。\n"
    for number in 1...6 { try tool.add("reports/r\(number).txt", text) }
  }

  @Test func `the marks of GitHub come with a page that lists all`() throws {
    try tool.add("summary.md", "before\n")
    let words = ["check", "reports", "--format", "github"]
    let run = try tool.run(words, environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }.count == 10)
    let page = try tool.content(of: "summary.md")
    #expect(page.hasPrefix("before\n# "))
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 6)
  }

  @Test func `the page of GitHub stays within its limit`() throws {
    try tool.add("summary.md", String(repeating: "x", count: (1 << 20) - 9_000))
    let words = ["check", "reports", "--format", "github=marks"]
    _ = try tool.run(words, environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    let page = try tool.content(of: "summary.md")
    #expect(page.utf8.count <= 1 << 20)
    #expect(page.hasSuffix("份报告没有列出。\n"))
  }

  @Test func `another format leaves that page alone`() throws {
    let words = ["check", "reports", "--format", "markdown"]
    let run = try tool.run(words, environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(run.output.hasPrefix("# "))
    #expect(try tool.names() == ["reports"])
  }

  @Test func `help says what each format is for`() throws {
    for language in ["zh", "en"] {
      let help = try tool.run("check", "--help", "--lang", language).output
      for format in ["text", "json", "sarif", "junit", "gitlab", "csv", "tap"] {
        #expect(help.contains("\n  \(format) "))
      }
    }
  }
}
