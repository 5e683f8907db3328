import Model
import TestSupport
import Testing

@testable import Rendering

struct HTMLRendererTests {
  private static func page(
    _ results: [CheckResult],
    _ language: Language = .chinese
  ) throws -> PageText {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let renderer = HTMLRenderer(language: language, version: "1", asOf: day)
    return PageText(renderer.render(results))
  }

  static let runs: [[CheckResult]] = [
    [], [Samples.failing], [Samples.unread], [Samples.failing, Samples.failing, Samples.unread],
  ]

  @Test(arguments: runs, [Language.chinese, .english])
  func `every link leads to one place`(_ results: [CheckResult], _ language: Language) throws {
    let page = try Self.page(results, language)
    #expect(page.deadLinks.isEmpty)
    #expect(page.repeatedPlaces.isEmpty)
  }

  @Test(arguments: runs) func `the policy names the styles and scripts that the page has`(
    _ results: [CheckResult]
  ) throws {
    let page = try Self.page(results)
    let policy = try #require(page.values(of: "content").first)
    #expect(policy.hasPrefix("default-src &#39;none&#39;; "))
    let texts =
      page.pieces(between: "<style>", and: "</style>")
      + page.pieces(between: "<script>", and: "</script>")
    #expect(texts.count == (results.count > 1 ? 2 : 1))
    for text in texts {
      let hash = Base64.text(of: SHA256.digest(of: Array(text.utf8)))
      #expect(policy.contains("-src &#39;sha256-\(hash)&#39;"))
    }
  }

  @Test func `nothing is loaded, and no style or script hides in an attribute`() throws {
    let page = try Self.page([Samples.failing, Samples.unread])
    #expect(page.values(of: "src").isEmpty)
    #expect(page.values(of: "style").isEmpty)
    #expect(page.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    #expect(!page.html.contains(/<[^>]* on[a-z]+=/))
    #expect(!page.html.contains("url("))
  }

  @Test func `gaps lead to their words and words to their gaps`() throws {
    let html = try Self.page([Samples.failing]).html
    let link = ##"<a title="召开意识形态分析研判会" href="#r1-analysis-meeting-count">召开研判会x次</a>"##
    #expect(html.contains(#"<mark class="required" id="r1.2">"# + link))
    let number = ##"<sup class="required"><a href="#r1-analysis-meeting-count">2</a></sup>"##
    #expect(html.contains(number))
    #expect(html.contains(##"<a href="#r1.2">4:18 </a>「召开研判会x次」"##))
  }

  @Test func `a gap shows why, what to write and by which clause`() throws {
    let html = try Self.page([Samples.failing]).html
    let card = try #require(
      PageText(html).pieces(between: #"id="r1-analysis-meeting-count">"#, and: "</p></li>").first
    )
    #expect(card.contains("次数还没有填写"))
    #expect(card.contains("写明召开的次数，例如：全年召开意识形态分析研判会2次。"))
    #expect(card.contains("《党委（党组）意识形态工作责任制实施办法》第四条"))
    #expect(card.contains("按本地要求：县委年度考核细则"))
  }

  @Test func `questions stand before gaps, and what passed is folded away`() throws {
    let html = try Self.page([Samples.failing]).html
    let marks = ["请先由人核对（1 条）", "必须项不通过（1 条）", "建议项不通过", "<details>", ">通过（1 条）", "不适用（1 条）"]
    let places = try marks.map { try #require(html.firstRange(of: $0)?.lowerBound) }
    #expect(places == places.sorted())
  }

  @Test func `what is missing is marked where it belongs`() throws {
    let verdicts = [
      Verdict(rule: "analysis-meeting-count", status: .fail, reason: .missing),
      Verdict(rule: "paired-marks", status: .fail, reason: .malformed),
    ]
    let page = try Self.page([Samples.result(verdicts)])
    let notes = page.pieces(between: #"<ul class="missing""#, and: "</ul>")
    #expect(notes.count == 1)
    #expect(notes.first?.contains(##"id="r1.m1" href="#r1-analysis-meeting-count""##) == true)
    #expect(page.html.contains(##"<a href="#r1.m1">写在「一、工作开展情况」部分</a>"##))
    #expect(!page.html.contains("r1.m2"))
  }

  @Test func `several reports have a row each, also one that cannot be read`() throws {
    let page = try Self.page([Samples.unread, Samples.failing, Samples.passing])
    let rows = page.pieces(between: "<tr data-verdict=\"", and: "</tr>")
    #expect(rows.map { $0.prefix { $0 != "\"" } } == ["error", "fail", "pass"])
    #expect(rows[0].contains(##"href="#r1">旧稿.doc"##))
    #expect(
      rows[1].contains(##"<td class="f"><a title="尚未填写" href="#r2-analysis-meeting-count">✗"##)
    )
    #expect(rows[1].contains(##"<td class="q"><a title="待核对" href="#r2-inspection-feedback">?"##))
    #expect(rows[1].contains(#"<td class="n">–</td>"#))
    #expect(rows[2].contains("<td></td>"))
    #expect(page.html.contains(##"<a href="#c1-analysis-meeting-count"><text"##))
  }

  @Test func `one report has neither matrix nor script`() throws {
    let html = try Self.page([Samples.failing]).html
    #expect(!html.contains("<script") && !html.contains("class=\"matrix\""))
    #expect(html.contains("<title>临水县水利局 · 核查结果</title>"))
  }

  @Test func `English frames name the language of what they quote`() throws {
    let html = try Self.page([Samples.failing], .english).html
    #expect(html.contains(#"<html lang="en">"#))
    #expect(html.contains(#"<div class="text" lang="zh-CN">"#))
    #expect(html.contains(#"<span lang="zh-CN">召开意识形态分析研判会</span>"#))
    let chinese = try Self.page([Samples.failing]).html
    #expect(chinese.ranges(of: "lang=").count == 1)
  }
}
