public import Model

/// A to-do list per report: what to write and where, without anything that passed.
public struct GapsRenderer: ResultRenderer {
  private let language: Language
  private let color: Bool
  private let width: Int
  private var reports = 0
  private var unused = UnusedText()

  /// Creates a renderer; `width` is in columns, and 0 leaves lines unwrapped.
  public init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = width
  }

  /// The list for one report.
  public func part(of result: CheckResult) -> [UInt8] {
    var page = Page(color: color, width: width)
    put(result, on: &page)
    return page.bytes
  }

  /// The list after an empty line, if it is not the first.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    reports += 1
    unused.add(digest.tailoring)
    return reports == 1 ? part : [UInt8(ascii: "\n")] + part
  }

  /// What tailoring files say without need.
  public func tail() -> [UInt8] {
    var page = Page(color: color, width: width)
    if reports == 0 { page.put(Span(language.phrases.frame.noReports)) }
    unused.put(on: &page, language.phrases)
    let separator = reports > 0 && !page.bytes.isEmpty ? [UInt8(ascii: "\n")] : []
    return separator + page.bytes
  }

  private func put(_ result: CheckResult, on page: inout Page) {
    let phrases = language.phrases
    guard let checked = CheckedReport(result, in: language) else {
      if let error = result.error { page.put(Span(describe(error, in: language), .doubtful)) }
      return
    }
    let items =
      checked.items(.review) + checked.items(.error)
      + Rule.Level.allCases.flatMap(checked.failures)
    let none = checked.knownFailures.isEmpty ? phrases.gaps.none : phrases.baseline.noneNew
    let heading = items.isEmpty ? none : phrases.gaps.count(items.count)
    let style = items.isEmpty ? Style.plain : .strong
    page.put(Span(phrases.inputs.located(result.source, heading), style))
    if !items.isEmpty, let score = checked.score {
      page.put(Span(phrases.files.score(score), .faint), indent: 2)
    }
    let task = TaskText(checked: checked, phrases: phrases)
    for (index, item) in items.enumerated() { task.put(item, number: index + 1, on: &page) }
    putWaived(checked, on: &page)
    putKnown(checked, on: &page)
  }

  /// What an earlier check has found already.
  private func putKnown(_ checked: CheckedReport, on page: inout Page) {
    let phrases = language.phrases
    if let baseline = checked.result.baseline {
      let summary = phrases.baseline.summary(baseline.file, baseline.known.count)
      page.field(phrases.baseline.label, Span(summary, .faint), indent: 0)
    }
    for item in checked.knownFailures {
      let label = phrases.baseline.known + " "
      page.field(label, Span(phrases.inputs.located(item.rule.title, item.message)), indent: 0)
    }
    if let fixed = checked.fixedSince(phrases) { page.put(Span(fixed, .doubtful)) }
  }

  /// What need not be done, so that nobody takes it for forgotten.
  private func putWaived(_ checked: CheckedReport, on page: inout Page) {
    let phrases = language.phrases
    if let tailoring = TailoringText(checked, phrases) {
      page.field(phrases.tailoring.label, Span(tailoring.summary, .faint), indent: 0)
      tailoring.putNotices(on: &page)
    }
    for item in checked.items(.waived) {
      let label = phrases.words.status(.waived) + " "
      page.field(label, Span(phrases.inputs.located(item.rule.title, item.message)), indent: 0)
    }
  }
}
