import CMalloc
import Glibc

/// The process that this code runs in.
package enum RunningProcess {
  /// Keeps an object until the process ends, which gives all memory back at once; to free each of its
  /// parts before that would be work for nobody.
  package static func keep(_ object: AnyObject) {
    _ = Unmanaged.passRetained(object)
  }

  /// Lets freed memory stay with the process instead of giving it back at once, up to 16 MiB.
  ///
  /// Every report takes and frees about as much as the one before. By default the allocator gives the
  /// end of its heap back after each, and the system must clear the same pages again for the next: a
  /// tenth of the whole time on one thread, and more on several, which wait for each other there. See
  /// `M_TRIM_THRESHOLD` in mallopt(3); a block of 1 MiB or more is still given back by itself.
  package static func reuseFreedMemory() {
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
    _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
  }

  /// Ends the process with a status from 0 to 255.
  package static func end(withStatus status: Int32) -> Never {
    exit(status)
  }
}
