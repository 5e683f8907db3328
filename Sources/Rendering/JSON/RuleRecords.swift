internal import JSONText
internal import Model

/// What the records of the verdicts of one checklist say in every report.
struct RuleRecords: Sendable {
  let pieces: VerdictPieces
  var ready: ReadyTexts

  let form: Form
  let checklist: Checklist

  /// How a record is laid out and in which language.
  struct Form: Sendable {
    let language: Language
    let layout: JSONWriter.Layout
    /// The objects and arrays around a record.
    let depth: Int

    /// Whether each is a line.
    let isLine: Bool

    /// Records on a line each.
    static func lines(_ language: Language) -> Form {
      Form(language: language, layout: .compact, depth: 0, isLine: true)
    }

    /// Records that are elements of a document.
    static func elements(_ language: Language, depth: Int) -> Form {
      Form(language: language, layout: .pretty, depth: depth, isLine: false)
    }

    /// The depth of the verdicts, which are elements of an array of the record.
    var depthOfVerdicts: Int { depth + 2 }
  }

  init(_ checklist: Checklist, _ form: Form) {
    self.checklist = checklist
    self.form = form
    pieces = VerdictPieces(form)
    ready = ReadyTexts(rules: checklist.rules.count)
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
}
