import Benchmarks
import Checking
import Model
import Testing

struct ReportGeneratorTests {
  private let generator = ReportGenerator(seed: 7, meanBytes: 12_000)

  @Test func `the same seed gives the same report`() {
    let again = ReportGenerator(seed: 7, meanBytes: 12_000)
    #expect(generator.report(3).text == again.report(3).text)
    #expect(generator.report(3).expectations == again.report(3).expectations)
  }

  @Test func `another seed and another number give another report`() {
    let other = ReportGenerator(seed: 8, meanBytes: 12_000)
    #expect(generator.report(3).text != other.report(3).text)
    #expect(generator.report(3).text != generator.report(4).text)
  }

  @Test func `sizes lie about the mean`() {
    let sizes = (0..<200).map { generator.report($0).text.utf8.count }
    #expect(sizes.allSatisfy { (4_500...40_000).contains($0) })
    #expect((10_500...13_500).contains(sizes.reduce(0, +) / sizes.count))
  }

  @Test func `no name of what is to be filled in is left`() {
    for number in 0..<50 { #expect(!generator.report(number).text.contains("{")) }
  }

  @Test func `reports are right and wrong in every expected way`() {
    let all = (0..<400).flatMap { generator.report($0).expectations }
    let reasons = Set(all.compactMap(\.reason))
    #expect(
      reasons == [
        .placeholder, .belowMinimum, .otherScope, .negated, .planned, .unquantified, .missing,
      ]
    )
    #expect(all.count { $0.status == .pass } > all.count / 2)
  }

  @Test func `the checker agrees with what is known of twenty reports`() throws {
    let checker = try Checker(Checker.Options(rules: GeneratedReport.pack))
    for number in 0..<20 {
      let report = generator.report(number)
      let result = checker.check(Array(report.text.utf8), source: report.id)
      #expect(report.wrongAnswers(in: result.verdicts) == [])
    }
  }

  @Test func `a verdict that is not right is told`() throws {
    let report = generator.report(0)
    let wrong = report.wrongAnswers(in: [])
    #expect(wrong.count == report.expectations.count)
    #expect(try #require(wrong.first).description.contains("no result, expected"))
  }
}
