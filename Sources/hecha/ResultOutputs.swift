import Model
import Rendering

/// All outputs of one run.
struct ResultOutputs: ~Copyable {
  private var sinks: [SinkBox]
  private var failure: CommandError?
  private var status: ExitStatus?

  /// Sinks cannot be copied, so that a file is closed once; an array asks for what can.
  private final class SinkBox {
    var sink: ResultSink?

    init(_ sink: consuming ResultSink) { self.sink = consume sink }
  }

  /// Opens every output.
  ///
  /// - Throws: `output`.
  init(
    _ plan: some Sequence<(any ResultRenderer, Destination)>,
    for inputs: [InputList.Input]
  ) throws(CommandError) {
    sinks = []
    for (renderer, destination) in plan {
      sinks.append(SinkBox(try Self.sink(renderer, to: destination, for: inputs)))
    }
  }

  private static func sink(
    _ renderer: any ResultRenderer,
    to destination: Destination,
    for inputs: [InputList.Input]
  ) throws(CommandError) -> ResultSink {
    guard case .folder(let path) = destination, let slips = renderer as? SlipRenderer else {
      return try ResultSink(renderer, to: destination)
    }
    return ResultSink(slips, to: try SlipFolder(path, layout: slips.layout, for: inputs))
  }

  /// Writes the next report to every output.
  ///
  /// - Returns: Whether the run is to go on; an output that fails ends it.
  mutating func add(_ parts: [[UInt8]], of digest: ResultDigest) -> Bool {
    status = max(status ?? .pass, ExitStatus(digest.outcome))
    do throws(CommandError) {
      for (box, part) in zip(sinks, parts) { try box.sink?.add(part, of: digest) }
    } catch {
      failure = error
    }
    return failure == nil
  }

  /// Ends every output and gives the gravest status of all reports.
  ///
  /// - Throws: `output`, also that of an earlier report.
  consuming func finish() throws(CommandError) -> ExitStatus {
    if let failure { throw failure }
    for box in sinks { try box.sink.take()?.finish() }
    return status ?? .error
  }
}
