import Testing

@testable import RuleLoading

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("TITLE", "title"), ("wordz", "words"), ("reuqire", "require"),
    ("analysisMeting", "analysisMeetings"), ("意识形太", "意识形态"), ("half_year", "halfYear"),
  ])
  func `a slip is recognised`(_ word: String, _ meant: String) {
    let known = ["title", "words", "require", "analysisMeetings", "意识形态", "halfYear", "id"]
    #expect(closest(to: word, in: known) == meant)
  }

  @Test(arguments: ["", "x", "of", "level", "完全不同的词"])
  func `another word is not`(_ word: String) {
    #expect(closest(to: word, in: ["title", "id", "in", "意识形态"]) == nil)
  }

  @Test func `the nearest wins, and among equals the first by alphabet`() {
    #expect(closest(to: "section", in: ["sectoin", "sectionz", "sections"]) == "sections")
    #expect(closest(to: "profil", in: ["profiles", "profile"]) == "profile")
  }
}
