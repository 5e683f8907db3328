public import Model

/// The results as a page of Markdown, for summaries of pipelines and comments on merge requests.
///
/// Foreign text is escaped, so that nothing in a report or its path becomes markup.
public struct MarkdownRenderer: ResultRenderer {
  private let language: Language
  private let limit: Int
  private var counts = OutcomeCounts()
  private var size = 0
  private var leftOut = 0

  /// Creates a renderer; reports that do not fit into `limit` bytes are only counted.
  public init(language: Language, limit: Int = .max) {
    self.language = language
    self.limit = limit
  }

  /// The counts stand first.
  public var headComesLast: Bool { true }

  /// The heading of a report and the table of what is against it.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    let phrases = language.phrases
    let outcome = phrases.words.outcome(result.outcome)
    let source = result.source == "-" ? phrases.inputs.standardInput : result.source
    let heading = phrases.inputs.located(Markdown.escaped(source), outcome)
    var lines = ["", "## " + heading, ""]
    if let fault = list.fault { lines += [Markdown.escaped(fault.message), ""] }
    if let checked = list.checked, result.error == nil {
      lines += head(checked)
      lines += table(list, in: checked)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The report, if there is room for it.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    counts.add(digest.outcome)
    guard leftOut == 0, size + part.count <= limit - Self.frame else {
      leftOut += 1
      return []
    }
    size += part.count
    return part
  }

  // Room for head and tail.
  private static let frame = 1_024

  /// The title and the counts.
  public func head() -> [UInt8] {
    let phrases = language.phrases
    let summary =
      counts.reports == 0
      ? phrases.frame.noReports
      : phrases.frame.summary(counts.reports, counts.pass, counts.fail, counts.error)
    return Array("# \(phrases.matrix.pageTitle)\n\n\(summary)\n".utf8)
  }

  /// How many reports did not fit.
  public func tail() -> [UInt8] {
    leftOut == 0 ? [] : Array("\n\(language.phrases.findings.leftOut(leftOut))\n".utf8)
  }

  private func head(_ checked: CheckedReport) -> [String] {
    let phrases = language.phrases
    let facts = checked.report.facts
    let statuses: [Verdict.Status] = [.pass, .fail, .review, .error, .waived, .notApplicable]
    let counts = statuses.compactMap { status -> String? in
      let number = checked.items(status).count
      return number == 0 ? nil : phrases.frame.count(phrases.words.status(status), number)
    }
    let fields = [
      phrases.frame.title + (checked.title ?? phrases.frame.noTitle),
      facts.unit.map { phrases.frame.unit + $0 },
      phrases.frame.checklist
        + phrases.frame.checklistValue(checked.checklist, checked.result.chosenBy ?? .fallback),
      phrases.frame.counts(checked.items.count, phrases.words.joinedClauses(counts)),
    ]
    return fields.compactMap { $0.map { "- " + Markdown.escaped($0) } } + [""]
  }

  private func table(_ list: FindingList, in checked: CheckedReport) -> [String] {
    let findings = list.findings + list.waived
    guard !findings.isEmpty else { return [language.phrases.gaps.none] }
    let columns = language.phrases.matrix.findingHeaders
    let rule = Array(repeating: "---", count: columns.count)
    return [row(columns), row(rule)]
      + findings.map { finding in
        row(cells(finding, in: checked).map(Markdown.escaped))
      }
  }

  private func cells(_ finding: Finding, in checked: CheckedReport) -> [String] {
    let phrases = language.phrases
    let item = finding.item
    let quote = Quotation.text(
      of: finding.place.range,
      in: checked.report.document,
      limit: Self.quotation
    )
    let place = finding.words.isEmpty ? "" : checked.place(finding.place.range, phrases)
    let words = finding.words.isEmpty ? "" : phrases.words.quoted(quote)
    let located = [place, words].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      phrases.words.level(item.rule.level), TestPoint.state(of: item.verdict, phrases),
      item.rule.title, item.message, located, item.rule.advice ?? "",
    ]
  }

  private static let quotation = 60

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
