import Model
import Platform
import Rendering

/// One output of a run, written while the reports are checked.
struct ResultSink: ~Copyable {
  private var renderer: any ResultRenderer
  private var stream: OutputStream
  private var waiting: Spool?
  private var reports = 0
  private let folder: SlipFolder?

  /// Opens the output and writes what stands before the reports, where that is known already.
  ///
  /// - Throws: `output`.
  init(_ renderer: any ResultRenderer, to destination: Destination) throws(CommandError) {
    folder = nil
    var stream = try OutputStream(destination)
    if !renderer.headComesLast { try stream.write(renderer.head()) }
    self.renderer = renderer
    self.stream = stream
    waiting = renderer.headComesLast ? Spool() : nil
  }

  /// Writes every report to a file of its own.
  init(_ renderer: any ResultRenderer, to folder: SlipFolder) {
    self.renderer = renderer
    self.folder = folder
    stream = OutputStream()
    waiting = nil
  }

  /// Writes the next report.
  ///
  /// - Throws: `output`.
  mutating func add(_ part: [UInt8], of digest: ResultDigest) throws(CommandError) {
    defer { reports += 1 }
    if let folder { return try folder.write(part, number: reports) }
    let bytes = renderer.add(part, of: digest)
    guard waiting != nil else { return try stream.write(bytes) }
    do throws(FileError) {
      try waiting?.append(bytes)
    } catch {
      throw .output(path: nil, error)
    }
  }

  /// Writes what stands after the reports; a file takes its name only now.
  ///
  /// - Throws: `output`.
  consuming func finish() throws(CommandError) {
    if folder != nil { return }
    if let spool = waiting.take() {
      try stream.write(renderer.head())
      try stream.write(spool)
    }
    try stream.write(renderer.tail())
    try stream.close()
  }

  /// Whether nobody reads the output any more, as after `| head`.
  var isAbandoned: Bool { stream.isAbandoned }
}
