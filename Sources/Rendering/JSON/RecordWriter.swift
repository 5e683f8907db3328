internal import JSONText
internal import Model

/// Writes the record of one input.
struct RecordWriter {
  private let result: CheckResult
  private let shelf: RuleRecordShelf

  init(_ result: CheckResult, with shelf: RuleRecordShelf) {
    self.result = result
    self.shelf = shelf
  }

  /// The record as a text of its own, as one line or as an element.
  func text() -> [UInt8] {
    let form = shelf.form
    return JSONWriter.text(form.layout, depth: form.depth, capacity: usualSize) { json in
      write(to: &json)
      if form.isLine { json.endLine() }
    }
  }

  /// Room for the record of nearly any report: its rules, and what is quoted of it.
  private var usualSize: Int {
    let rules = result.checklist?.rules.count ?? 0
    return 4_096 + rules * 512 + (result.report?.document.text.count ?? 0) * 2
  }

  /// Writes the record as one object.
  func write(to json: inout JSONWriter) {
    json.object { json in writeMembers(to: &json) }
  }

  /// Writes the keys of the record and their values.
  func writeMembers(to json: inout JSONWriter) {
    writeDocument(to: &json)
    writeFacts(to: &json)
    writeChecklist(to: &json)
    writeBaseline(to: &json)
    json.member("verdict", result.outcome.rawValue)
    writeCounts(to: &json)
    writeResults(to: &json)
    writeError(to: &json)
  }

  private func writeDocument(to json: inout JSONWriter) {
    let document = result.report?.document
    json.member("source", result.source)
    json.member("format", document?.format.rawValue)
    json.member("encoding", document?.encoding)
    json.member("sha256", document?.sha256)
  }

  private func writeFacts(to json: inout JSONWriter) {
    let facts = result.report?.facts
    json.member("title", title)
    json.member("unit", facts?.unit)
    json.member("year", facts?.year)
    json.member("period", facts?.period.rawValue)
  }

  private var title: String? {
    guard let report = result.report, result.checklist != nil else { return nil }
    return report.elements.title.map { Quotation.text(of: $0, in: report) }
  }

  private func writeChecklist(to json: inout JSONWriter) {
    json.key("checklist")
    guard let checklist = result.checklist else { return json.null() }
    json.object { json in
      json.member("id", checklist.id)
      json.member("version", checklist.version)
      json.member("profile", checklist.profile)
      json.member("chosenBy", result.chosenBy?.rawValue)
      json.key("tailoring")
      guard let effect = result.tailoring else { return json.null() }
      TailoringWriter(effect, in: result).write(to: &json)
    }
  }

  private func writeBaseline(to json: inout JSONWriter) {
    json.key("baseline")
    guard let baseline = result.baseline else { return json.null() }
    json.object { json in
      json.member("file", baseline.file)
      for (name, rules) in [("known", baseline.known), ("fixed", baseline.fixed)] {
        json.key(name)
        json.array { json in
          for rule in rules { json.string(rule) }
        }
      }
    }
  }

  private func writeCounts(to json: inout JSONWriter) {
    let keys: [(name: String, status: Verdict.Status)] = [
      ("pass", .pass), ("fail", .fail), ("review", .review), ("notApplicable", .notApplicable),
      ("waived", .waived), ("error", .error),
    ]
    let counts = StatusCounts(result.verdicts)
    json.key("counts")
    json.object { json in
      for key in keys { json.member(key.name, counts[key.status]) }
    }
  }

  private func writeResults(to json: inout JSONWriter) {
    json.key("results")
    json.array { json in
      guard let report = result.report, let checklist = result.checklist, result.error == nil else {
        return
      }
      var writer = VerdictWriter(on: report, by: checklist, shelf.take(for: checklist))
      writer.write(result.verdicts, to: &json)
      shelf.put(writer.records)
    }
  }

  private func writeError(to json: inout JSONWriter) {
    json.key("error")
    guard let error = result.error else { return json.null() }
    json.object { json in
      json.member("code", error.reason.code)
      json.member("message", describe(error, in: shelf.form.language))
    }
  }
}

/// How many verdicts are in each state.
private struct StatusCounts {
  private var counts = [Int](repeating: 0, count: Verdict.Status.allCases.count)

  init(_ verdicts: [Verdict]) {
    let verdicts = verdicts.span
    for index in verdicts.indices { counts[Self.place(of: verdicts[index].status)] += 1 }
  }

  subscript(status: Verdict.Status) -> Int { counts[Self.place(of: status)] }

  private static func place(of status: Verdict.Status) -> Int {
    switch status {
    case .pass: 0
    case .fail: 1
    case .review: 2
    case .notApplicable: 3
    case .waived: 4
    case .error: 5
    }
  }
}
