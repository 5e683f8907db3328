import Benchmarks
import Checking
import Model
import Testing

struct StageBenchmarkTests {
  @Test func `stage by stage, as a whole, and on all cores the records are the same`() throws {
    let benchmark = try StageBenchmark(reports: 6, generator: ReportGenerator(seed: 11))
    let outcome = benchmark.run(rounds: 1)
    #expect(outcome.recordsAgree)
    #expect(outcome.wrongAnswers == [])
  }

  @Test func `the phrases of a pack are each told once`() throws {
    let phrases = try Checker(Checker.Options(rules: GeneratedReport.pack)).defaultChecklist.phrases
    #expect(Set(phrases).count == phrases.count)
    #expect(phrases.contains("研判会"))
    #expect(phrases.contains("第一责任"))
    #expect(phrases.contains("意识形态"))
  }
}
