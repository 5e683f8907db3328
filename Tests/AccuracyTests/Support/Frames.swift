import Model

@testable import Checking

/// Puts examples of rules into reports, as running the examples of a pack does.
enum Frames {
  /// The report around an example, in the part it names or in another one.
  static func text(
    around example: Example,
    in checklist: Checklist,
    part: PartContent? = nil
  ) -> String {
    if example.isWhole { return example.text }
    let own = checklist.parts.first { $0.name == example.part }?.holds ?? .work
    return ExampleFrame(
      example.text,
      year: example.year ?? ExampleFrame.standardYear,
      topic: checklist.appliesTo.titleMentions.first ?? "年度",
      part: part ?? own
    ).text
  }
}
