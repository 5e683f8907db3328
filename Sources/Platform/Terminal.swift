import Glibc

/// What is known about the terminal and the environment.
package enum Terminal {
  /// The three standard streams.
  package enum Stream: Hashable, Sendable {
    case input
    case output
    case error
  }

  /// Whether a standard stream is connected to a terminal.
  package static func isTerminal(_ stream: Stream) -> Bool {
    isatty(descriptor(of: stream)) == 1
  }

  /// The number of columns of the terminal on standard output, or 80 where there is none.
  ///
  /// `COLUMNS` in the environment wins, so that a script can choose.
  package static var width: Int { width(of: .output) }

  /// The number of columns of the terminal on a stream, or 80 where there is none; `COLUMNS` wins.
  package static func width(of stream: Stream) -> Int {
    if let text = environment("COLUMNS"), let columns = Int(text), columns > 0 { return columns }
    var size = winsize()
    let isKnown = ioctl(descriptor(of: stream), UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// The value of an environment variable; `nil` where it is not set.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  private static func descriptor(of stream: Stream) -> Int32 {
    switch stream {
    case .input: STDIN_FILENO
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }
}
