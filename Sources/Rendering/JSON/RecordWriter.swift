internal import JSONText
internal import Model

/// Writes the record of one input.
struct RecordWriter {
  private let result: CheckResult
  private let checked: CheckedReport?
  private let language: Language

  init(_ result: CheckResult, in language: Language) {
    self.result = result
    self.checked = CheckedReport(result, in: language)
    self.language = language
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
    json.member("title", checked?.title)
    json.member("unit", facts?.unit)
    json.member("year", facts?.year)
    json.member("period", facts?.period.rawValue)
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
    json.key("counts")
    json.object { json in
      for key in keys {
        json.member(key.name, result.verdicts.count { $0.status == key.status })
      }
    }
  }

  private func writeResults(to json: inout JSONWriter) {
    json.key("results")
    json.array { json in
      guard let checked, result.error == nil else { return }
      let writer = VerdictWriter(checked: checked, phrases: language.phrases)
      for item in checked.items { writer.write(item, to: &json) }
    }
  }

  private func writeError(to json: inout JSONWriter) {
    json.key("error")
    guard let error = result.error else { return json.null() }
    json.object { json in
      json.member("code", error.reason.code)
      json.member("message", describe(error, in: language))
    }
  }
}
