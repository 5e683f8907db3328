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
    sentence(for: verdict, asking: rule.requirement)
  }

  /// The sentence for a verdict of a rule that asks for something.
  func sentence(for verdict: Verdict, asking requirement: Requirement) -> String {
    switch verdict.status {
    case .pass: success(verdict, requirement)
    case .fail: withLeave(failure(verdict, requirement), verdict.waiver)
    case .review: withLeave(review(verdict, requirement), verdict.waiver)
    case .notApplicable: inapplicability(verdict)
    case .waived: waived(verdict, requirement)
    case .error: phrases.details.notEvaluated
    }
  }

  private func waived(_ verdict: Verdict, _ requirement: Requirement) -> String {
    guard let waiver = verdict.waiver else { return phrases.details.waived }
    let failure =
      verdict.reason == nil ? review(verdict, requirement) : failure(verdict, requirement)
    return withLeave(failure, waiver)
  }

  /// The sentence, and what the waiver does to it.
  private func withLeave(_ sentence: String, _ waiver: Verdict.Waiver?) -> String {
    guard let waiver else { return sentence }
    let words = phrases.tailoring
    let leave = words.leave(waiver.reason, waiver.approvedBy)
    var parts = [sentence]
    if waiver.hasEnded, let until = waiver.until {
      parts.append(words.ended(leave, until))
    } else {
      parts.append(words.waived(leave, waiver.until))
    }
    if waiver.endsSoon, let days = waiver.daysLeft { parts.append(words.daysLeft(days)) }
    return phrases.words.joinedSentences(parts)
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
