import Model

/// Values with nothing in them.
enum Empty {
  static let report = Report(
    document: Document(
      source: "test.txt",
      format: .text,
      encoding: "UTF-8",
      sha256: "",
      text: [],
      blocks: []
    ),
    text: FoldedText(units: [], starts: [], ends: []),
    paragraphs: [],
    sections: [Section(level: 0, marker: nil, heading: 0..<0, body: 0..<0, parent: nil)],
    sentences: [],
    unheadedParts: [],
    elements: Elements(),
    facts: Facts()
  )

  static func checklist(
    _ rules: [Rule] = [],
    parameters: [String: Checklist.Parameter] = [:]
  ) -> Checklist {
    Checklist(
      id: "test",
      title: "",
      version: "1",
      profile: nil,
      appliesTo: Checklist.AppliesTo(),
      parameters: parameters,
      parts: [],
      rules: rules
    )
  }
}
