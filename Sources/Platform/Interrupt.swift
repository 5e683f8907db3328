import Glibc
import Synchronization

/// Ctrl-C and requests to end, taken as a wish to stop between two records.
package enum Interrupt {
  private static let flag = Atomic<Int32>(0)

  /// Notes the next SIGINT or SIGTERM instead of ending at once; a second one ends the process.
  package static func watch() {
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        Interrupt.flag.store(number, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Whether the user wants to stop.
  package static var isRequested: Bool {
    flag.load(ordering: .relaxed) != 0
  }

  /// Ends the process as the signal would have done, so that a shell knows.
  package static func end() -> Never {
    let number = flag.load(ordering: .relaxed)
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
