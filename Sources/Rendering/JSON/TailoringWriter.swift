internal import JSONText
internal import Model

/// Writes what a tailoring did to the check of one report.
struct TailoringWriter {
  let effect: TailoringEffect
  let counts: TailoringCounts

  init(_ effect: TailoringEffect, in result: CheckResult) {
    self.effect = effect
    counts = TailoringCounts(of: effect, in: result)
  }

  /// Writes the effect as one object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", effect.file)
      writeCounts(to: &json)
      writeChanges(to: &json)
      writeAccepted(to: &json)
      writeUnused(to: &json)
    }
  }

  private func writeCounts(to json: inout JSONWriter) {
    json.key("counts")
    json.object { json in
      json.member("ran", counts.ran)
      json.member("removed", counts.removed)
      json.member("relevelled", counts.relevelled)
      json.member("adjusted", counts.adjusted)
      json.member("waived", counts.waived)
      json.member("accepted", counts.accepted)
      json.member("expired", counts.expired)
      json.member("expiring", counts.expiring)
      json.member("unused", counts.unused)
    }
  }

  private func writeChanges(to json: inout JSONWriter) {
    json.objects("removed", effect.removed) { change, json in
      json.member("rule", change.rule)
      json.member("reason", change.reason)
    }
    json.objects("relevelled", effect.relevelled) { change, json in
      json.member("rule", change.rule)
      json.member("from", change.from.rawValue)
      json.member("to", change.to.rawValue)
      json.member("reason", change.reason)
    }
    json.objects("adjusted", effect.adjusted) { change, json in
      json.member("parameter", change.parameter)
      json.member("period", change.period.rawValue)
      json.member("from", change.from)
      json.member("to", change.to)
      json.member("reason", change.reason)
    }
  }

  private func writeAccepted(to json: inout JSONWriter) {
    json.objects("accepted", effect.accepted) { used, json in
      json.member("rule", used.acceptance.rule)
      json.member("evidence", used.acceptance.evidence)
      json.member("findings", used.findings)
      json.member("reason", used.acceptance.reason)
      json.member("approvedBy", used.acceptance.approvedBy)
    }
  }

  private func writeUnused(to json: inout JSONWriter) {
    json.key("unused")
    json.array { json in
      for waiver in effect.unusedWaivers { Self.write(waiver.rule, nil, waiver.until, to: &json) }
      for acceptance in effect.unusedAcceptances {
        Self.write(acceptance.rule, acceptance.evidence, nil, to: &json)
      }
    }
  }

  private static func write(
    _ rule: String,
    _ evidence: String?,
    _ until: CalendarDate?,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("rule", rule)
      json.member("evidence", evidence)
      json.member("until", until?.description)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func objects<Element>(
    _ name: String,
    _ elements: [Element],
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    array { json in
      for element in elements {
        json.object { json in write(element, &json) }
      }
    }
  }
}
