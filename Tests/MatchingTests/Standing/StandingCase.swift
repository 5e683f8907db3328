import Model
import Testing

/// A text with what the words 研判会 prove in it; `nil` where they prove nothing.
struct StandingCase: Sendable, CustomTestStringConvertible {
  var text: String
  var standing: String?
  var testDescription: String { text }

  init(_ text: String, _ standing: String?) {
    self.text = text
    self.standing = standing
  }

  /// Expects the first hit in the text, set into a report, to stand as this row says.
  func expect(
    in report: (String) -> String = { Framed.work($0) },
    _ phrase: String = "研判会",
    location: SourceLocation = #_sourceLocation
  ) throws {
    let hits = try structured(report(text))
      .hits(.mention(Requirement.Mention(phrases: [phrase])))
    #expect(hits.first.map(describe) == standing, sourceLocation: location)
  }
}
