import Testing

@testable import hecha

struct SuggestionTests {
  private let known = ["format", "fail-on", "title", "date", "date-form", "analysis-meeting-count"]

  @Test(arguments: [
    ("fromat", "format"),
    ("FORMAT", "format"),
    ("titl", "title"),
    ("dates", "date"),
    ("date-from", "date-form"),
    ("anal", "analysis-meeting-count"),
    ("analisis-meting-cuont", "analysis-meeting-count"),
  ])
  func `a slip leads to the name that was meant`(_ name: String, _ meant: String) {
    #expect(Suggestion.nearest(to: name, in: known) == meant)
  }

  @Test(arguments: ["", "x", "signature", "analysis-meetings"])
  func `what resembles nothing has no suggestion`(_ name: String) {
    #expect(Suggestion.nearest(to: name, in: known) == nil)
  }

  @Test func `among equals the first wins`() {
    #expect(Suggestion.nearest(to: "dat", in: ["data", "date"]) == "data")
  }
}
