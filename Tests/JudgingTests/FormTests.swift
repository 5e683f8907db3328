import Model
import Testing

@Suite struct FormTests {
  @Test func `without blanks nothing is left to fill in`() throws {
    #expect(try Bench().verdict(.placeholders).summary == "pass")
  }

  @Test func `blanks are counted by kind and quoted with what stands around them`() throws {
    let report = ReportBuilder.report("我局今年一共召开研判会x次。\n某某任组长。")
    let blanks = [
      Blank(range: 11..<12, kind: .unfilled),
      Blank(range: report.line(1).lowerBound..<report.line(1).lowerBound + 2, kind: .anonymised),
      Blank(range: 0..<1, kind: .prompt),
    ]
    let verdict = try Bench(report: report, blanks: blanks).verdict(.placeholders)
    #expect(verdict.summary == "fail placeholder")
    #expect(verdict.detail == .blanks(unfilled: 2, anonymised: 1))
    #expect(
      verdict.evidence.map { report.document.quote($0.range) }.prefix(2) == ["年一共召开研判会x次", "某某任组长"]
    )
    #expect(verdict.evidence.allSatisfy { $0.standing == .placeholder })
  }

  @Test func `a form that does not hold is one finding with its number and first places`() throws {
    let report = ReportBuilder.report(String(repeating: "（甲。\n", count: 7))
    let verdict = try Bench(report: report).verdict(.layout(.pairedMarks))
    #expect(verdict.summary == "fail malformed")
    #expect(verdict.detail == .findings(7))
    #expect(verdict.evidence.count == 5)
    #expect(verdict.evidence.allSatisfy { $0.standing == nil })
  }

  @Test(arguments: Requirement.LayoutCheck.allCases)
  func `a form passes where what it checks does not occur`(_ check: Requirement.LayoutCheck) throws
  {
    let verdict = try Bench(report: ReportBuilder.report("召开会议。")).verdict(.layout(check))
    #expect(verdict.summary == (check == .dateForm ? "not-applicable" : "pass"))
    let showsNothing = check == .dateForm || check.isAboutPages
    #expect(verdict.detail == (showsNothing ? .nothingToCheck : nil))
  }
}
