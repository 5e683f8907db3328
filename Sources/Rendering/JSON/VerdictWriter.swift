internal import JSONText
internal import Model

/// Writes the verdicts of one report.
struct VerdictWriter {
  let checked: CheckedReport
  let phrases: Phrasebook

  /// Writes a verdict as one object.
  func write(_ item: CheckedReport.Item, to json: inout JSONWriter) {
    let verdict = item.verdict
    json.object { json in
      json.member("rule", item.rule.id)
      json.member("title", item.rule.title)
      json.member("level", item.rule.level.rawValue)
      json.member("status", verdict.status.rawValue)
      json.member("reason", verdict.reason?.rawValue)
      json.member("measured", verdict.measured)
      write(verdict.expected, to: &json)
      json.member("findings", verdict.findings)
      json.member("message", item.message)
      json.member("advice", item.rule.advice)
      write(item.rule.basis, to: &json)
      write(verdict.waiver, to: &json)
      json.key("evidence")
      json.array { json in
        for evidence in verdict.evidence { write(evidence, to: &json) }
      }
    }
  }

  private func write(_ expected: Verdict.Expected?, to json: inout JSONWriter) {
    json.key("expected")
    guard let expected else { return json.null() }
    json.object { json in
      if let atLeast = expected.atLeast { json.member("atLeast", atLeast) }
      if let atMost = expected.atMost { json.member("atMost", atMost) }
      if let exactly = expected.exactly { json.member("exactly", exactly) }
      json.member("unit", expected.unit)
    }
  }

  private func write(_ waiver: Verdict.Waiver?, to json: inout JSONWriter) {
    json.key("waiver")
    guard let waiver else { return json.null() }
    json.object { json in
      json.member("reason", waiver.reason)
      json.member("approvedBy", waiver.approvedBy)
      json.member("until", waiver.until?.description)
      json.member("daysLeft", waiver.daysLeft)
    }
  }

  private func write(_ basis: [Basis], to json: inout JSONWriter) {
    json.key("basis")
    json.array { json in
      for source in basis { json.string(phrases.words.basis(source)) }
    }
  }

  private func write(_ evidence: Evidence, to json: inout JSONWriter) {
    let range = evidence.range
    json.object { json in
      json.key("text")
      json.string(utf8: checked.report.document.text[range.start..<range.end])
      json.member("standing", evidence.standing?.rawValue)
      json.member("section", Quotation.heading(of: evidence.section, in: checked.report))
      write("start", range.start, to: &json)
      write("end", range.end, to: &json)
    }
  }

  private func write(_ name: String, _ offset: Int, to json: inout JSONWriter) {
    let position = checked.lines.position(of: offset)
    json.key(name)
    json.object { json in
      json.member("line", position.line)
      json.member("column", position.column)
    }
  }
}
