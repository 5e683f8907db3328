import Checking
import Model
import Platform
import Rendering

/// The checking of many inputs at once, every result written in the order of the inputs.
struct CheckBatch {
  let checkers: TailoredCheckers
  let baseline: Baseline?
  let renderers: [any ResultRenderer]
  let threads: Int

  /// What becomes of one input: the only thing that is kept of it until it is written.
  private struct Checked: Sendable {
    let digest: ResultDigest
    let parts: [[UInt8]]
  }

  /// Checks all inputs and gives the gravest status of all; Ctrl-C ends after a whole record.
  ///
  /// - Throws: `output`, after which nothing more is checked.
  func run(
    _ inputs: [InputList.Input],
    to destinations: [Destination],
    telling progress: Progress?
  ) throws(CommandError) -> ExitStatus {
    var outputs = try ResultOutputs(zip(renderers, destinations), for: inputs)
    var progress = progress
    Interrupt.watch()
    var index = 0
    OrderedWork.run(
      threads: min(threads, inputs.count),
      next: {
        guard index < inputs.count, !Interrupt.isRequested else { return nil }
        defer { index += 1 }
        return inputs[index]
      },
      work: { check($0) },
      take: { checked in
        progress?.makeWay()
        defer { progress?.add(checked.digest.outcome) }
        return outputs.add(checked.parts, of: checked.digest)
      }
    )
    progress?.hide()
    defer { progress?.finish() }
    if Interrupt.isRequested {
      progress?.finish()
      Interrupt.end()
    }
    return try outputs.finish()
  }

  private func check(_ input: InputList.Input) -> Checked {
    let checked = checkers.check(input)
    let result = baseline?.applied(to: checked) ?? checked
    return Checked(
      digest: ResultDigest(result),
      parts: renderers.map { $0.part(of: result) }
    )
  }
}

/// What a run needs from beginning to end.
final class KeptBatch {
  private let batch: CheckBatch

  init(_ batch: CheckBatch) {
    self.batch = batch
  }
}
