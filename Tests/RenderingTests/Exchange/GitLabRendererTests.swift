import Model
import Rendering
import Testing

struct GitLabRendererTests {
  private func entries(_ results: [CheckResult]) throws -> [[String: Any]] {
    let text = GitLabRenderer(language: .chinese).render(results)
    return try #require(try ExchangeSamples.json(text) as? [[String: Any]])
  }

  @Test func `a finding has what GitLab asks for`() throws {
    let entries = try entries([ExchangeSamples.result(path: "./甲 乙.txt")])
    #expect(entries.count == 4)
    let first = try #require(entries.first)
    #expect(first["check_name"] as? String == "analysis-meeting-count")
    #expect(first["severity"] as? String == "critical")
    let location = try #require(first["location"] as? [String: Any])
    #expect(location["path"] as? String == "甲 乙.txt")
    #expect(location["lines"] as? [String: Int] == ["begin": 4, "end": 4])
    #expect(entries.map { $0["severity"] as? String } == ["critical", "minor", "info", "info"])
  }

  @Test func `fingerprints of a batch are unique`() throws {
    let results = ["a.txt", "b/a.txt", "c.txt"].map { ExchangeSamples.result(path: $0) }
    let names = try entries(results + [Samples.unread]).compactMap { $0["fingerprint"] as? String }
    #expect(names.count == 13)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.count == 64 })
  }

  @Test func `nothing to report is an empty array`() {
    let renderer = GitLabRenderer(language: .chinese)
    #expect(renderer.render([Samples.passing]) == "[]\n")
    #expect(renderer.render([]) == "[]\n")
  }

  @Test func `an input that cannot be read blocks`() throws {
    let entry = try #require(try entries([Samples.unread]).first)
    #expect(entry["severity"] as? String == "blocker")
    #expect(entry["check_name"] as? String == "binary")
  }
}
