package import Model

/// The sentence that tells a person what a verdict means, without a mark at its end.
package struct Messages: Sendable {
  let checklist: Checklist
  let phrases: Phrasebook

  /// Creates messages about the rules of one checklist.
  package init(checklist: Checklist, language: Language) {
    self.checklist = checklist
    self.phrases = language.phrases
  }

  /// The sentence for a verdict of a rule.
  package func sentence(for verdict: Verdict, of rule: Rule) -> String {
    switch verdict.status {
    case .pass: success(verdict, rule.requirement)
    case .fail: failure(verdict, rule.requirement)
    case .review: review(verdict, rule.requirement)
    case .notApplicable: inapplicability(verdict)
    case .waived: phrases.details.waived
    case .error: phrases.details.notEvaluated
    }
  }

  private func review(_ verdict: Verdict, _ requirement: Requirement) -> String {
    if case .question(let question) = verdict.detail { return phrases.details.question(question) }
    if case .manual(let question) = requirement { return phrases.details.question(question) }
    return phrases.details.needsLook(failure(verdict, requirement))
  }

  private func inapplicability(_ verdict: Verdict) -> String {
    switch verdict.detail {
    case .conditionUnmet: phrases.details.conditionUnmet
    case .nothingToCheck: phrases.details.nothingToCheck
    default: phrases.details.notApplicable
    }
  }
}
