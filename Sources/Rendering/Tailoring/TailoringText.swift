internal import Model

/// What a tailoring did to the check of one report.
struct TailoringText {
  let checked: CheckedReport
  let effect: TailoringEffect
  let phrases: Phrasebook

  /// Prepares the text; `nil` where no tailoring was in use.
  init?(_ checked: CheckedReport, _ phrases: Phrasebook) {
    guard let effect = checked.result.tailoring else { return nil }
    self.checked = checked
    self.effect = effect
    self.phrases = phrases
  }

  /// The file and how many rules ran, were left out, weigh differently and were waived.
  var summary: String {
    phrases.tailoring.summary(effect.file, TailoringCounts(of: effect, in: checked.result))
  }

  /// Puts a line on the page for each waiver that has ended or is about to.
  func putNotices(on page: inout Page) {
    for notice in notices { page.put(notice) }
  }

  /// A sentence for each waiver that has ended or is about to.
  var notices: [Span] {
    checked.items.compactMap { item in
      guard let waiver = item.verdict.waiver, let until = waiver.until else { return nil }
      let rule = name(item.rule.id, item.rule.title)
      if waiver.hasEnded { return Span(phrases.tailoring.endedNotice(rule, until), .bad) }
      guard waiver.endsSoon, let days = waiver.daysLeft else { return nil }
      return Span(phrases.tailoring.soonNotice(rule, until, days), .doubtful)
    }
  }

  /// Puts every change with its reason on the page, if there are any.
  func putChanges(on page: inout Page) {
    let changes = changes
    guard !changes.isEmpty else { return }
    page.blank()
    page.put(Span(phrases.tailoring.changesHeading(changes.count), .strong))
    for change in changes { page.put(Span("– " + change), indent: 2, hang: 4) }
  }

  /// Every change with its reason.
  var changes: [String] {
    let words = phrases.tailoring
    return effect.removed.map { words.removed(name($0.rule, $0.title), $0.reason) }
      + effect.relevelled.map { change in
        let levels = (phrases.words.level(change.from), phrases.words.level(change.to))
        let rule = name(change.rule, change.title)
        return words.relevelled(rule, levels.0, levels.1, change.reason)
      }
      + effect.adjusted.map(words.adjusted)
      + effect.accepted.map { used in
        let acceptance = used.acceptance
        let leave = words.leave(acceptance.reason, acceptance.approvedBy)
        return words.accepted(acceptance.rule, acceptance.evidence, used.findings, leave)
      }
  }

  private func name(_ id: String, _ title: String) -> String {
    title + phrases.words.bracketed(id)
  }
}
