import Platform
import Rendering

/// What the stages took, as a table for a terminal.
struct StageTable {
  private let outcome: StageBenchmark.Outcome

  init(_ outcome: StageBenchmark.Outcome) {
    self.outcome = outcome
  }

  /// The table and what is known beside it.
  var text: String {
    let megabytes = Double(outcome.bytes) / 1e6
    var text = "\(outcome.reports) reports, \(Self.text(megabytes)) MB\n\n"
    for row in rows { text += Self.line(row) }
    let peak = Double(ResourceUsage.peakMemory) / Double(1 << 20)
    text += "\npeak memory, with all reports and records of this run: \(Self.text(peak)) MiB\n"
    return text
  }

  private var rows: [[String]] {
    var rows = [["stage"]]
    rows[0] += outcome.measurements.flatMap { measurement in
      let cores = measurement.threads == 1 ? "1 core" : "\(measurement.threads) cores"
      return ["\(cores): MB/s", "reports/s", "share"]
    }
    for stage in StageTimes.Stage.allCases {
      rows.append(
        [stage.name]
          + outcome.measurements.flatMap { measurement in
            let seconds = measurement.stages[stage]
            let share = seconds / measurement.stages.sum * 100
            return rates(seconds / Double(measurement.threads)) + ["\(Self.text(share)) %"]
          }
      )
    }
    rows.append(["whole"] + outcome.measurements.flatMap { rates($0.whole) + [""] })
    return rows
  }

  private func rates(_ seconds: Double) -> [String] {
    let seconds = max(seconds, 1e-9)
    return [
      Self.text(Double(outcome.bytes) / 1e6 / seconds),
      String(Int(Double(outcome.reports) / seconds)),
    ]
  }

  private static func line(_ row: [String]) -> String {
    let cells = row.enumerated().map { column, cell in
      let room = column == 0 ? 10 : 16
      let blanks = String(repeating: " ", count: max(0, room - cell.count))
      return column == 0 ? cell + blanks : blanks + cell
    }
    return cells.joined() + "\n"
  }

  /// A number with one digit after the point.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
