import Foundation
import Model
import Rendering
import Testing

struct SARIFRendererTests {
  private func log(_ results: [CheckResult], _ language: Language = .chinese) throws
    -> [String: Any]
  {
    let text = SARIFRenderer(language: language, version: "0.1.0").render(results)
    return try #require(try ExchangeSamples.json(text) as? [String: Any])
  }

  private func run(_ results: [CheckResult]) throws -> [String: Any] {
    let log = try log(results)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  /// A value below several keys; a number is an index.
  private func value(_ object: Any?, _ path: String) -> Any? {
    path.split(separator: ".").reduce(object) { value, key in
      if let index = Int(key) { return (value as? [Any])?[index] }
      return (value as? [String: Any])?[String(key)]
    }
  }

  @Test func `one run holds the whole batch`() throws {
    let run = try run(ExchangeSamples.batch)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(run["language"] as? String == "zh-CN")
    #expect(value(run, "automationDetails.id") as? String == "hecha/ideology-annual/")
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    #expect(artifacts.count == 5)
    #expect(artifacts[0]["encoding"] as? String == "GB18030")
    let rules = try #require(value(run, "tool.driver.rules") as? [[String: Any]])
    #expect(rules.count == 6)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect((value(rule, key + ".text") as? String)?.isEmpty == false)
      }
    }
  }

  @Test func `every result names a rule that is described`() throws {
    let run = try run(ExchangeSamples.batch)
    let rules = try #require(value(run, "tool.driver.rules") as? [[String: Any]])
    let known = Set(rules.compactMap { $0["id"] as? String })
    let results = try results(run)
    #expect(results.count == 6)
    for result in results { #expect(known.contains(result["ruleId"] as? String ?? "")) }
  }

  @Test func `a failure has kind, level, place and snippet`() throws {
    let result = try #require(try results(run([Samples.failing])).first)
    #expect(result["kind"] as? String == "fail")
    #expect(result["level"] as? String == "error")
    let region = value(result, "locations.0.physicalLocation.region")
    #expect(value(region, "startLine") as? Int == 4)
    #expect(value(region, "startColumn") as? Int == 18)
    #expect(value(region, "endColumn") as? Int == 25)
    #expect(value(region, "snippet.text") as? String == "召开研判会x次")
    let logical = "locations.0.logicalLocations.0.fullyQualifiedName"
    #expect(value(result, logical) as? String == "一、工作开展情况")
  }

  @Test func `a level other than none goes with failures only`() throws {
    for result in try results(run(ExchangeSamples.batch)) {
      let isFailure = result["kind"] as? String == "fail"
      #expect((result["level"] as? String == "none") == !isFailure)
    }
    let kinds = try results(run(ExchangeSamples.batch)).compactMap { $0["kind"] as? String }
    #expect(kinds == ["fail", "fail", "fail", "review", "open", "fail"])
  }

  @Test func `a waiver is a suppression with its reason`() throws {
    let result = try #require(try results(run([ExchangeSamples.waived])).last)
    #expect(value(result, "suppressions.0.kind") as? String == "external")
    #expect(value(result, "suppressions.0.status") as? String == "accepted")
    let reason = value(result, "suppressions.0.justification") as? String
    #expect(reason == "已豁免到 2027-03-31（机构改革，县委宣传部批准）")
  }

  @Test func `what is missing points to the heading where it belongs and says so`() throws {
    let result = try #require(try results(run([ExchangeSamples.missing])).first)
    let region = value(result, "locations.0.physicalLocation.region")
    #expect(value(region, "startLine") as? Int == 3)
    #expect(value(region, "snippet") == nil)
    let message = try #require(value(result, "message.text") as? String)
    #expect(message.contains("先标在应写的部分「一、工作开展情况」的标题上"))
  }

  @Test func `an input that cannot be read is a notification`() throws {
    let run = try run([Samples.unread])
    #expect(try results(run).isEmpty)
    let invocation = value(run, "invocations.0")
    #expect(value(invocation, "executionSuccessful") as? Bool == false)
    #expect(value(invocation, "exitCode") as? Int == 2)
    let notification = value(invocation, "toolExecutionNotifications.0")
    #expect(value(notification, "descriptor.id") as? String == "binary")
    let uri = value(notification, "locations.0.physicalLocation.artifactLocation.uri")
    #expect(uri as? String == "%E6%97%A7%E7%A8%BF.doc")
  }

  @Test func `a report that nothing applies to is a notification`() throws {
    let invocation = value(try run([ExchangeSamples.inapplicable]), "invocations.0")
    #expect(value(invocation, "executionSuccessful") as? Bool == false)
    let code = value(invocation, "toolExecutionNotifications.0.descriptor.id")
    #expect(code as? String == "nothing-applicable")
  }

  @Test func `columns count UTF-16 units`() throws {
    let text = Samples.draft.text.replacing("党组书记为", with: "𠮷𠮷党组书记为")
    let moved = ExchangeSamples.result(path: "a.txt", text: text)
    let result = try #require(try results(run([moved])).first)
    let region = value(result, "locations.0.physicalLocation.region")
    #expect(value(region, "startColumn") as? Int == 22)
    #expect(value(region, "endColumn") as? Int == 29)
  }

  @Test func `a path is percent-encoded, an absolute one is a file URI`() throws {
    let paths = ["./甲 乙/a:b#c?.txt", "/tmp/a.txt"]
    let run = try run(paths.map { ExchangeSamples.result(path: $0) })
    let first = value(run, "artifacts.0.location.uri") as? String
    #expect(first == "%E7%94%B2%20%E4%B9%99/a%3Ab%23c%3F.txt")
    #expect(value(run, "artifacts.0.location.uriBaseId") as? String == "%SRCROOT%")
    #expect(value(run, "artifacts.1.location.uri") as? String == "file:///tmp/a.txt")
    #expect(value(run, "artifacts.1.location.uriBaseId") == nil)
  }

  @Test func `fingerprints stay when lines move and differ between reports`() throws {
    func fingerprints(_ result: CheckResult) throws -> [String] {
      try results(run([result])).compactMap { result in
        value(result, "partialFingerprints.hechaFinding/v1") as? String
      }
    }
    let moved = Samples.draft.text.replacing("一、工作", with: "\n\n\n一、工作")
    let before = try fingerprints(ExchangeSamples.result(path: "a.txt"))
    #expect(Set(before).count == 4)
    #expect(try fingerprints(ExchangeSamples.result(path: "./a.txt", text: moved)) == before)
    let other = try fingerprints(ExchangeSamples.result(path: "b.txt"))
    #expect(Set(other).isDisjoint(with: before))
  }

  @Test func `no reports are no success`() throws {
    let run = try run([])
    #expect(try results(run).isEmpty)
    #expect(value(run, "automationDetails.id") as? String == "hecha/")
    #expect(value(run, "invocations.0.exitCode") as? Int == 2)
  }
}
