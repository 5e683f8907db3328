import Checking
import Model
import Rendering
import Testing

/// The shipped packs as pages for people.
struct GuideTests {
  @Test(arguments: PackTests.ids, [Language.chinese, .english])
  func `every rule stands in it once, with its advice and its clauses`(
    _ id: String,
    _ language: Language
  ) throws {
    let checklist = try Checker.untriedChecklist(id)
    let page = GuideRenderer(language: language).render(checklist)
    for rule in checklist.rules {
      #expect(page.split(separator: "** `\(rule.id)`\n").count == 2, "\(rule.id)")
      let advice = try #require(rule.advice).replacing("_", with: "\\_")
      #expect(page.contains(advice), "\(rule.id)")
      for clause in rule.basis.compactMap(\.clause) { #expect(page.contains(clause)) }
    }
  }

  @Test func `thresholds follow the profile`() throws {
    let strict = try Checker.untriedChecklist("ideology-annual", profile: "strict")
    let page = GuideRenderer(language: .chinese).render(strict)
    #expect(page.contains("数量：不少于 12 次（参数 studySessions，"))
    #expect(page.contains("口径 strict"))
  }
}
