internal import Model

/// A rule in full.
struct RuleText {
  let rule: Rule
  let messages: Messages

  private var phrases: Phrasebook { messages.phrases }

  /// Puts the rule on the page.
  func put(on page: inout Page) {
    page.put(Span(rule.title, .strong), Span("  " + rule.id, .faint), hang: 2)
    putField(phrases.rules.level + phrases.rules.colon, phrases.words.level(rule.level), on: &page)
    putBasis(on: &page)
    put(rule.requirement, label: phrases.rules.require, on: &page)
    if let condition = rule.condition {
      put(condition, label: phrases.rules.condition, on: &page)
    }
    putParts(on: &page)
    putRest(on: &page)
    putExamples(on: &page)
  }

  private func putField(_ label: String, _ text: String, on page: inout Page) {
    page.field(padded(label), Span(text), indent: 2)
  }

  private func padded(_ label: String) -> String {
    let rules = phrases.rules
    let labels = [
      rules.require, rules.condition, rules.inParts, rules.notInParts, rules.review, rules.weight,
      rules.tags, phrases.frame.basis, phrases.frame.advice, rules.level + rules.colon,
    ]
    let columns = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return DisplayWidth.padded(label, to: columns)
  }

  private func putBasis(on page: inout Page) {
    if rule.basis.isEmpty { putField(phrases.frame.basis, phrases.rules.noBasis, on: &page) }
    for (number, basis) in rule.basis.enumerated() {
      putField(number == 0 ? phrases.frame.basis : "", phrases.words.basis(basis), on: &page)
    }
  }

  private func put(_ requirement: Requirement, label: String, on page: inout Page) {
    let lines = RequirementText(requirement, messages: messages).lines
    let column = 2 + DisplayWidth.columns(of: padded(label))
    for (number, line) in lines.enumerated() {
      if number == 0 {
        putField(label, line.text, on: &page)
      } else {
        let indent = column + 2 * line.depth
        page.put(Span(line.text), indent: indent, hang: indent + 2)
      }
    }
  }

  private func putParts(on page: inout Page) {
    let parts = [
      (phrases.rules.inParts, rule.inParts),
      (phrases.rules.notInParts, rule.notInParts),
    ]
    for (label, names) in parts where !names.isEmpty {
      putField(label, phrases.quotedList(names.map(messages.name(ofPart:))), on: &page)
    }
  }

  private func putRest(on page: inout Page) {
    if !rule.review.isEmpty {
      let reasons = rule.review.sorted().map(phrases.words.reason)
      putField(phrases.rules.review, phrases.list(reasons), on: &page)
    }
    if let advice = rule.advice { putField(phrases.frame.advice, advice, on: &page) }
    if rule.weight != 1 { putField(phrases.rules.weight, "\(rule.weight)", on: &page) }
    if !rule.tags.isEmpty { putField(phrases.rules.tags, phrases.list(rule.tags), on: &page) }
  }
}

extension RuleText {
  private func putExamples(on page: inout Page) {
    let passes = rule.examples.filter { $0.expectation == .pass }
    let failures = rule.examples.filter { $0.expectation != .pass }
    put(passes, heading: phrases.rules.passExamples, on: &page)
    put(failures, heading: phrases.rules.failExamples, on: &page)
  }

  private func put(_ examples: [Example], heading: String, on page: inout Page) {
    guard !examples.isEmpty else { return }
    page.put(Span(heading, .faint), indent: 2)
    for example in examples {
      let notes = phrases.list(notes(on: example))
      let remark = notes.isEmpty ? "" : phrases.words.bracketed(notes)
      let isPass = example.expectation == .pass
      page.put(
        Span(isPass ? "✓ " : "✗ ", isPass ? .good : .bad),
        Span(example.marked),
        Span(remark, .faint),
        indent: 4,
        hang: 6
      )
    }
  }

  private func notes(on example: Example) -> [String] {
    var notes: [String] = []
    if case .fail(let reason) = example.expectation { notes.append(phrases.words.reason(reason)) }
    if let year = example.year { notes.append(phrases.rules.exampleYear(year)) }
    if let part = example.part {
      notes.append(phrases.rules.examplePart(messages.name(ofPart: part)))
    }
    if example.isWhole { notes.append(phrases.rules.wholeReport) }
    return notes
  }
}
