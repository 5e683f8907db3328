import Model
import Testing

@testable import Structuring

@Suite struct SectionBuilderTests {
  /// A heading by its style; `nil` for a bare one.
  struct Heading: Sendable {
    var style: Marker.Style?
    var hash: Int?

    init(_ style: Marker.Style?, hash: Int? = nil) {
      self.style = style
      self.hash = hash
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var headings: [Heading]
    /// The parent of each heading, as an index into the sections.
    var parents: [Int]

    init(_ name: String, _ headings: [Heading], parents: [Int]) {
      self.testDescription = name
      self.headings = headings
      self.parents = parents
    }

    init(_ name: String, _ styles: [Marker.Style?], parents: [Int]) {
      self.init(name, styles.map { Heading($0) }, parents: parents)
    }
  }

  static let cases = [
    Case("no heading", [Heading](), parents: []),
    Case("equals", [.chinese, .chinese, .chinese], parents: [0, 0, 0]),
    Case(
      "the levels of the standard",
      [.chinese, .chineseInBrackets, .arabic, .arabicInBrackets, .circled],
      parents: [0, 1, 2, 3, 4]
    ),
    Case("a skipped level", [.chinese, .arabicInBrackets, .chinese], parents: [0, 1, 0]),
    Case(
      "back over several levels",
      [.chinese, .chineseInBrackets, .arabic, .chineseInBrackets],
      parents: [0, 1, 2, 1]
    ),
    Case("a chapter above parts", [.chapter, .chinese, .chapter], parents: [0, 1, 0]),
    Case("a deep one first", [.arabic, .chinese, .arabic], parents: [0, 0, 2]),
    Case(
      "a bare heading above numbered ones",
      [nil, .chinese, .chinese, nil],
      parents: [0, 1, 1, 0]
    ),
    Case("a bare heading among numbered parts", [.chinese, nil, .chinese], parents: [0, 0, 0]),
    Case(
      "a bare heading below a chapter",
      [.chapter, .chinese, nil],
      parents: [0, 1, 1]
    ),
    Case(
      "levels of Markdown",
      [
        Heading(.chinese, hash: 2), Heading(nil, hash: 3), Heading(nil, hash: 3),
        Heading(.chinese, hash: 2),
      ],
      parents: [0, 1, 1, 0]
    ),
    Case(
      "numbers below a heading of Markdown",
      [Heading(nil, hash: 2), Heading(.arabic), Heading(nil, hash: 2)],
      parents: [0, 1, 0]
    ),
  ]

  private func sections(_ headings: [Heading]) -> [Section] {
    var builder = SectionBuilder(textLength: headings.count * 10)
    for (index, heading) in headings.enumerated() {
      let start = index * 10
      let marker = heading.style.map { Marker(style: $0, number: 1, range: start..<start + 2) }
      builder.open(marker, heading: start..<start + 5, end: start + 9, hashLevel: heading.hash)
    }
    return builder.finish(at: headings.count * 10)
  }

  @Test(arguments: cases)
  func `headings find their parents`(_ test: Case) {
    let sections = sections(test.headings)
    #expect(sections.dropFirst().map(\.parent) == test.parents)
    #expect(sections.first?.parent == nil)
  }

  @Test(arguments: cases)
  func `a section lies inside its parent and one level below it`(_ test: Case) {
    let sections = sections(test.headings)
    for section in sections.dropFirst() {
      let parent = sections[section.parent ?? 0]
      #expect(section.level == parent.level + 1)
      #expect(parent.body.contains(section.heading))
      #expect(parent.body.upperBound >= section.body.upperBound)
      #expect(section.body.lowerBound == section.heading.upperBound)
    }
  }

  @Test func `a section ends where an equal or higher one begins`() {
    let sections = sections([Heading(.chinese), Heading(.arabic), Heading(.chinese)])
    #expect(sections.map(\.body) == [0..<30, 5..<20, 15..<20, 25..<30])
  }
}
