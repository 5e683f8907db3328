import Glibc

/// The process that this code runs in.
package enum RunningProcess {
  /// Keeps an object until the process ends, which gives all memory back at once; to free each of its
  /// parts before that would be work for nobody.
  package static func keep(_ object: AnyObject) {
    _ = Unmanaged.passRetained(object)
  }

  /// Ends the process with a status from 0 to 255.
  package static func end(withStatus status: Int32) -> Never {
    exit(status)
  }
}
