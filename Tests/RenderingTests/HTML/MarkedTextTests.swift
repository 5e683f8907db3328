import Model
import TestSupport
import Testing

@testable import Rendering

/// The text of a report in the page is that of the report, whatever is marked in it.
struct MarkedTextTests {
  /// Numbers that look random and are the same in every run.
  private struct Steps: RandomNumberGenerator {
    private var state: UInt64 = 20_261_120

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func page(_ text: String, _ evidence: [[SourceRange]]) -> PageText {
    let result = CheckResult(
      report: Draft(text: text).report,
      checklist: Samples.checklist,
      chosenBy: .fallback,
      verdicts: zip(Samples.checklist.rules, evidence).map { rule, ranges in
        Verdict(
          rule: rule.id,
          status: rule.level == .recommended ? .pass : .fail,
          reason: rule.level == .recommended ? nil : .malformed,
          evidence: ranges.map { Evidence(range: $0, standing: nil) }
        )
      }
    )
    var html = HTMLWriter(.chinese)
    ReportSection(result: result, language: .chinese).write(to: &html)
    return PageText(String(decoding: Anchor.filled(html.bytes, with: 1), as: UTF8.self))
  }

  @Test func `overlapping evidence falls into marks side by side`() {
    // 全年|召开|会议|三|次 with two pieces of evidence that cross.
    let page = page("全年召开会议三次", [[SourceRange(0, 18)], [SourceRange(6, 24)]])
    let marks = page.pieces(between: "<mark", and: "</mark>").map { mark in
      mark.split(separator: ">").dropFirst(2).joined().prefix { $0 != "<" }
    }
    #expect(marks == ["全年", "召开会议", "三次"])
    #expect(
      page.html.contains(##"<sup class="required"><a href="#r1-analysis-meeting-count">1</a>"##)
    )
    #expect(
      page.html.contains(##"<sup class="required"><a href="#r1-first-responsible-person">2"##)
    )
  }

  @Test func `any evidence leaves the text whole and every link alive`() {
    var generator = Steps()
    let text = "第一段，召开会议<3次>。\n\n　　第二段\r\n续行 and\nmore & “引号”。\t尾\n"
    let ends = Array(text.unicodeScalars).indices.map { index in
      String(String.UnicodeScalarView(Array(text.unicodeScalars)[..<index])).utf8.count
    }
    for _ in 0..<200 {
      let evidence = Samples.checklist.rules.map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          let (one, other) = (
            ends.randomElement(using: &generator) ?? 0, ends.randomElement(using: &generator) ?? 0
          )
          return SourceRange(min(one, other), max(one, other))
        }
      }
      let page = page(text, evidence)
      #expect(page.reports == [text.replacing("\r\n", with: "\n")], "\(evidence)")
      #expect(page.deadLinks.subtracting(["#top"]).isEmpty, "\(evidence)")
      #expect(page.repeatedPlaces.isEmpty, "\(evidence)")
    }
  }

  @Test func `hostile words stay words`() {
    let words = "</p></script><script>alert(1)</script> ]]> <!-- --> \" ' &amp; \u{1B}\u{1}\u{7F}"
    let page = page(words + "\u{85}\u{202E}\u{FFFE}", [[SourceRange(0, 9)]])
    #expect(!page.html.contains("<script"))
    #expect(!page.html.contains("<!--"))
    let shown = words.dropLast(3) + "␛␁␡\u{FFFD}\u{FFFD}"
    #expect(page.reports == [String(shown)])
    #expect(page.html.contains("&amp;amp;"))
  }

  @Test func `hostile names stay in their attributes`() {
    var checklist = Samples.checklist
    var rule = Samples.marksRule
    rule.title = "\"><img src=x onerror='alert(1)'>"
    checklist = Checklist(
      id: checklist.id,
      title: rule.title,
      version: "1",
      profile: nil,
      appliesTo: checklist.appliesTo,
      parameters: [:],
      parts: [],
      rules: [rule]
    )
    let draft = Draft(text: "“一岗双责", source: rule.title)
    let verdict = Verdict(
      rule: rule.id,
      status: .fail,
      reason: .malformed,
      evidence: [draft.evidence("“", nil)]
    )
    let result = CheckResult(
      report: draft.report,
      checklist: checklist,
      chosenBy: .fallback,
      verdicts: [verdict]
    )
    var html = HTMLWriter(.chinese)
    ReportSection(result: result, language: .chinese).write(to: &html)
    #expect(!String(decoding: html.bytes, as: UTF8.self).contains("<img"))
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func `the vectors of RFC 4648 give their texts`(_ bytes: String, _ text: String) {
    #expect(Base64.text(of: Array(bytes.utf8)) == text)
  }
}
