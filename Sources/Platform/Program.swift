import Glibc

/// A program of the machine that does a job for us.
package struct Program: Sendable {
  /// How a run may end other than by the program's own will.
  package enum Failure: Error, Hashable, Sendable {
    /// It did not start; the text is the system's message.
    case notStarted(String)
    /// It took longer than the limit and was killed, with all that it had started.
    case timedOut
    /// It wrote more to its output than the limit and was killed as well.
    case tooMuchOutput
  }

  /// What a program that ended by itself leaves.
  package struct Outcome: Sendable {
    /// Its exit status; 128 and the signal's number where a signal ended it.
    package let status: Int32

    /// What it wrote to standard output.
    package let output: [UInt8]

    /// The beginning of what it wrote to standard error.
    package let errors: [UInt8]
  }

  /// What a run may take.
  package struct Limits: Sendable {
    /// The time until it is killed.
    package var seconds: Int

    /// The most bytes of its output, and of each file that it writes.
    package var bytes: Int

    /// Creates limits.
    package init(seconds: Int, bytes: Int) {
      self.seconds = seconds
      self.bytes = bytes
    }
  }

  /// The absolute path.
  package let path: String

  /// The first of some names that is a program in a folder of `PATH`; `nil` where none is.
  ///
  /// Relative folders of `PATH` do not count: what lies beside a report must not be run.
  package init?(named names: [String]) {
    let value = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let folders = value.split(separator: ":").filter { $0.hasPrefix("/") }
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard
      let path = paths.first(where: { FileSystem.kind(of: $0) == .file && access($0, X_OK) == 0 })
    else { return nil }
    self.path = path
  }

  /// Runs the program in a folder, which is all that it is told of the machine.
  ///
  /// Its environment is made anew: folders of the system as `PATH`, the folder as home and for
  /// temporary files, no proxy that leads anywhere. Standard input is empty.
  ///
  /// - Throws: `Failure`. Nothing of what it started goes on after that.
  package func run(
    _ arguments: [String],
    in folder: String,
    limits: Limits
  ) throws(Failure) -> Outcome {
    // The shell goes to the folder and sets limits before it becomes the program; what posix_spawn
    // could do instead of it is no part of POSIX.
    let blocks = String((limits.bytes + 511) / 512)
    let process = try ChildProcess(
      path: "/bin/sh",
      arguments: ["-c", Self.script, "hecha", folder, blocks, String(limits.seconds), path]
        + arguments,
      environment: Self.environment(home: folder)
    )
    return try process.finish(within: limits)
  }

  private static let script =
    #"cd "$1" && ulimit -f "$2" && ulimit -t "$3" && shift 3 && exec "$@""#

  private static func environment(home: String) -> [String] {
    [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "TMPDIR=\(home)", "LANG=C.UTF-8",
      "LC_ALL=C.UTF-8", "SAL_USE_VCLPLUGIN=svp", "http_proxy=http://127.0.0.1:9",
      "https_proxy=http://127.0.0.1:9",
    ]
  }
}
