/// Every sentence that hecha says, by topic.
///
/// The topics are structures without default values: a language that lacks a sentence does not
/// compile. Both languages of a topic stand in one file, so that they are changed together. It is a class
/// since hundreds of sentences are more than should be copied wherever one of them is said.
final class Phrasebook: Sendable {
  /// The frame of a report's verdict: headings, labels and counts.
  let frame: FramePhrases

  /// The to-do list.
  let gaps: GapPhrases

  /// Comments within a document.
  let comments: CommentPhrases

  /// Single words for levels, states, standings and the like.
  let words: WordPhrases

  /// Why a rule failed, by what the rule asks for.
  let reasons: ReasonPhrases

  /// What a verdict says beyond its reason.
  let details: DetailPhrases

  /// What a rule asks for.
  let needs: NeedPhrases

  /// The frame around a rule.
  let rules: RulePhrases

  /// The frame of the checklist as a page for people.
  let guide: GuidePhrases

  /// The comments in rule files, and what rules come to.
  let files: FilePhrases

  /// Why an input could not be checked.
  let inputs: InputPhrases

  /// What a tailoring changed.
  let tailoring: TailoringPhrases

  /// What the tables of a report come to.
  let tables: TablePhrases

  /// What became of the gaps of an earlier draft.
  let comparison: ComparisonPhrases

  /// What was known from an earlier check.
  let baseline: BaselinePhrases
  /// The frame of the page with reports, for a browser.
  let page: PagePhrases
  /// The formats for other programs.
  let findings: FindingPhrases

  /// The tables about many reports.
  let matrix: MatrixPhrases

  /// The letter that returns a report.
  let slip: SlipPhrases

  init(
    frame: FramePhrases,
    gaps: GapPhrases,
    comments: CommentPhrases,
    words: WordPhrases,
    reasons: ReasonPhrases,
    details: DetailPhrases,
    needs: NeedPhrases,
    rules: RulePhrases,
    guide: GuidePhrases,
    files: FilePhrases,
    inputs: InputPhrases,
    tailoring: TailoringPhrases,
    tables: TablePhrases,
    comparison: ComparisonPhrases,
    baseline: BaselinePhrases,
    page: PagePhrases,
    findings: FindingPhrases,
    matrix: MatrixPhrases,
    slip: SlipPhrases
  ) {
    self.frame = frame
    self.gaps = gaps
    self.comments = comments
    self.words = words
    self.reasons = reasons
    self.details = details
    self.needs = needs
    self.rules = rules
    self.guide = guide
    self.files = files
    self.inputs = inputs
    self.tailoring = tailoring
    self.tables = tables
    self.comparison = comparison
    self.baseline = baseline
    self.page = page
    self.findings = findings
    self.matrix = matrix
    self.slip = slip
  }

  /// The Chinese sentences.
  static let chinese = Phrasebook(
    frame: .chinese,
    gaps: .chinese,
    comments: .chinese,
    words: .chinese,
    reasons: .chinese,
    details: .chinese,
    needs: .chinese,
    rules: .chinese,
    guide: .chinese,
    files: .chinese,
    inputs: .chinese,
    tailoring: .chinese,
    tables: .chinese,
    comparison: .chinese,
    baseline: .chinese,
    page: .chinese,
    findings: .chinese,
    matrix: .chinese,
    slip: .chinese
  )

  /// The English sentences.
  static let english = Phrasebook(
    frame: .english,
    gaps: .english,
    comments: .english,
    words: .english,
    reasons: .english,
    details: .english,
    needs: .english,
    rules: .english,
    guide: .english,
    files: .english,
    inputs: .english,
    tailoring: .english,
    tables: .english,
    comparison: .english,
    baseline: .english,
    page: .english,
    findings: .english,
    matrix: .english,
    slip: .english
  )

  /// Names or phrases one after the other.
  func list(_ items: [String]) -> String {
    // Not with `joined`, which takes several times as long.
    guard var list = items.first else { return "" }
    list.reserveCapacity(items.count * 24)
    for item in items.dropFirst() {
      list += words.listSeparator
      list += item
    }
    return list
  }

  /// Quoted names or phrases one after the other.
  func quotedList(_ items: [String]) -> String {
    list(items.map(words.quoted))
  }
}

/// A number with an English noun in the right form.
func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
