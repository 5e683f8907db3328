import Foundation
import Testing

/// Which tailoring governs a report, and what the program says of it.
struct TailoringTests {
  private static let report = "关于2024年意识形态工作的报告\n一、工作开展情况\n正文。\n"

  private let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private static func tailoring(_ keys: String) -> String {
    "{ base: 'ideology-annual', \(keys) }"
  }

  private static func removing(_ rule: String) -> String {
    tailoring("rules: { '\(rule)': { off: true, reason: '甲' } }")
  }

  /// The file of each record's tailoring, empty where there is none.
  private func files(_ run: Tool.Run) throws -> [String] {
    try run.reports().map { record in
      let checklist = record["checklist"] as? [String: Any]
      let tailoring = checklist?["tailoring"] as? [String: Any]
      return tailoring?["file"] as? String ?? ""
    }
  }

  @Test func `the nearest file in the folder of a report or above governs it`() throws {
    try tool.add("top/.hecha.json5", Self.removing("agenda"))
    try tool.add("top/in/.hecha.json5", Self.removing("title"))
    for name in ["a.txt", "top/b.txt", "top/in/deep/c.txt", "top/other/d.txt"] {
      try tool.add(name, Self.report)
    }
    let run = try tool.run("check", "--format", "json", "a.txt", "top")
    #expect(
      try files(run) == ["", "top/.hecha.json5", "top/in/.hecha.json5", "top/.hecha.json5"]
    )
    #expect(run.notices.isEmpty)
  }

  @Test func `a file above the current folder is found`() throws {
    try tool.add(".hecha.json5", Self.removing("agenda"))
    try tool.add("in/a.txt", Self.report)
    let run = try tool.run("check", "--format", "json", "in/../in/a.txt", "-", input: [])
    #expect(try files(run).first == "in/../.hecha.json5")
  }

  @Test func `standard input belongs to the current folder`() throws {
    try tool.add(".hecha.json5", Self.removing("agenda"))
    let run = try tool.run("check", "--format", "json", "-", input: Array(Self.report.utf8))
    #expect(try files(run) == [".hecha.json5"])
  }

  @Test func `a file that is named governs all reports`() throws {
    try tool.add(".hecha.json5", "broken")
    try tool.add("office.json5", Self.removing("agenda"))
    try tool.add("a.txt", Self.report)
    let run = try tool.run("check", "--tailor", "office.json5", "--format", "json", "a.txt")
    #expect(try files(run) == ["office.json5"])
    #expect(run.status == 1)
  }

  @Test(arguments: ["gone.json5", "bad.json5"])
  func `a named file that is of no use stops the command`(_ name: String) throws {
    try tool.add("bad.json5", Self.tailoring("rulez: {}"))
    try tool.add("a.txt", Self.report)
    let run = try tool.run("check", "--tailor", name, "a.txt")
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix(name + ":1:"))
    #expect(run.status == 2)
  }

  @Test func `a broken file is an error for the reports that it governs only`() throws {
    try tool.add("bad/.hecha.json5", Self.tailoring("rules: { agenda: { off: true } }"))
    for name in ["bad/a.txt", "bad/b.txt", "good/c.txt"] { try tool.add(name, Self.report) }
    let run = try tool.run("check", "--format", "json", "bad", "good")
    let verdicts = try run.reports().compactMap { $0["verdict"] as? String }
    #expect(verdicts == ["error", "error", "fail"])
    let error = try #require(try run.reports()[0]["error"] as? [String: Any])
    #expect(error["code"] as? String == "tailoring")
    #expect((error["message"] as? String)?.contains("bad/.hecha.json5:1:45") == true)
    #expect(run.error.hasPrefix("bad/.hecha.json5:1:45: 错误: 规则的调整缺少“reason”，请补上。"))
    #expect(run.error.matches(of: /缺少/).count == 1)
    #expect(run.status == 2)
  }

  @Test func `an end is judged on the day that is named`() throws {
    try tool.add(
      ".hecha.json5",
      Self.tailoring(
        "waivers: [{ rule: 'agenda', reason: '甲', approvedBy: '乙', until: '2026-11-20' }]"
      )
    )
    try tool.add("a.txt", Self.report)
    func status(on day: String) throws -> String? {
      let words = ["check", "--as-of", day, "--only", "agenda", "--format", "json", "a.txt"]
      let results = try tool.run(words).reports()[0]["results"] as? [[String: Any]]
      return results?.first?["status"] as? String
    }
    #expect(try status(on: "2026-11-20") == "waived")
    #expect(try status(on: "2026-11-21") == "fail")
  }

  @Test func `an explanation follows the tailoring`() throws {
    try tool.add(
      ".hecha.json5",
      Self.tailoring(
        "parameters: { studySessions: { value: 7, reason: '甲' } },"
          + "rules: { agenda: { off: true, reason: '上级统一' } }"
      )
    )
    try tool.add("a.txt", Self.report)
    #expect(try tool.run("explain", "study-session-count", "a.txt").output.contains("7 次"))
    let run = try tool.run("explain", "agenda", "a.txt")
    #expect(run.error == "hecha: 规则 agenda 已由调整文件 .hecha.json5 停用，没有判定：上级统一\n")
    #expect(run.status == 2)
  }

  @Test func `gaps name what is waived`() throws {
    try tool.add(
      ".hecha.json5",
      Self.tailoring(
        "waivers: [{ rule: 'agenda', reason: '甲', approvedBy: '乙', until: '2026-11-20' }]"
      )
    )
    try tool.add("a.txt", Self.report)
    let run = try tool.run("gaps", "--as-of", "2026-11-20", "--only", "agenda", "a.txt")
    #expect(run.output.contains("已豁免 纳入重要议事日程：全文没有写到；已豁免到 2026-11-20"))
    #expect(run.status == 0)
  }
}
