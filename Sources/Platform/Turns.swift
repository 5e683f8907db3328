import Glibc
import Synchronization

/// What the threads of one ordered run share.
///
/// Unchecked: `next` and `issued` are used with `input` held, `take` and what follows `output` with that.
final class Turns<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let next: () -> Item?
  private let work: @Sendable (Item) -> Result
  private let take: (Result) -> Bool
  private let input = SystemLock()
  private var issued = 0
  private let output = SystemLock()
  /// The number of the next result to take.
  private var turn = 0
  /// Results that wait for those before them, at the remainder of their number.
  private var waiting: [Result?] = []
  /// Whether `take` wants no more: what others have begun by then is dropped.
  private var isRefused = false
  private let isOver = Atomic(false)

  init(
    next: @escaping () -> Item?,
    work: @escaping @Sendable (Item) -> Result,
    take: @escaping (Result) -> Bool
  ) {
    self.next = next
    self.work = work
    self.take = take
  }

  /// Works on this thread and as many others as the system grants, until all have ended.
  func run(threads count: Int) {
    waiting = [Result?](repeating: nil, count: 4 * count)
    let others = (1..<count).compactMap { _ in WorkerThread { self.serve() } }
    serve()
    for thread in others { thread.join() }
  }

  private func serve() {
    while let (number, item) = claim() {
      let result = work(item)
      deliver(result, number)
    }
  }

  private func claim() -> (number: Int, item: Item)? {
    input.hold {
      guard !isOver.load(ordering: .relaxed), let item = next() else {
        isOver.store(true, ordering: .relaxed)
        return nil
      }
      defer { issued += 1 }
      return (issued, item)
    }
  }

  private func deliver(_ result: Result, _ number: Int) {
    output.hold {
      while number - turn >= waiting.count { output.wait() }
      waiting[number % waiting.count] = result
      guard number == turn else { return }
      while let next = waiting[turn % waiting.count] {
        waiting[turn % waiting.count] = nil
        if !isRefused { isRefused = !take(next) }
        turn += 1
      }
      if isRefused { isOver.store(true, ordering: .relaxed) }
      output.wakeAll()
    }
  }
}
