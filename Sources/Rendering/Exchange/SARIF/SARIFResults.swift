internal import JSONText
internal import Model

/// The results of one report, separated by commas.
struct SARIFResults {
  let result: CheckResult
  let list: FindingList
  let phrases: Phrasebook

  /// What GitHub shows of the locations of one result.
  private static let locationLimit = 100

  var bytes: [UInt8] {
    guard let checked = list.checked else { return [] }
    return Array(
      (list.findings + list.waived).map { finding -> [UInt8] in
        var json = JSONWriter(.compact)
        write(finding, in: checked, to: &json)
        return json.bytes
      }.joined(separator: Array(",\n".utf8))
    )
  }

  private func write(_ finding: Finding, in checked: CheckedReport, to json: inout JSONWriter) {
    let verdict = finding.item.verdict
    json.object { json in
      json.member("ruleId", finding.code)
      json.member("kind", Self.kind(of: finding))
      json.member("level", Self.level(of: finding))
      json.text("message", finding.message)
      json.key("locations")
      json.array { write(finding.place, words: finding.words, in: checked, to: &$0) }
      writeOthers(verdict.evidence.dropFirst(), in: checked, to: &json)
      writeFingerprint(finding, to: &json)
      if result.baseline != nil {
        json.member("baselineState", result.isKnown(finding.code) ? "unchanged" : "new")
      }
      writeSuppression(verdict, to: &json)
      writeProperties(finding, to: &json)
    }
  }

  /// `level` must be `none` wherever this is not `fail`.
  private static func kind(of finding: Finding) -> String {
    switch finding.item.verdict.status {
    case .review: "review"
    case .error: "open"
    // A waived question for a person has no reason.
    case .waived where finding.item.verdict.reason == nil: "review"
    default: "fail"
    }
  }

  private static func level(of finding: Finding) -> String {
    guard kind(of: finding) == "fail" else { return "none" }
    return SARIFRules.level(finding.severity)
  }

  private func write(
    _ place: FindingPlace,
    words: String,
    in checked: CheckedReport,
    to json: inout JSONWriter
  ) {
    let region = SARIFRegion(place.range, words: words.isEmpty ? nil : words, in: checked)
    json.object { json in
      json.physicalLocation(of: result.source, region)
      guard let path = checked.headingPath(of: place.section) else { return }
      json.key("logicalLocations")
      json.array { json in
        json.object { json in
          json.member("fullyQualifiedName", path)
          json.member("kind", "section")
        }
      }
    }
  }

  private func writeOthers(
    _ evidence: ArraySlice<Evidence>,
    in checked: CheckedReport,
    to json: inout JSONWriter
  ) {
    guard !evidence.isEmpty else { return }
    json.key("relatedLocations")
    json.array { json in
      for one in evidence.prefix(Self.locationLimit) {
        json.object { json in
          json.physicalLocation(
            of: result.source,
            SARIFRegion(one.range, words: nil, in: checked)
          )
        }
      }
    }
  }

  private func writeFingerprint(_ finding: Finding, to json: inout JSONWriter) {
    let path = result.source
    let name = FindingDigest(rule: finding.code, words: finding.words, path: path).text
    json.key("partialFingerprints")
    json.object { json in
      json.member("hechaFinding/v1", name)
      // GitHub knows alerts again by this one, and would else make it of the line.
      json.member("primaryLocationLineHash", name)
    }
  }

  private func writeSuppression(_ verdict: Verdict, to json: inout JSONWriter) {
    guard verdict.status == .waived, let waiver = verdict.waiver else { return }
    let leave = phrases.tailoring.leave(waiver.reason, waiver.approvedBy)
    json.key("suppressions")
    json.array { json in
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", phrases.tailoring.waived(leave, waiver.until))
      }
    }
  }

  private func writeProperties(_ finding: Finding, to json: inout JSONWriter) {
    let verdict = finding.item.verdict
    json.key("properties")
    json.object { json in
      json.member("status", verdict.status.rawValue)
      json.member("ruleLevel", finding.item.rule.level.rawValue)
      if let reason = verdict.reason { json.member("reason", reason.rawValue) }
      if let measured = verdict.measured { json.member("measured", measured) }
      if let bound = verdict.expected?.atLeast { json.member("atLeast", bound) }
      if let bound = verdict.expected?.atMost { json.member("atMost", bound) }
      if let bound = verdict.expected?.exactly { json.member("exactly", bound) }
    }
  }
}

extension CheckedReport {
  /// The headings from the part down to a section; `nil` for the whole report.
  func headingPath(of section: Int) -> String? {
    var headings: [String] = []
    var next: Int? = section
    while let index = next, report.sections.indices.contains(index) {
      if let heading = Quotation.heading(of: index, in: report) { headings.append(heading) }
      next = report.sections[index].parent
    }
    return headings.isEmpty ? nil : headings.reversed().joined(separator: " / ")
  }
}
