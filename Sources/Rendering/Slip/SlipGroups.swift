internal import Model

/// The findings of a report in the groups of a letter.
struct SlipGroups {
  let list: FindingList
  let phrases: Phrasebook

  /// What must be put right before the report is accepted.
  var required: [Finding] {
    list.findings.filter { $0.severity == .error && $0.item.verdict.status == .fail }
  }

  /// The groups that have points; numbers run through the letter within each.
  var all: [Slip.Group] {
    let words = phrases.slip
    let groups = [
      (words.required, required), (words.recommended, failures(.warning)),
      (words.form, failures(.note)),
      (words.questions, list.findings.filter { $0.item.verdict.status != .fail }),
    ]
    return groups.filter { !$0.1.isEmpty }.enumerated().map { number, group in
      Slip.Group(
        heading: words.heading(number + 1, group.0, group.1.count),
        points: group.1.map(point)
      )
    }
  }

  private func failures(_ severity: Finding.Severity) -> [Finding] {
    list.findings.filter { $0.severity == severity && $0.item.verdict.status == .fail }
  }

  private func point(_ finding: Finding) -> Slip.Point {
    let words = phrases.slip
    let item = finding.item
    var fields = [(label: words.problem, text: phrases.findings.sentence(item.message))]
    if let place = place(finding) { fields.insert((words.place, place), at: 0) }
    if let advice = item.rule.advice { fields.append((words.advice, advice)) }
    fields += basis(item.rule.basis)
    return Slip.Point(
      title: TerminalText.neutralised(item.rule.title),
      fields: fields.map { ($0.label, TerminalText.neutralised($0.text)) }
    )
  }

  /// The words with their line and part, or the part where what is missing belongs.
  private func place(_ finding: Finding) -> String? {
    guard let checked = list.checked else { return nil }
    let place = finding.place
    switch place.kind {
    case .heading(let heading): return phrases.gaps.part(heading)
    case .end: return phrases.gaps.end
    case .start: return startOfText(finding.item.rule, in: checked)
    case .words: return places(of: finding.item.verdict, in: checked)
    }
  }

  /// The first quotations, and how many more places there are.
  private func places(of verdict: Verdict, in checked: CheckedReport) -> String {
    let shown = verdict.evidence.prefix(QuoteBlock.limit).map { located($0.range, in: checked) }
    let more = QuoteBlock.total(verdict, quotes: verdict.evidence.count) - shown.count
    let rest = more > 0 ? [phrases.frame.moreQuotes(more)] : []
    return phrases.words.joinedSentences(shown + rest)
  }

  private func located(_ range: SourceRange, in checked: CheckedReport) -> String {
    let document = checked.report.document
    let number = FindingRegion(range, in: checked).startLine
    let line =
      document.format.hasParagraphs ? phrases.frame.paragraph(number) : phrases.slip.line(number)
    let quote = Quotation.text(of: range, in: document, limit: Self.quotation)
    return quote.isEmpty ? line : line + phrases.slip.quoted(quote)
  }

  private static let quotation = 120

  // Only elements of the form have their place there; the rest may stand anywhere.
  private func startOfText(_ rule: Rule, in checked: CheckedReport) -> String? {
    switch RuleHome(of: rule, in: checked).place {
    case .start: phrases.gaps.start
    case .work: phrases.gaps.work
    case .part(let name):
      phrases.gaps.part(partName(name, in: checked.checklist))
    case .end, .after, .anywhere: nil
    }
  }

  private func partName(_ name: String, in checklist: Checklist) -> String {
    checklist.parts.first { $0.name == name }?.headings.first ?? name
  }

  /// What binds is called a basis; what an office or custom asks for names itself.
  private func basis(_ basis: [Basis]) -> [(label: String, text: String)] {
    let binding = basis.filter(\.strength.isBinding).map(phrases.words.basis)
    let other = basis.filter { !$0.strength.isBinding }.map(phrases.words.basis)
    let first = binding.isEmpty ? [] : [(label: phrases.slip.basis, text: phrases.list(binding))]
    return first + (other.isEmpty ? [] : [(phrases.slip.note, phrases.list(other))])
  }
}
