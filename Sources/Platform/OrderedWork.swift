import Glibc

/// Work on many items by several threads, its results taken in the order of the items.
///
/// Whoever has finished the first item that is not taken yet takes it, and the finished ones after it.
/// Who is ahead goes on with another item, for items take unlike times; but never are more than four
/// results for each thread kept waiting, whatever the number of items.
package enum OrderedWork {
  /// The number of processors that are there.
  package static var processors: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Runs until there are no more items, or a result is refused.
  ///
  /// - Parameters:
  ///   - threads: How many items are worked on at a time, at least 1.
  ///   - next: Gives the next item, or `nil` at the end; called by one thread at a time.
  ///   - work: Makes the result of an item; called by all threads at once.
  ///   - take: Takes results in order, by one thread at a time; `false` ends the run.
  package static func run<Item: Sendable, Result: Sendable>(
    threads: Int,
    next: () -> Item?,
    work: @Sendable (Item) -> Result,
    take: (Result) -> Bool
  ) {
    guard threads > 1 else {
      while let item = next(), take(work(item)) {}
      return
    }
    withoutActuallyEscaping(next) { next in
      withoutActuallyEscaping(take) { take in
        withoutActuallyEscaping(work) { work in
          Turns(next: next, work: work, take: take).run(threads: threads)
        }
      }
    }
  }
}
