import Model

extension Report {
  /// The same report with some of its structure given.
  func with(
    sections: [Section]? = nil,
    sentences: [Range<Int>]? = nil,
    elements: Elements? = nil,
    facts: Facts? = nil
  ) -> Report {
    Report(
      document: document,
      text: text,
      paragraphs: paragraphs,
      sections: sections ?? self.sections,
      sentences: sentences.map { $0.map(sentence) } ?? self.sentences,
      unheadedParts: unheadedParts,
      elements: elements ?? self.elements,
      facts: facts ?? self.facts
    )
  }

  private func sentence(_ range: Range<Int>) -> Sentence {
    Sentence(
      range: range,
      clauses: [range],
      paragraph: paragraph(at: range.lowerBound) ?? 0,
      isHeading: false
    )
  }

  /// The units of a line, from 0.
  func line(_ index: Int) -> Range<Int> { paragraphs[index].range }
}
