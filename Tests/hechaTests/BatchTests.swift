import Foundation
import Testing

struct BatchTests {
  private let tool: Tool
  private static let count = 24

  init() throws {
    tool = try Tool()
    for number in 0..<Self.count {
      // Of very different length, so that short reports are ready before long ones.
      let filler = String(repeating: "我局抓好日常管理工作。\n", count: number % 5 * 40)
      let text = "某县\(number)局2025年意识形态工作报告\n\n县委：\n\n一、工作开展情况\n\(filler)"
      try tool.add("reports/r\(number + 10).txt", text)
    }
    try tool.add("reports/r30.txt", bytes: [0xE4, 0xB8])
  }

  private static let formats = ["text", "gaps", "json", "jsonl"]

  @Test(arguments: formats)
  func `the number of threads changes no byte of the output`(format: String) throws {
    let words = ["check", "--as-of", "2026-11-20", "--format", format]
    let alone = try tool.run(words + ["--jobs", "1", "reports"])
    #expect(alone.status == 2)
    #expect(alone.output.contains("某县0局") || format == "gaps")
    for jobs in ["2", "8"] {
      let several = try tool.run(words + ["--jobs", jobs, "reports"])
      #expect(several.output == alone.output)
      #expect(several.notices == alone.notices)
      #expect(several.status == alone.status)
    }
  }

  @Test func `the lines are the records of the document`() throws {
    let words = ["check", "--as-of", "2026-11-20", "reports", "missing.txt", "--format"]
    let document = try tool.run(words + ["json"]).reports()
    let lines = try tool.run(words + ["jsonl"]).output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    #expect(document.count == Self.count + 1)
    #expect(lines.count == document.count)
    for (line, record) in zip(lines, document) {
      #expect(try NSDictionary(dictionary: #require(line)).isEqual(to: record))
    }
    #expect(lines.last??["source"] as? String == "missing.txt")
  }

  @Test func `several formats are written in one run`() throws {
    let run = try tool.run([
      "check", "reports", "--format", "json=a.json", "--format", "jsonl=a.jsonl", "--format",
      "gaps",
    ])
    let document = try tool.content(of: "a.json")
    let lines = try tool.content(of: "a.jsonl")
    #expect(document.hasSuffix("\n  ]\n}\n"))
    #expect(lines.split(separator: "\n").count == Self.count)
    #expect(run.output.contains("reports/r10.txt"))
  }
}
