import Foundation
import Testing

struct StreamTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.add("report.txt", Self.report)
  }

  private static let report = "某县水务局2025年意识形态工作报告\n\n县委：\n\n一、工作开展情况\n召开意识形态分析研判会2次。\n"

  private func line(_ members: [String: Any]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: members)
    return String(decoding: data, as: UTF8.self)
  }

  /// The records that answer some lines.
  private func answers(
    _ lines: [String],
    _ options: String...
  ) throws -> (records: [[String: Any]], run: Tool.Run) {
    let input = Array(lines.joined(separator: "\n").utf8)
    let run = try tool.run(["stream", "--as-of", "2026-11-20"] + options, input: input)
    let records = try run.output.split(separator: "\n").map { text in
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    return (records, run)
  }

  @Test func `a text and a path are judged as check judges the file`() throws {
    let (records, run) = try answers([
      line(["id": "one", "text": Self.report]), line(["id": 2, "path": "report.txt"]),
    ])
    #expect(records.map { "\($0["id"] ?? "")" } == ["one", "2"])
    #expect(run.output.hasPrefix(#"{"id":"one","line":1,"source":"-","#))
    #expect(run.status == 0)
    let checked = try tool.run("check", "--as-of", "2026-11-20", "--format", "json", "report.txt")
    let expected = try #require(try checked.reports().first)
    for var record in records {
      record["id"] = nil
      record["line"] = nil
      record["source"] = "report.txt"
      #expect(NSDictionary(dictionary: record).isEqual(to: expected))
    }
  }

  @Test(
    arguments: [
      ("{broken", "第 1 行不是 JSON（从第 2 个字符起）"),
      ("[1]", "第 1 行不是 JSON 对象"),
      (#"{"text":"甲"}"#, "第 1 行没有 id"),
      (#"{"id":[],"text":"甲"}"#, "第 1 行没有 id"),
      (#"{"id":"a"}"#, "第 1 行text 和 path"),
      (#"{"id":"a","text":"甲","path":"b"}"#, "第 1 行text 和 path"),
      (#"{"id":"a","text":"甲","path":null}"#, "第 1 行text 和 path"),
      (#"{"id":"a","text":"\ud800"}"#, "第 1 行不是 JSON"),
    ]
  )
  func `a bad line has a record, and the stream goes on`(bad: String, message: String) throws {
    let good = try line(["id": "good", "text": Self.report])
    let (records, run) = try answers([bad, "", good])
    #expect(records.count == 2)
    let error = try #require(records.first?["error"] as? [String: Any])
    #expect(error["code"] as? String == "line")
    #expect((error["message"] as? String)?.contains(message) == true)
    #expect(records.first?["verdict"] as? String == "error")
    #expect(records.last?["id"] as? String == "good")
    #expect(records.last?["line"] as? Int == 3)
    #expect(run.status == 0)
    #expect(run.error == "共 2 份：合格 0，不合格 1，无法核查 1。\n")
  }

  @Test func `a report that cannot be read has the error that check gives`() throws {
    try tool.add("broken.txt", bytes: [0xE4, 0xB8])
    let (records, _) = try answers([
      line(["id": "a", "path": "missing.txt"]), line(["id": "b", "path": "broken.txt"]),
    ])
    let codes = records.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(codes == ["not-found", "undecodable"])
    #expect(records.map { $0["id"] as? String } == ["a", "b"])
  }

  @Test func `the tailoring of a path's folder governs it, and that of the current one a text`()
    throws
  {
    let tailoring = """
      { base: "ideology-annual", rules: { "title": { off: true, reason: "试点" } } }
      """
    try tool.add("office/.hecha.json5", tailoring)
    try tool.add("office/report.txt", Self.report)
    let (records, _) = try answers([
      line(["id": "office", "path": "office/report.txt"]),
      line(["id": "text", "text": Self.report]),
    ])
    let tailored = records.map {
      ($0["checklist"] as? [String: Any])?["tailoring"] is [String: Any]
    }
    #expect(tailored == [true, false])
  }

  @Test func `any number of threads gives the same bytes`() throws {
    let lines = try (0..<200).map { number in
      number % 7 == 3 ? "bad" : try line(["id": number, "text": Self.report + "第\(number)份。"])
    }
    let alone = try answers(lines, "--jobs", "1").run
    #expect(alone.output.split(separator: "\n").count == 200)
    for jobs in ["2", "8"] {
      let several = try answers(lines, "--jobs", jobs).run
      #expect(several.output == alone.output)
      #expect(several.error == alone.error)
    }
  }

  @Test func `nothing in gives nothing out`() throws {
    let (records, run) = try answers([], "--quiet")
    #expect(records.isEmpty)
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
  }
}
