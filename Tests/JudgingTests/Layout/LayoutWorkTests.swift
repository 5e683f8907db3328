import Judging
import Model
import Testing

@Suite struct LayoutWorkTests {
  static let count = 40_000

  /// Quadratic work on such a text would take minutes.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (Requirement.LayoutCheck.pairedMarks, 2 * count), (.nestedTitleMarks, count),
      (.punctuationWidth, 1), (.listMarks, 0), (.citedNumber, 0), (.yearForm, 0),
    ]
  )
  func `strange texts take linear time`(_ check: Requirement.LayoutCheck, findings: Int) {
    let text = ["(", "》", "〈甲〉"].map { String(repeating: $0, count: Self.count) }.joined()
    let report = ReportBuilder.report(text)
    #expect(LayoutJudge.findings(check, in: report).ranges.count == findings)
  }
}
