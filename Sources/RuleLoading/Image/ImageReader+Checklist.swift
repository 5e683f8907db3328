import Model

extension ImageReader {
  /// Reads a checklist.
  mutating func checklist() throws(Malformed) -> Checklist {
    Checklist(
      id: try text(),
      title: try text(),
      version: try text(),
      profile: try optionalText(),
      profiles: try list(),
      appliesTo: try appliesTo(),
      namedParameters: try parameters(),
      parts: try values { reader throws(Malformed) in try reader.part() },
      rules: try values { reader throws(Malformed) in try reader.rule() }
    )
  }

  /// Reads which reports a pack is for.
  mutating func appliesTo() throws(Malformed) -> Checklist.AppliesTo {
    Checklist.AppliesTo(
      titleMentions: try list(),
      period: try optional { reader throws(Malformed) in try reader.numbered() }
    )
  }

  /// Reads a number that may be absent.
  mutating func optionalNumber() throws(Malformed) -> Int? {
    try optional { reader throws(Malformed) in try reader.number() }
  }

  /// Reads a text that may be absent.
  mutating func optionalText() throws(Malformed) -> String? {
    try optional { reader throws(Malformed) in try reader.text() }
  }

  private mutating func parameters() throws(Malformed) -> [Checklist.NamedParameter] {
    try values { reader throws(Malformed) in
      Checklist.NamedParameter(name: try reader.text(), parameter: try reader.parameter())
    }
  }

  private mutating func parameter() throws(Malformed) -> Checklist.Parameter {
    Checklist.Parameter(
      value: try number(),
      halfYear: try optionalNumber(),
      quarter: try optionalNumber(),
      min: try optionalNumber(),
      max: try optionalNumber(),
      unit: try optionalText()
    )
  }

  private mutating func part() throws(Malformed) -> Checklist.Part {
    Checklist.Part(name: try text(), headings: try list(), holds: try numbered())
  }

  private mutating func rule() throws(Malformed) -> Rule {
    var rule = Rule(
      id: try text(),
      title: try text(),
      level: try numbered(),
      basis: try values { reader throws(Malformed) in try reader.basis() },
      requirement: try requirement(),
      inParts: try list(),
      notInParts: try list(),
      condition: try optional { reader throws(Malformed) in try reader.requirement() },
      advice: try optionalText(),
      weight: try number(),
      tags: try list(),
      origin: try text()
    )
    for _ in 0..<(try size()) { rule.addReview(for: try numbered()) }
    return rule
  }

  private mutating func basis() throws(Malformed) -> Basis {
    Basis(document: try text(), clause: try optionalText(), strength: try numbered())
  }
}
