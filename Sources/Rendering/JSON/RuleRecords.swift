internal import JSONText
internal import Model

/// What the records of the verdicts of one checklist say in every report, as bytes that are copied.
///
/// Of the record of a report nine tenths are the rules: their titles, advice and bases, and the keys.
final class RuleRecords: Sendable {
  /// The record of a verdict of each rule, with gaps for its state, its waiver and its evidence.
  let rules: [JSONTemplate]

  /// The members from `status` to `message` of most verdicts, which have no numbers; the message is
  /// the only gap.
  let passed: JSONTemplate
  let missing: JSONTemplate
  let notApplicable: JSONTemplate

  /// These members of any other verdict, with a gap for each.
  let state: JSONTemplate

  /// A quotation, with gaps for all its values.
  let evidence: JSONTemplate

  /// The bytes of the rules without what reports add to them.
  let size: Int

  let form: Form
  private let checklist: Checklist

  /// How a record is laid out and in which language.
  struct Form: Sendable {
    let language: Language
    let layout: JSONWriter.Layout
    /// The objects and arrays around a record.
    let depth: Int

    /// Records on a line each.
    static func lines(_ language: Language) -> Form {
      Form(language: language, layout: .compact, depth: 0)
    }

    /// The depth of the verdicts, which are elements of an array of the record.
    var depthOfVerdicts: Int { depth + 2 }
  }

  init(_ checklist: Checklist, _ form: Form) {
    self.checklist = checklist
    self.form = form
    let frame = Self.frame(form)
    rules = checklist.rules.map { Self.record(of: $0, in: frame, form) }
    size = rules.reduce(0) { $0 + $1.count }
    passed = Self.state(.pass, nil, form)
    missing = Self.state(.fail, .missing, form)
    notApplicable = Self.state(.notApplicable, nil, form)
    state = Self.state(form)
    evidence = Self.evidence(form)
  }

  /// Whether these are the records of a checklist: of the very same list of rules, not of an equal one,
  /// since comparing all words of all rules would take longer than writing them.
  func isAbout(_ other: Checklist) -> Bool {
    let (own, others) = (checklist.rules, other.rules)
    return own.span.isIdentical(to: others.span)
  }

  /// The place of a rule; verdicts come in the order of the rules, so that mostly the index is it.
  func place(of id: String, at index: Int) -> Int? {
    let rules = checklist.rules
    if index < rules.count, rules.span[index].id == id { return index }
    return rules.firstIndex { $0.id == id }
  }

  /// The keys of the record of a verdict, with gaps for all values and for the members of its state.
  private static func frame(_ form: Form) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts) { json in
      json.object { json in
        for name in ["rule", "title", "level"] { json.gap(name) }
        json.gapForMembers()
        for name in ["advice", "basis", "waiver", "evidence"] { json.gap(name) }
      }
    }
  }

  /// The record of a rule, whose own values fill the gaps of the frame.
  private static func record(
    of rule: Rule,
    in frame: JSONTemplate,
    _ form: Form
  ) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts) { json in
      json.copy(0, of: frame)
      json.string(rule.id)
      json.copy(1, of: frame)
      json.string(rule.title)
      json.copy(2, of: frame)
      json.string(rule.level.rawValue)
      json.copy(3, of: frame)
      json.gapForMembers()
      json.copy(4, of: frame)
      json.text(rule.advice)
      json.copy(5, of: frame)
      json.array { json in
        for source in rule.basis { json.string(form.language.phrases.words.basis(source)) }
      }
      for piece in 6...7 {
        json.copy(piece, of: frame)
        json.gap()
      }
      json.copy(8, of: frame)
    }
  }

  private static func state(
    _ status: Verdict.Status,
    _ reason: Reason?,
    _ form: Form
  ) -> JSONTemplate {
    members(form) { json in
      json.member("status", status.rawValue)
      json.member("reason", reason?.rawValue)
      for name in ["measured", "expected", "findings"] {
        json.key(name)
        json.null()
      }
      json.gap("message")
    }
  }

  private static func state(_ form: Form) -> JSONTemplate {
    members(form) { json in
      for name in ["status", "reason", "measured", "expected", "findings", "message"] {
        json.gap(name)
      }
    }
  }

  private static func members(
    _ form: Form,
    _ write: (inout JSONWriter) -> Void
  ) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts + 1, isElement: false, write)
  }

  private static func evidence(_ form: Form) -> JSONTemplate {
    JSONTemplate(form.layout, depth: form.depthOfVerdicts + 2) { json in
      json.object { json in
        for name in ["text", "standing", "section"] { json.gap(name) }
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
