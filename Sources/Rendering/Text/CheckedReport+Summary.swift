internal import Model

extension CheckedReport {
  /// What heads everything said about a report: its title, whose it is, and what it was checked against.
  func fields(_ phrases: Phrasebook) -> [(label: String, value: String)] {
    let frame = phrases.frame
    let facts = report.facts
    var fields = [(label: frame.title, value: title ?? frame.noTitle)]
    if let unit = facts.unit { fields.append((frame.unit, unit)) }
    if let year = facts.year { fields.append((frame.year, frame.yearValue(year, facts.period))) }
    let choice = result.chosenBy ?? .fallback
    fields.append((frame.checklist, frame.checklistValue(checklist, choice)))
    fields.append((frame.rules, frame.rulesValue(checklist)))
    if let tailoring = TailoringText(self, phrases) {
      fields.append((phrases.tailoring.label, tailoring.summary))
    }
    if let baseline = result.baseline {
      let summary = phrases.baseline.summary(baseline.file, baseline.known.count)
      fields.append((phrases.baseline.label, summary))
    }
    let encoding = report.document.encoding
    if encoding != "UTF-8" { fields.append((frame.encoding, frame.encodingValue(encoding))) }
    return fields
  }

  /// How many rules came out how.
  func counts(_ phrases: Phrasebook) -> String {
    let statuses: [Verdict.Status] = [.pass, .fail, .review, .error, .waived, .notApplicable]
    let counts = statuses.compactMap { status -> String? in
      let number = items(status).count
      guard number > 0 || status == .pass || status == .fail else { return nil }
      return phrases.frame.count(phrases.words.status(status), number)
    }
    return phrases.frame.counts(items.count, phrases.words.joinedClauses(counts))
  }

  /// Why a report that was read has no verdict; `nil` where it has one.
  func whyNoVerdict(_ phrases: Phrasebook) -> String? {
    guard result.outcome == .error else { return nil }
    let frame = phrases.frame
    return items(.error).isEmpty ? frame.nothingApplicable : frame.requiredNotEvaluated
  }
}
