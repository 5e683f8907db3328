import Model
import Rendering

/// The words of progress in both languages.
struct ProgressText {
  /// How many inputs came out how.
  struct Counts: Hashable {
    private(set) var pass = 0
    private(set) var fail = 0
    private(set) var error = 0

    /// All inputs that have been dealt with.
    var done: Int { pass + fail + error }

    /// Counts an input.
    mutating func add(_ outcome: CheckResult.Outcome) {
      switch outcome {
      case .pass: pass += 1
      case .fail: fail += 1
      case .error: error += 1
      }
    }
  }

  let language: Language

  /// A bar with numbers, at most so many columns wide less one, for a full line may wrap.
  func bar(_ counts: Counts, of total: Int, secondsLeft: Int?, columns: Int) -> String {
    let head = say("核查 ", "checking ")
    var tail = " \(counts.done)/\(total)"
    if counts.fail > 0 { tail += say("  不通过 \(counts.fail)", "  \(counts.fail) failed") }
    if counts.error > 0 { tail += say("  无法检查 \(counts.error)", "  \(counts.error) not checked") }
    if let secondsLeft {
      tail += say("  剩余约 \(secondsLeft) 秒", "  about \(secondsLeft) s left")
    }
    let used = DisplayWidth.columns(of: head) + DisplayWidth.columns(of: tail) + "[]".count
    let room = min(40, columns - 1 - used)
    // A bar of a few columns tells less than the numbers alone.
    let line = room < 5 ? head + tail.dropFirst() : head + strip(counts, total, room) + tail
    return columns < 4 ? "" : DisplayWidth.truncated(line, to: columns - 1)
  }

  /// ASCII, for the blocks of Unicode take two columns on many Chinese terminals.
  private func strip(_ counts: Counts, _ total: Int, _ columns: Int) -> String {
    let filled = total == 0 ? columns : columns * counts.done / total
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: columns - filled) + "]"
  }

  /// A line of a log.
  func line(_ counts: Counts, of total: Int) -> String {
    say(
      "已核查 \(counts.done)/\(total) 份：\(outcomes(counts))",
      "checked \(counts.done) of \(total): \(outcomes(counts))"
    )
  }

  /// The last line; a run that was ended early says how far it came.
  func summary(_ counts: Counts, of total: Int, seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    let time = "\(tenths / 10).\(tenths % 10)"
    let isWhole = counts.done == total
    return say(
      "核查\(isWhole ? "" : "了") \(counts.done)\(isWhole ? "" : "/\(total)") 份："
        + "\(outcomes(counts))，用时 \(time) 秒。",
      "checked \(counts.done)\(isWhole ? "" : " of \(total)"): \(outcomes(counts)), in \(time) s"
    )
  }

  private func outcomes(_ counts: Counts) -> String {
    say(
      "通过 \(counts.pass)，不通过 \(counts.fail)，无法检查 \(counts.error)",
      "\(counts.pass) passed, \(counts.fail) failed, \(counts.error) not checked"
    )
  }

  private func say(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
