import JSONText
import Model
import Rendering
import Testing

struct RecordReaderTests {
  private func record(_ results: [CheckResult]) throws -> String {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    return JSONRenderer(language: .chinese, version: "0.1.0", asOf: day).render(results)
  }

  private func fault(_ text: String) -> RecordReader.Fault? {
    do throws(RecordReader.Fault) {
      _ = try RecordReader.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is written is read again`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let context = OutputFormat.Context(
      language: .chinese,
      color: false,
      width: 80,
      version: "0.1.0",
      asOf: day
    )
    let results = [Samples.failing, Samples.passing, Samples.unread]
    let expected = results.map(ComparisonRenderer(context).recorded)
    let reports = try RecordReader.read(Array(try record(results).utf8))
    #expect(reports.map(\.results) == expected.map(\.results))
    #expect(reports.map(\.checklist) == expected.map(\.checklist))
    #expect(reports.map(\.source) == expected.map(\.source))
    #expect(reports.map(\.title) == expected.map(\.title))
    #expect(reports.map(\.outcome) == expected.map(\.outcome))
    #expect(reports.map(\.format) == expected.map(\.format))
    #expect(reports[0].results.contains { !$0.evidence.isEmpty })
  }

  @Test func `what is no record says where`() throws {
    #expect(fault("{}") == .notRecord(.start, key: "schema"))
    #expect(fault(#"{"schema": 2}"#) == .unknownSchema(2))
    #expect(
      fault("{\"schema\": 1,\n \"reports\": 7}")
        == .notRecord(JSONPlace(offset: 26, line: 2, column: 13), key: "reports")
    )
    guard case .notJSON(let problem) = fault("{\"schema\": 1,") else {
      Issue.record("an open object is JSON")
      return
    }
    #expect(problem.place.line == 1)
    let broken = try record([Samples.failing])
      .replacing(#""status": "fail""#, with: #""status": 1"#)
    guard case .notRecord(let place, "status") = fault(broken) else {
      Issue.record("a number is a status")
      return
    }
    #expect(place.line > 10)
  }

  @Test func `a record is known by its first mark`() {
    #expect(RecordReader.isLikelyRecord(Array("\u{FEFF}\n {\"schema\"".utf8)))
    #expect(!RecordReader.isLikelyRecord(Array("关于2024年工作的报告".utf8)))
    #expect(!RecordReader.isLikelyRecord([]))
  }
}
