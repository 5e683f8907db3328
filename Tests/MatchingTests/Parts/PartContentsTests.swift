import Model
import Testing

@testable import Matching

@Suite struct PartContentsTests {
  private static func part(_ random: inout SeededGenerator) -> PartPlace {
    let heading = Int.random(in: 0...30, using: &random)
    let start = heading + Int.random(in: 0...4, using: &random)
    return PartPlace(
      name: "",
      holds: [.work, .problems, .plans].randomElement(using: &random) ?? .work,
      heading: heading..<start,
      range: start..<start + Int.random(in: 0...12, using: &random),
      section: Bool.random(using: &random) ? 1 : nil
    )
  }

  /// The innermost part at a unit; one without a heading wins over the headed one around it.
  private static func content(at unit: Int, of parts: [PartPlace]) -> PartContent {
    let around = parts.filter { $0.range.contains(unit) || $0.heading.contains(unit) }
    if let unheaded = around.first(where: { $0.section == nil }) { return unheaded.holds }
    let innermost = around.enumerated().min {
      ($0.element.range.count, $0.offset) < ($1.element.range.count, $1.offset)
    }
    return innermost?.element.holds ?? .work
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the innermost part decides, and one without a heading wins`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.part(&random) }
    let contents = PartContents(parts, textCount: 40)
    for unit in 0..<40 {
      #expect(contents[unit] == Self.content(at: unit, of: parts))
    }
    #expect(contents[40] == .work)
  }
}
