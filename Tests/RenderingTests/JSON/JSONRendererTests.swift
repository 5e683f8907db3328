import Model
import Rendering
import Testing

struct JSONRendererTests {
  private func renderer(_ language: Language = .chinese) throws -> JSONRenderer {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    return JSONRenderer(language: language, version: "0.1.0", asOf: day)
  }

  @Test func `the record has every key in its order`() throws {
    let verdict = Samples.verdicts[0]
    #expect(try renderer().render([Samples.result([verdict])]) == JSONGoldens.failing)
  }

  @Test func `an input that cannot be read keeps every key`() throws {
    #expect(try renderer().render([Samples.unread]) == JSONGoldens.unread)
  }

  @Test func `one record per line`() throws {
    let lines = JSONLinesRenderer(language: .chinese).render([Samples.passing, Samples.unread])
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[0] == JSONGoldens.passingLine[...])
    #expect(lines[1].hasPrefix(#"{"source":"旧稿.doc","format":null,"#))
    #expect(lines[2].isEmpty)
  }

  @Test func `reports with different checklists have their own rules each`() throws {
    let renderer = JSONLinesRenderer(language: .chinese)
    let results = [Samples.passing, Samples.failing, Samples.passing]
    let alone = results.map { JSONLinesRenderer(language: .chinese).part(of: $0) }
    #expect(results.map(renderer.part) == alone)
  }

  @Test(arguments: [Language.chinese, .english])
  func `a verdict reads the same after others of its rule`(_ language: Language) throws {
    let rule = Samples.personRule.id
    let place = SourceRange(0, 3)
    let named = Evidence(range: place, standing: .quoted)
    let near = Evidence(range: place, standing: .done)
    let waiver = Verdict.Waiver(reason: "垂直管理", approvedBy: "区委办")
    let verdicts = [
      Verdict(rule: rule, status: .pass, evidence: [near, named]),
      Verdict(rule: rule, status: .pass),
      Verdict(rule: rule, status: .pass, detail: .nothingToCheck),
      Verdict(rule: rule, status: .notApplicable),
      Verdict(rule: rule, status: .notApplicable, detail: .conditionUnmet),
      Verdict(rule: rule, status: .notApplicable, detail: .nothingToCheck),
      Verdict(rule: rule, status: .fail, reason: .missing),
      Verdict(rule: rule, status: .fail, reason: .missing, evidence: [named]),
      Verdict(rule: rule, status: .fail, reason: .missing, evidence: [near]),
      Verdict(rule: rule, status: .fail, reason: .planned, evidence: [near]),
      Verdict(rule: rule, status: .fail, reason: .planned, detail: .failedPart(1)),
      Verdict(rule: rule, status: .review, reason: .planned),
      Verdict(rule: rule, status: .review, reason: .missing),
      Verdict(rule: rule, status: .fail, reason: .belowMinimum, measured: 1),
      Verdict(rule: rule, status: .waived, reason: .missing, waiver: waiver),
      Verdict(rule: rule, status: .error),
    ]
    let results = verdicts.map { Samples.result([$0]) }
    let (lines, document) = (JSONLinesRenderer(language: language), try renderer(language))
    for result in results + results.reversed() {
      #expect(lines.part(of: result) == JSONLinesRenderer(language: language).part(of: result))
      #expect(document.part(of: result) == (try renderer(language)).part(of: result))
    }
    let parts = Set(results.map { lines.part(of: $0) })
    #expect(parts.count == results.count)
  }

  @Test func `no results are an empty list`() throws {
    let text = try renderer().render([])
    #expect(text.contains(#""reports": 0"#))
    #expect(text.contains(#""reports": []"#))
  }

  @Test func `sentences follow the language, evidence does not`() throws {
    let line = JSONLinesRenderer(language: .english).render([Samples.failing])
    #expect(line.contains(#""message":"the number is not filled in""#))
    #expect(line.contains(#""basis":["common practice: 各单位报告的通行写法"]"#))
    #expect(line.contains(#""text":"加强\n舆情监测""#))
  }

  @Test func `every bound that is set is written`() throws {
    let expected = Verdict.Expected(atLeast: 1, atMost: 9, exactly: 4)
    let verdict = Verdict(rule: "r", status: .pass, measured: 4, expected: expected)
    let line = JSONLinesRenderer(language: .chinese).render([Samples.result([verdict])])
    #expect(
      line.contains(
        #""measured":4,"expected":{"atLeast":1,"atMost":9,"exactly":4,"unit":null}"#
      )
    )
  }

  @Test func `not applicable is written with a hyphen`() throws {
    let line = JSONLinesRenderer(language: .chinese).render([Samples.failing])
    #expect(line.contains(#""status":"not-applicable""#))
    #expect(line.contains(#""notApplicable":1"#))
  }

  @Test func `control characters in a report are escaped`() throws {
    let draft = Draft(text: "“\u{1B}[2J\"\\\u{2028}x")
    let result = CheckResult(
      report: draft.report,
      checklist: Samples.checklist,
      chosenBy: .fallback,
      verdicts: [
        Verdict(
          rule: "r",
          status: .fail,
          reason: .malformed,
          evidence: [Evidence(range: SourceRange(0, draft.text.utf8.count), standing: nil)]
        )
      ]
    )
    let line = JSONLinesRenderer(language: .chinese).render([result])
    #expect(line.contains(#""text":"“\u001b[2J\"\\\u2028x","standing":null,"section":null"#))
    #expect(line.contains(#""chosenBy":"default""#))
    #expect(line.split(separator: "\n").count == 1)
  }
}
