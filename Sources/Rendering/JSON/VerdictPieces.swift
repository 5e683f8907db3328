internal import JSONText
internal import Model

/// The keys and brackets of the records of verdicts, the same for all rules.
struct VerdictPieces: Sendable {
  /// A rule with gaps for its id, its title, its level, its state, its advice, its basis and a waiver.
  let rule: JSONTemplate

  /// The members from `status` to `message` with a gap for each.
  let state: JSONTemplate

  /// What stands before the first quotation, after the last one, and after none.
  let evidence: [UInt8]
  let end: [UInt8]
  let endWithoutEvidence: [UInt8]

  /// Quotations, with gaps for the words, the section and four numbers: one without a standing, then one
  /// of each standing.
  let quotations: [JSONTemplate]

  init(_ form: RuleRecords.Form) {
    rule = Self.rule(form)
    state = Self.state(form)
    quotations = ([nil] + Standing.allCases).map { Self.quotation($0, form) }
    let (filled, empty) = (Self.evidence(form) { $0.gap() }, Self.evidence(form) { _ in })
    end = Array(filled.bytes[filled.piece(2)])
    let bytes = empty.bytes[empty.piece(1)]
    let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) ?? bytes.endIndex
    evidence = Array(bytes[..<bracket])
    endWithoutEvidence = Array(bytes[bracket...])
  }

  /// The place of a quotation of a standing.
  static func quotation(_ standing: Standing?) -> Int {
    switch standing {
    case nil: 0
    case .done: 1
    case .planned: 2
    case .negated: 3
    case .otherScope: 4
    case .placeholder: 5
    case .unquantified: 6
    case .quoted: 7
    }
  }

  private static func rule(_ form: RuleRecords.Form) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts) { json in
      json.object { json in
        for name in ["rule", "title", "level"] { json.gap(name) }
        json.gapForMembers()
        for name in ["advice", "basis", "waiver"] { json.gap(name) }
      }
    }
  }

  private static func state(_ form: RuleRecords.Form) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts + 1, isElement: false) { json in
      for name in ["status", "reason", "measured", "expected", "findings", "message"] {
        json.gap(name)
      }
    }
  }

  private static func evidence(
    _ form: RuleRecords.Form,
    _ write: (inout JSONWriter) -> Void
  ) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts) { json in
      json.object { json in
        json.gap("waiver")
        json.key("evidence")
        json.array(write)
      }
    }
  }

  private static func quotation(_ standing: Standing?, _ form: RuleRecords.Form) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts + 2) { json in
      json.object { json in
        json.gap("text")
        json.member("standing", standing?.rawValue)
        json.gap("section")
        for name in ["start", "end"] {
          json.key(name)
          json.object { json in
            json.gap("line")
            json.gap("column")
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func gap(_ name: String) {
    key(name)
    gap()
  }
}
