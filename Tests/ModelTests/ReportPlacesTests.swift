import Model
import Testing

@Suite struct ReportPlacesTests {
  /// Three paragraphs of 3, 1 and 4 units, each followed by its end.
  private static let report = Report(
    document: Empty.report.document,
    text: FoldedText(
      units: Array(repeating: 0x7532, count: 11),
      starts: Array(repeating: 0, count: 11),
      ends: Array(repeating: 0, count: 11)
    ),
    paragraphs: [
      Paragraph(role: .title, range: 0..<3, section: 0),
      Paragraph(role: .heading, range: 4..<5, section: 1),
      Paragraph(role: .body, range: 6..<10, section: 1),
    ],
    sections: Empty.report.sections,
    sentences: [],
    unheadedParts: [],
    elements: Elements(),
    facts: Facts()
  )

  @Test(
    arguments: [
      (0, 0), (2, 0), (3, nil), (4, 1), (5, nil), (6, 2), (9, 2), (10, nil), (99, nil),
    ] as [(Int, Int?)]
  )
  func `a unit stands in a paragraph or between two`(_ unit: Int, _ paragraph: Int?) {
    #expect(Self.report.paragraph(at: unit) == paragraph)
  }

  @Test(arguments: [(0, 0), (3, 0), (4, 1), (8, 1), (99, 0)])
  func `a unit stands in the section of its paragraph`(_ unit: Int, _ section: Int) {
    #expect(Self.report.section(at: unit) == section)
  }
}
