import JSONText
import Model

/// Writes an evaluation for programs, such as one that compares two of them.
package struct EvaluationJSON {
  private let evaluation: Evaluation
  private let ablation: Ablation?

  /// Prepares an evaluation for writing.
  package init(_ evaluation: Evaluation, _ ablation: Ablation? = nil) {
    self.evaluation = evaluation
    self.ablation = ablation
  }

  /// The record as UTF-8, with a line end.
  package func render() -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.key("overall")
      writer.object { write(evaluation.overall, to: &$0) }
      writer.key("verdict")
      write(evaluation.verdicts, to: &writer)
      writer.key("ambiguous")
      writer.integer(evaluation.ambiguous)
      write("rules", evaluation.byRule, to: &writer)
      write("topics", evaluation.byTopic, to: &writer)
      write("sources", evaluation.bySource, to: &writer)
      writeConfusion(to: &writer)
      writer.key("disagreements")
      writer.array { writer in
        for observation in evaluation.disagreements { write(observation, to: &writer) }
      }
      writer.key("ablation")
      writeAblation(to: &writer)
    }
    writer.endLine()
    return writer.bytes
  }

  private func write(_ figures: Figures, to writer: inout JSONWriter) {
    writer.key("n")
    writer.integer(figures.count)
    let shares = [
      ("gapsFound", figures.found), ("falseAlarms", figures.alarms), ("status", figures.status),
      ("reason", figures.reason), ("measured", figures.number), ("right", figures.right),
    ]
    for (name, share) in shares {
      writer.key(name)
      write(share, to: &writer)
    }
    writer.key("falsePasses")
    writer.integer(figures.falsePasses)
  }

  private func write(_ share: Share, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("part")
      writer.integer(share.part)
      writer.key("whole")
      writer.integer(share.whole)
    }
  }

  private func write(_ key: String, _ groups: [Evaluation.Group], to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for group in groups {
        writer.object { writer in
          writer.key("name")
          writer.string(group.name)
          write(group.figures, to: &writer)
        }
      }
    }
  }

  private func writeConfusion(to writer: inout JSONWriter) {
    let confusion = Confusion(evaluation.observations)
    writer.key("confusion")
    writer.array { writer in
      for expected in confusion.kinds {
        for got in confusion.kinds where confusion.count(expected, got) > 0 {
          writer.object { writer in
            writer.key("expected")
            writer.string(expected.description)
            writer.key("got")
            writer.string(got.description)
            writer.key("n")
            writer.integer(confusion.count(expected, got))
          }
        }
      }
    }
  }

  private func write(_ observation: Observation, to writer: inout JSONWriter) {
    let (label, answer) = (observation.label, observation.answer)
    writer.object { writer in
      writer.key("source")
      writer.string(observation.source)
      writer.key("rule")
      writer.string(label.rule)
      writer.key("expected")
      write(label.status, label.reason, label.measured, to: &writer)
      writer.key("got")
      write(answer.status, answer.reason, answer.measured, to: &writer)
      writer.key("text")
      writer.string(label.hint)
      writer.key("evidence")
      writer.string(observation.quotation)
    }
  }

  private func write(
    _ status: Verdict.Status,
    _ reason: Reason?,
    _ number: Int?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("status")
      writer.string(status.rawValue)
      writer.key("reason")
      if let reason { writer.string(reason.rawValue) } else { writer.null() }
      writer.key("measured")
      if let number { writer.integer(number) } else { writer.null() }
    }
  }

  private func writeAblation(to writer: inout JSONWriter) {
    guard let ablation else { return writer.null() }
    writer.array { writer in
      for row in ablation.rows {
        writer.object { writer in
          writer.key("without")
          writer.string(row.name)
          write(row.evaluation.overall, to: &writer)
          writer.key("verdict")
          write(row.evaluation.verdicts, to: &writer)
          writer.key("lost")
          writer.array { writer in
            for observation in row.lost {
              writer.string("\(observation.source) \(observation.label.rule)")
            }
          }
          writer.key("gained")
          writer.integer(row.gained)
        }
      }
    }
  }
}
