package import Checking
import Matching
import Model

/// What each mechanism of matching is worth: the evaluation with each switched off in turn.
package struct Ablation: Hashable, Sendable {
  /// The evaluation without one mechanism.
  package struct Row: Hashable, Sendable {
    /// The mechanism's name.
    package let name: String

    /// What comes of it.
    package let evaluation: Evaluation

    /// Verdicts that are right only with the mechanism.
    package let lost: [Observation]

    /// How many verdicts are right only without it.
    package let gained: Int

    /// Whether some figure is worse than with the mechanism.
    package let lowersFigure: Bool

    /// Compares an evaluation without a mechanism with the one that has all, of the same texts.
    package init(_ name: String, without: Evaluation, full: Evaluation) {
      self.name = name
      evaluation = without
      let pairs = zip(full.observations, without.observations)
      lost = pairs.filter { $0.isRight && !$1.isRight }.map(\.1)
      gained = pairs.count { !$0.isRight && $1.isRight }
      lowersFigure =
        without.overall.isWorse(than: full.overall) || without.verdicts.isLess(than: full.verdicts)
    }
  }

  /// One row for each mechanism, in the order of their declarations.
  package let rows: [Row]

  /// Creates an ablation from rows.
  package init(rows: [Row]) {
    self.rows = rows
  }

  /// Evaluates without each mechanism; `full` is the evaluation of the same corpus with all.
  ///
  /// - Throws: `CheckerError` where the pack does not load.
  package init(
    _ options: Checker.Options,
    of corpus: Corpus,
    against full: Evaluation
  ) throws(CheckerError) {
    var rows: [Row] = []
    for (name, mechanism) in Mechanisms.named {
      let checker = try Checker(options, mechanisms: Mechanisms.all.subtracting(mechanism))
      rows.append(Row(name, without: Evaluator(checker).evaluate(corpus), full: full))
    }
    self.rows = rows
  }

  /// The mechanisms whose absence makes no figure worse: no text needs them.
  package var idle: [String] { rows.filter { !$0.lowersFigure }.map(\.name) }
}

extension Share {
  fileprivate func isLess(than other: Share) -> Bool {
    (percent ?? 0) < (other.percent ?? 0)
  }
}

extension Figures {
  fileprivate func isWorse(than other: Figures) -> Bool {
    let isLess = [
      found.isLess(than: other.found), status.isLess(than: other.status),
      reason.isLess(than: other.reason), number.isLess(than: other.number),
      right.isLess(than: other.right), other.alarms.isLess(than: alarms),
    ].contains(true)
    return isLess || falsePasses > other.falsePasses
  }
}
