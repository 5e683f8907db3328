import Model
import Rendering

/// Shows an evaluation to a person in a terminal.
package struct EvaluationText {
  private let evaluation: Evaluation

  /// Prepares an evaluation for showing.
  package init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// All tables, at most `limit` disagreements, and the summary as the last line.
  package func render(limit: Int?, floors: Floors = Floors()) -> String {
    var blocks = [figures("rule", evaluation.byRule)]
    if !evaluation.byTopic.isEmpty { blocks.append(figures("topic", evaluation.byTopic)) }
    blocks.append(figures("source", evaluation.bySource))
    blocks.append(confusion)
    blocks.append(disagreements(limit))
    blocks.append(summary(floors))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Figures

  private func figures(_ head: String, _ groups: [Evaluation.Group]) -> String {
    var grid = Grid([head, "n", "gaps found", "false alarms", "status", "reason", "measured"])
    for group in groups { grid.add(row(group.name, group.figures)) }
    return grid.text
  }

  private func row(_ name: String, _ figures: Figures) -> [String] {
    let shares = [figures.status, figures.reason, figures.number].map { Self.cell($0) }
    let gaps = [Self.cell(figures.found), Self.cell(figures.alarms, roundingUp: true)]
    return [name, String(figures.count)] + gaps + shares
  }

  private static func cell(_ share: Share, roundingUp: Bool = false) -> String {
    guard let number = percentage(share, roundingUp: roundingUp) else { return "-" }
    let padding = String(repeating: " ", count: max(0, 5 - number.count))
    return "\(share.part)/\(share.whole) \(padding)\(number) %"
  }

  /// Per cent with one decimal, never rounded to the better side.
  ///
  /// So 100.0 means all, and of faults, which are rounded up, 0.0 means none.
  static func percentage(_ share: Share, roundingUp: Bool = false) -> String? {
    share.percent.map { oneDecimal($0, roundingUp: roundingUp) }
  }

  private static func oneDecimal(_ number: Double, roundingUp: Bool = false) -> String {
    let tenths = Int(roundingUp ? (number * 10 - 1e-9).rounded(.up) : number * 10 + 1e-9)
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Confusion

  /// Rows are what was expected, columns what was said; letters stand for both.
  private var confusion: String {
    let confusion = Confusion(evaluation.observations)
    let names = confusion.kinds.indices.map { String(UnicodeScalar(UInt8(0x61 + $0 % 26))) }
    var grid = Grid(["expected \\ got"] + names)
    for (row, expected) in confusion.kinds.enumerated() {
      let counts = confusion.kinds.map { confusion.count(expected, $0) }
      if counts.allSatisfy({ $0 == 0 }) {
        grid.add(["\(names[row]) \(expected)"])
      } else {
        grid.add(["\(names[row]) \(expected)"] + counts.map { $0 == 0 ? "." : String($0) })
      }
    }
    return grid.text
  }

  // MARK: Disagreements

  private func disagreements(_ limit: Int?) -> String {
    let all = evaluation.disagreements
    var lines = evaluation.outcomes.filter { $0.got != $0.expected }.map { outcome in
      "\(outcome.source): verdict \(outcome.expected.rawValue) expected,"
        + " got \(outcome.got.rawValue)\n"
    }
    lines += all.map(Self.describe)
    let shown = lines.prefix(limit ?? lines.count)
    let rest = lines.count - shown.count
    return shown.joined() + (rest > 0 && !shown.isEmpty ? "… and \(rest) more\n" : "")
  }

  /// Two lines at most: what differs, and the words it is about.
  static func describe(_ observation: Observation) -> String {
    let (label, answer) = (observation.label, observation.answer)
    let expected = words(label.status, label.reason, label.measured)
    let got = words(answer.status, answer.reason, answer.measured)
    var text = "\(observation.source) \(label.rule): \(expected) expected, got \(got)\n"
    if !label.hint.isEmpty { text += "    \(line(label.hint))\n" }
    if !observation.quotation.isEmpty, !label.hint.contains(observation.quotation) {
      text += "    → \(line(observation.quotation))\n"
    }
    return text
  }

  private static func words(_ status: Verdict.Status, _ reason: Reason?, _ number: Int?) -> String {
    let parts = [status.rawValue, reason?.rawValue, number.map(String.init)]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private static func line(_ text: String) -> String {
    DisplayWidth.truncated(String(text.map { $0.isNewline ? " " : $0 }), to: 160)
  }

  // MARK: Summary

  private func summary(_ floors: Floors) -> String {
    let figures = evaluation.overall
    func part(_ name: String, _ share: Share, _ floor: Double? = nil) -> String {
      let bound = floor.map { " (at least \(Self.oneDecimal($0)))" } ?? ""
      guard let percentage = Self.percentage(share) else { return "\(name) -\(bound)" }
      return "\(name) \(percentage) % of \(share.whole)\(bound)"
    }
    let alarms = Self.percentage(figures.alarms, roundingUp: true).map {
      "false alarms \($0) % of \(figures.alarms.whole)"
    }
    let parts = [
      part("gaps found", figures.found), alarms ?? "false alarms -",
      part("verdict", evaluation.verdicts), part("status", figures.status, floors.status),
      part("reason", figures.reason, floors.reason),
      part("measured", figures.number, floors.count),
      "false passes on required rules \(figures.falsePasses)",
      "ambiguous labels left out \(evaluation.ambiguous)",
    ]
    return parts.joined(separator: ", ") + "\n"
  }
}
