import Model
import Testing

extension Requirement {
  /// A count of something in the measure words of occasions.
  static func meetings(
    _ phrases: String...,
    about: [String] = [],
    unless: [String] = []
  ) -> Requirement {
    .count(
      Count(
        subjects: [Together(groups: [phrases])],
        about: about,
        units: ["次", "场", "期", "轮", "回", "场次"],
        bounds: Bounds(atLeast: .number(1)),
        limits: Limits(unless: unless)
      )
    )
  }
}

/// A text with what it says about the number of 研判会: one word list per hit, in reading order.
struct CountCase: Sendable, CustomTestStringConvertible {
  var text: String
  var hits: [String]
  var testDescription: String { text }

  init(_ text: String, _ hits: String...) {
    self.text = text
    self.hits = hits
  }

  /// Expects the hits in the text, set into the work part of a report.
  func expect(
    _ phrase: String = "研判会",
    location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try structured(Framed.work(text)).hits(.meetings(phrase))
    #expect(found.map(describe) == hits, sourceLocation: location)
  }
}
