internal import Model

extension Rule {
  /// The rule as it is written in a rule file.
  var fileValue: RuleFileValue {
    .members([
      .text("id", id), .text("title", title), .text("level", level.rawValue),
      .value("basis", basis.isEmpty ? nil : .list(basis.map(\.fileValue))),
      .value("require", requirement.fileValue), .texts("in", inParts), .texts("notIn", notInParts),
      .value("when", condition?.fileValue), .texts("review", review.sorted().map(\.rawValue)),
      .text("advice", advice), .number("weight", weight == 1 ? nil : weight),
      .texts("tags", tags), .value("examples", exampleValue),
    ])
  }

  private var exampleValue: RuleFileValue? {
    if examples.isEmpty { return nil }
    let pass = examples.filter { $0.expectation == .pass }.map(\.fileValue)
    let fail = examples.filter { $0.expectation != .pass }.map(\.fileValue)
    return .members([
      .value("pass", pass.isEmpty ? nil : .list(pass)),
      .value("fail", fail.isEmpty ? nil : .list(fail)),
    ])
  }
}

extension Basis {
  fileprivate var fileValue: RuleFileValue {
    .members([
      .text("document", document), .text("clause", clause), .text("strength", strength.rawValue),
    ])
  }
}

extension Example {
  fileprivate var fileValue: RuleFileValue {
    let surroundings: [RuleFileValue.Member?] = [
      .number("year", year), .text("part", part), .flag("whole", isWhole),
    ]
    switch expectation {
    case .pass:
      let hasMore = year != nil || part != nil || isWhole
      return hasMore ? .members([.text("text", marked)] + surroundings) : .text(marked)
    case .fail(let reason):
      return .members([.text("text", text), .text("reason", reason.rawValue)] + surroundings)
    }
  }

  /// The text with ⟦⟧ around its evidence.
  ///
  /// Marks that overlap or run over the end cannot come from a rule file; they are left out.
  var marked: String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var copied = 0
    for mark in marks where mark.start >= copied && mark.end <= bytes.count {
      marked += bytes[copied..<mark.start] + Array("⟦".utf8)
      marked += bytes[mark.start..<mark.end] + Array("⟧".utf8)
      copied = mark.end
    }
    return String(decoding: marked + bytes[copied...], as: UTF8.self)
  }
}
