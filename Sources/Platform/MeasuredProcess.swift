import Glibc

/// What a program took from its start to its end.
///
/// Start the measuring process anew for each program, and from a small one: Linux counts the memory of
/// the parent at the time of the start to the peak of the child.
package struct MeasuredProcess: Sendable {
  /// Seconds by the clock on the wall.
  package let wall: Double

  /// Seconds on processors, of all threads, for itself and within the system.
  package let processor: Double

  /// The most memory that it held at any time, in bytes.
  package let peakMemory: Int

  /// Its exit status; 128 and the signal's number where a signal ended it.
  package let status: Int32

  /// Runs a program, found by `PATH`, with the descriptors and the environment of this one.
  ///
  /// - Throws: The system's error where it does not start.
  package init(running words: [String]) throws(FileError) {
    let start = Clock.seconds
    var process: pid_t = 0
    let code = withCStrings(words) { arguments in
      posix_spawnp(&process, words.first ?? "", nil, nil, arguments, environ)
    }
    guard code == 0 else { throw .from(code) }
    var usage = rusage()
    var status: Int32 = 0
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw .from(errno) }
    }
    wall = Clock.seconds - start
    processor = ResourceUsage.processorSeconds(of: usage)
    peakMemory = ResourceUsage.peakMemory(of: usage)
    let signal = status & 0x7F
    self.status = signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
