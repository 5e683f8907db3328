import Glibc

/// The process that this code runs in.
package enum RunningProcess {
  /// Ends the process with a status from 0 to 255.
  package static func end(withStatus status: Int32) -> Never {
    exit(status)
  }
}
