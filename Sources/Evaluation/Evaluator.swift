package import Checking
import Model

/// Runs a checker over labelled texts.
package struct Evaluator: Sendable {
  private let checker: Checker
  private let levels: [String: Rule.Level]

  /// Creates an evaluator for a checker whose pack is given, not chosen by titles.
  package init(_ checker: Checker) {
    self.checker = checker
    let rules = checker.defaultChecklist.rules
    levels = Dictionary(rules.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
  }

  /// Compares what the checker says with the labels.
  package func evaluate(_ corpus: Corpus) -> Evaluation {
    var evaluation = Evaluation(observations: [])
    for sentence in corpus.sentences { add(sentence, to: &evaluation) }
    for report in corpus.reports { add(report, to: &evaluation) }
    return evaluation
  }

  private func add(_ sentence: LabelledSentence, to evaluation: inout Evaluation) {
    let bytes = SentenceFrame.report(around: sentence)
    let result = checker.check(bytes, source: sentence.id)
    add([sentence.label], on: result, from: .sentence(topic: sentence.topic), to: &evaluation)
  }

  private func add(_ report: LabelledReport, to evaluation: inout Evaluation) {
    let source = "\(report.folder)/\(report.name)"
    let result = checker.check(report.bytes, source: source)
    add(report.labels, on: result, from: .report(folder: report.folder), to: &evaluation)
    evaluation.outcomes.append(
      Evaluation.Outcome(source: source, expected: report.outcome, got: result.outcome)
    )
  }

  private func add(
    _ labels: [Label],
    on result: CheckResult,
    from origin: Observation.Origin,
    to evaluation: inout Evaluation
  ) {
    for label in labels {
      if label.isAmbiguous {
        evaluation.ambiguous += 1
        continue
      }
      let verdict = result.verdicts.first { $0.rule == label.rule }
      evaluation.observations.append(
        Observation(
          origin: origin,
          source: result.source,
          level: levels[label.rule] ?? .required,
          label: label,
          answer: answer(verdict),
          quotation: quotation(of: verdict, in: result)
        )
      )
    }
  }

  private func answer(_ verdict: Verdict?) -> Observation.Answer {
    guard let verdict else { return Observation.Answer(.error) }
    return Observation.Answer(verdict.status, verdict.reason, measured: verdict.measured)
  }

  private func quotation(of verdict: Verdict?, in result: CheckResult) -> String {
    guard let evidence = verdict?.evidence.first, let report = result.report else { return "" }
    return report.document.quote(evidence.range)
  }
}
