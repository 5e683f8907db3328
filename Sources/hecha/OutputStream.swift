import Platform

/// Standard output, or a file that is there completely or not at all.
struct OutputStream: ~Copyable {
  private var file: OutputFile?
  private var log: AppendedFile?
  private let path: String?

  /// Whether the reader of standard output has gone, such as `head`; that is no error.
  private(set) var isAbandoned = false

  /// Creates the stream to standard output.
  init() {
    path = nil
  }

  /// Opens the place for writing.
  ///
  /// - Throws: `output`.
  init(_ destination: Destination) throws(CommandError) {
    path = destination.path
    guard let path else { return }
    do throws(FileError) {
      switch destination {
      case .end: log = try AppendedFile(path)
      case .file, .folder, .standardOutput: file = try OutputFile(path)
      }
    } catch {
      throw .output(path: path, error)
    }
  }

  /// Writes bytes.
  ///
  /// - Throws: `output`.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(FileError) {
      try put(bytes)
    } catch {
      throw .output(path: path, error)
    }
  }

  /// Writes all that a spool holds.
  ///
  /// - Throws: `output`.
  mutating func write(_ spool: consuming Spool) throws(CommandError) {
    do throws(FileError) {
      while let piece = try spool.next() { try put(piece) }
    } catch {
      throw .output(path: path, error)
    }
  }

  /// Ends the output; a file takes its name.
  ///
  /// - Throws: `output`.
  consuming func close() throws(CommandError) {
    let path = path
    do throws(FileError) {
      try file.take()?.commit()
    } catch {
      throw .output(path: path, error)
    }
  }

  private mutating func put(_ bytes: [UInt8]) throws(FileError) {
    if bytes.isEmpty || isAbandoned { return }
    if path == nil {
      isAbandoned = try !Output.write(bytes)
    } else {
      try log?.write(bytes)
      try file?.write(bytes)
    }
  }
}
