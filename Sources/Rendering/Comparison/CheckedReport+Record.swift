internal import Model

extension CheckedReport {
  /// The report as the JSON record tells of it.
  var recorded: RecordedReport {
    RecordedReport(
      source: result.source,
      format: report.document.format,
      title: title,
      checklist: RecordedChecklist(checklist),
      outcome: result.outcome,
      results: items.map(recorded)
    )
  }

  /// A result as the JSON record tells of it.
  func recorded(_ item: Item) -> RecordedResult {
    RecordedResult(
      rule: item.rule.id,
      title: item.rule.title,
      level: item.rule.level,
      status: item.verdict.status,
      reason: item.verdict.reason,
      measured: item.verdict.measured,
      findings: item.verdict.findings,
      message: item.message,
      evidence: item.verdict.evidence.map(recorded)
    )
  }

  /// A quotation with its place.
  func recorded(_ evidence: Evidence) -> RecordedEvidence {
    let position = lines.position(of: evidence.range.start)
    return RecordedEvidence(
      text: report.document.quote(evidence.range),
      section: Quotation.heading(of: evidence.section, in: report),
      line: position.line,
      column: position.column
    )
  }
}
