/// Shows what each mechanism is worth to a person in a terminal.
package struct AblationText {
  private let ablation: Ablation
  private let full: Evaluation

  /// Prepares an ablation for showing beside the evaluation with all mechanisms.
  package init(_ ablation: Ablation, full: Evaluation) {
    self.ablation = ablation
    self.full = full
  }

  /// The table, then at most `limit` verdicts that each mechanism saves, then those that save none.
  package func render(limit: Int) -> String {
    var grid = Grid([
      "without", "status", "reason", "measured", "gaps found", "false alarms", "verdict", "lost",
      "gained",
    ])
    grid.add(row("(nothing)", full) + ["", ""])
    for row in ablation.rows {
      let changes = [String(row.lost.count), String(row.gained)]
      grid.add(self.row(row.name, row.evaluation) + changes)
    }
    let saved = limit > 0 ? ablation.rows.map { examples($0, limit) }.joined() : ""
    return [grid.text, saved, idle].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func row(_ name: String, _ evaluation: Evaluation) -> [String] {
    let figures = evaluation.overall
    let shares = [figures.status, figures.reason, figures.number, figures.found]
    let percentages =
      shares.map { EvaluationText.percentage($0) } + [
        EvaluationText.percentage(figures.alarms, roundingUp: true),
        EvaluationText.percentage(evaluation.verdicts),
      ]
    return [name] + percentages.map { $0 ?? "-" }
  }

  private func examples(_ row: Ablation.Row, _ limit: Int) -> String {
    if row.lost.isEmpty { return "" }
    return "without \(row.name):\n"
      + row.lost.prefix(limit).map { "  " + EvaluationText.describe($0) }.joined()
  }

  private var idle: String {
    if ablation.idle.isEmpty { return "" }
    return "no text needs: \(ablation.idle.joined(separator: ", "))\n"
  }
}
