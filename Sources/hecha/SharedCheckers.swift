import Checking
import Model
import Synchronization

/// The checkers of inputs that become known one by one, for several threads at once.
final class SharedCheckers: Sendable {
  private let checkers: Mutex<TailoredCheckers>

  init(_ checkers: TailoredCheckers) {
    self.checkers = Mutex(checkers)
  }

  /// The record of an input; its bytes are read unless given.
  func check(_ input: InputList.Input, bytes: [UInt8]? = nil) -> CheckResult {
    do throws(InputError) {
      let bytes = if let bytes { bytes } else { try input.read() }
      return try checker(for: input).check(bytes, source: input.source)
    } catch {
      return CheckResult(error: error)
    }
  }

  /// The checker for an input, whose tailoring is looked for once in each folder.
  private func checker(for input: InputList.Input) throws(InputError) -> Checker {
    let found: Result<Checker, InputError> = checkers.withLock { checkers in
      checkers.prepare(for: input)
      do throws(InputError) {
        return .success(try checkers.checker(for: input))
      } catch {
        return .failure(error)
      }
    }
    return try found.get()
  }
}
