internal import JSONText
internal import Model

/// Writes the verdicts of one report.
struct VerdictWriter: ~Copyable {
  /// What is the same in other reports, with the texts that this one has added.
  private(set) var records: RuleRecords
  private let messages: Messages
  private let report: Report
  private let lines: LineIndex
  private var headings: SectionHeadings
  private var scratch: JSONWriter

  init(on report: Report, by checklist: Checklist, _ records: RuleRecords) {
    self.records = records
    self.report = report
    messages = Messages(checklist: checklist, language: records.form.language)
    lines = LineIndex(report.document.text)
    headings = SectionHeadings(of: report)
    scratch = JSONWriter(records.form.layout, depth: records.form.depthOfVerdicts, capacity: 2_048)
  }

  /// Writes verdicts as objects, mostly those of all rules in their order.
  mutating func write(_ verdicts: [Verdict], to json: inout JSONWriter) {
    // Of a verdict only what is needed is asked for, since all of it is much to copy.
    let verdicts = verdicts.span
    for index in verdicts.indices {
      guard let rule = records.place(of: verdicts[index].rule, at: index) else {
        writeUnknown(verdicts[index], to: &json)
        continue
      }
      let kind = ReadyTexts.Kind(verdicts, at: index)
      if let kind, let place = records.ready.place(kind, of: rule) {
        json.element(copying: records.ready.bytes.span.extracting(place))
      } else {
        write(verdicts[index], kind, of: rule, to: &json)
      }
      if verdicts[index].evidence.isEmpty {
        json.copy(records.pieces.endWithoutEvidence.span, to: records.form.depthOfVerdicts)
      } else {
        write(verdicts[index].evidence, to: &json)
      }
    }
  }

  private mutating func write(
    _ verdict: Verdict,
    _ kind: ReadyTexts.Kind?,
    of rule: Int,
    to json: inout JSONWriter
  ) {
    let start = json.nextElement
    writeMembers(of: verdict, rule, to: &json)
    if let kind { records.ready.keep(kind, of: rule, start..<json.count, in: json) }
  }

  /// Writes the verdict of a rule that the checklist lacks.
  private func writeUnknown(_ verdict: Verdict, to json: inout JSONWriter) {
    let checklist = messages.checklist.with([.unknown(verdict.rule)])
    let records = RuleRecords(checklist, records.form)
    var writer = VerdictWriter(on: report, by: checklist, records)
    writer.write([verdict], to: &json)
  }

  /// Writes all members of a verdict up to its evidence.
  private mutating func writeMembers(
    of verdict: Verdict,
    _ rule: Int,
    to json: inout JSONWriter
  ) {
    let (head, rest) = frame(of: rule)
    json.element(copying: records.ready.bytes.span.extracting(head))
    writeState(verdict, to: &json)
    // Only what is needed of the rule: it holds too much to be copied for every verdict.
    let requirement = messages.checklist.rules[rule].requirement
    json.string(messages.sentence(for: verdict, asking: requirement))
    json.members(copying: records.ready.bytes.span.extracting(rest))
    write(verdict.waiver, to: &json)
    json.copy(records.pieces.evidence.span)
  }

  /// The members of a rule before and after those of its state.
  private mutating func frame(of rule: Int) -> (head: Range<Int>, rest: Range<Int>) {
    if let head = records.ready.place(.head, of: rule),
      let rest = records.ready.place(.rest, of: rule)
    {
      return (head, rest)
    }
    makeFrame(of: rule)
    return frame(of: rule)
  }

  private mutating func makeFrame(of rule: Int) {
    let all = messages.checklist.rules
    let rules = all.span
    scratch.removeAll()
    scratch.copy(0, of: records.pieces.rule)
    scratch.string(rules[rule].id)
    scratch.copy(1, of: records.pieces.rule)
    scratch.string(rules[rule].title)
    scratch.copy(2, of: records.pieces.rule)
    scratch.string(rules[rule].level.rawValue)
    let rest = scratch.count
    scratch.copy(4, of: records.pieces.rule)
    scratch.text(rules[rule].advice)
    scratch.copy(5, of: records.pieces.rule)
    scratch.array { json in
      for source in rules[rule].basis { json.string(messages.phrases.words.basis(source)) }
    }
    scratch.copy(6, of: records.pieces.rule)
    records.ready.keep(.head, of: rule, 0..<rest, in: scratch)
    records.ready.keep(.rest, of: rule, rest..<scratch.count, in: scratch)
  }

  /// Writes the members from `status` on, to the key of the message.
  private func writeState(_ verdict: Verdict, to json: inout JSONWriter) {
    let template = records.pieces.state
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

  private mutating func write(_ evidence: [Evidence], to json: inout JSONWriter) {
    let evidence = evidence.span
    for index in evidence.indices { write(evidence[index], to: &json) }
    json.copy(records.pieces.end.span, to: records.form.depthOfVerdicts)
  }

  private mutating func write(_ evidence: Evidence, to json: inout JSONWriter) {
    let range = evidence.range.start..<evidence.range.end
    let (start, end) = lines.positions(of: range)
    let numbers: InlineArray = [start.line, start.column, end.line, end.column]
    let heading = headings.place(of: evidence.section)
    json.copy(
      records.pieces.quotations.span[VerdictPieces.quotation(evidence.standing)],
      filling: range,
      of: report.document.text.span,
      headings.bytes.span.extracting(heading),
      numbers.span
    )
  }
}

/// The headings of the sections of one report as values of JSON, each made when it is first asked for.
private struct SectionHeadings: ~Copyable {
  /// All values so far.
  private(set) var bytes = Array("null".utf8)

  private let report: Report
  private var places: [Range<Int>?]
  private var json = JSONWriter(.compact)

  init(of report: Report) {
    self.report = report
    places = Array(repeating: nil, count: report.sections.count)
  }

  /// Where in `bytes` the heading of a section stands, or `null` where it has none.
  mutating func place(of section: Int) -> Range<Int> {
    guard places.indices.contains(section) else { return 0..<4 }
    if let place = places[section] { return place }
    let place = make(section)
    places[section] = place
    return place
  }

  private mutating func make(_ section: Int) -> Range<Int> {
    let start = bytes.count
    json.removeAll()
    if let words = Quotation.plainHeading(of: section, in: report) {
      let text = report.document.text
      json.string(utf8: text.span.extracting(words))
    } else if let words = Quotation.heading(of: section, in: report) {
      json.string(words)
    } else {
      return 0..<4
    }
    json.copy(0..<json.count, to: &bytes)
    return start..<bytes.count
  }
}
