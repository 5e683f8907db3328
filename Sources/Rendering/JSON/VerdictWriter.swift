internal import JSONText
internal import Model

/// Writes the verdicts of one report.
struct VerdictWriter: ~Copyable {
  private let records: RuleRecords
  private let messages: Messages
  private let report: Report
  private let lines: LineIndex
  private var headings: SectionHeadings

  init(on report: Report, by checklist: Checklist, _ records: RuleRecords) {
    self.records = records
    self.report = report
    messages = Messages(checklist: checklist, language: records.form.language)
    lines = LineIndex(report.document.text)
    headings = SectionHeadings(of: report)
  }

  /// Writes a verdict as one object; `index` is its place among all, mostly that of its rule.
  mutating func write(_ verdict: borrowing Verdict, at index: Int, to json: inout JSONWriter) {
    guard let place = records.place(of: verdict.rule, at: index) else {
      return writeUnknown(verdict, to: &json)
    }
    let template = records.rules[place]
    json.copy(0, of: template)
    writeState(verdict, to: &json)
    // Only what is needed of the rule: it holds too much to be copied for every verdict.
    let requirement = messages.checklist.rules[place].requirement
    json.string(messages.sentence(for: verdict, asking: requirement))
    json.copy(1, of: template)
    write(verdict.waiver, to: &json)
    json.copy(2, of: template)
    json.array { json in
      let evidence = verdict.evidence.span
      for index in evidence.indices { write(evidence[index], to: &json) }
    }
    json.copy(3, of: template)
  }

  /// Writes the verdict of a rule that the checklist lacks.
  private func writeUnknown(_ verdict: borrowing Verdict, to json: inout JSONWriter) {
    let checklist = messages.checklist.with([.unknown(verdict.rule)])
    let records = RuleRecords(checklist, records.form)
    var writer = VerdictWriter(on: report, by: checklist, records)
    writer.write(verdict, at: 0, to: &json)
  }

  /// Writes the members from `status` on, to the key of the message.
  private func writeState(_ verdict: borrowing Verdict, to json: inout JSONWriter) {
    guard verdict.measured == nil, verdict.expected == nil, verdict.findings == nil else {
      return writeAnyState(verdict, to: &json)
    }
    switch (verdict.status, verdict.reason) {
    case (.pass, nil): json.copy(0, of: records.passed)
    case (.fail, .missing): json.copy(0, of: records.missing)
    case (.notApplicable, nil): json.copy(0, of: records.notApplicable)
    default: writeAnyState(verdict, to: &json)
    }
  }

  private func writeAnyState(_ verdict: borrowing Verdict, to json: inout JSONWriter) {
    let template = records.state
    json.copy(0, of: template)
    json.string(verdict.status.rawValue)
    json.copy(1, of: template)
    json.text(verdict.reason?.rawValue)
    json.copy(2, of: template)
    json.number(verdict.measured)
    json.copy(3, of: template)
    write(verdict.expected, to: &json)
    json.copy(4, of: template)
    json.number(verdict.findings)
    json.copy(5, of: template)
  }

  private func write(_ expected: Verdict.Expected?, to json: inout JSONWriter) {
    guard let expected else { return json.null() }
    json.object { json in
      if let atLeast = expected.atLeast { json.member("atLeast", atLeast) }
      if let atMost = expected.atMost { json.member("atMost", atMost) }
      if let exactly = expected.exactly { json.member("exactly", exactly) }
      json.member("unit", expected.unit)
    }
  }

  private func write(_ waiver: Verdict.Waiver?, to json: inout JSONWriter) {
    guard let waiver else { return json.null() }
    json.object { json in
      json.member("reason", waiver.reason)
      json.member("approvedBy", waiver.approvedBy)
      json.member("until", waiver.until?.description)
      json.member("daysLeft", waiver.daysLeft)
    }
  }

  private mutating func write(_ evidence: Evidence, to json: inout JSONWriter) {
    let template = records.evidence
    let range = evidence.range.start..<evidence.range.end
    let positions = lines.positions(of: range)
    json.copy(0, of: template)
    json.string(utf8: report.document.text.span.extracting(range))
    json.copy(1, of: template)
    json.text(evidence.standing?.rawValue)
    json.copy(2, of: template)
    headings.write(evidence.section, to: &json)
    write(positions.start, after: 3, of: template, to: &json)
    write(positions.end, after: 5, of: template, to: &json)
    json.copy(7, of: template)
  }

  private func write(
    _ position: Position,
    after piece: Int,
    of template: JSONTemplate,
    to json: inout JSONWriter
  ) {
    json.copy(piece, of: template)
    json.integer(position.line)
    json.copy(piece + 1, of: template)
    json.integer(position.column)
  }
}

/// The headings of the sections of one report as values of JSON, each made when it is first asked for.
private struct SectionHeadings: ~Copyable {
  private let report: Report
  private var values: [Range<Int>?]
  private var json = JSONWriter(.compact)

  init(of report: Report) {
    self.report = report
    values = Array(repeating: nil, count: report.sections.count)
  }

  /// Writes the heading of a section, or `null` where it has none.
  mutating func write(_ section: Int, to output: inout JSONWriter) {
    guard values.indices.contains(section) else { return output.null() }
    let range = values[section] ?? make(section)
    output.raw(range, of: json)
  }

  private mutating func make(_ section: Int) -> Range<Int> {
    json.endLine()
    let start = json.count
    json.text(Quotation.heading(of: section, in: report))
    let range = start..<json.count
    values[section] = range
    return range
  }
}
