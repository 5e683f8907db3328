import Foundation
import Synchronization
import Testing

@testable import Platform

struct OrderedWorkTests {
  /// Runs the numbers below `count`, squared, and gives what was taken.
  private func squares(of count: Int, threads: Int, until last: Int = .max) -> [Int] {
    var next = 0
    var taken: [Int] = []
    OrderedWork.run(
      threads: threads,
      next: { () -> Int? in
        guard next < count else { return nil }
        defer { next += 1 }
        return next
      },
      work: { (number: Int) -> Int in
        // The first of every four is the slowest, so that results are ready out of order.
        if number % 4 == 0 { usleep(300) }
        return number * number
      },
      take: { square in
        taken.append(square)
        return taken.count < last
      }
    )
    return taken
  }

  @Test(arguments: [1, 2, 8])
  func `results come in the order of the items`(threads: Int) {
    #expect(squares(of: 200, threads: threads) == (0..<200).map { $0 * $0 })
    #expect(squares(of: 0, threads: threads).isEmpty)
    #expect(squares(of: 1, threads: threads) == [0])
  }

  @Test(arguments: [1, 8])
  func `nothing is taken after a refusal`(threads: Int) {
    #expect(squares(of: 1000, threads: threads, until: 3) == [0, 1, 4])
  }

  @Test func `no more than four results for each thread wait for the first`() {
    let begun = Mutex(0)
    let taken = Mutex(0)
    let most = Mutex(0)
    var next = 0
    OrderedWork.run(
      threads: 3,
      next: { () -> Int? in
        next += 1
        return next <= 300 ? next : nil
      },
      work: { (number: Int) -> Int in
        let ahead = begun.withLock { count -> Int in
          count += 1
          return count - taken.withLock { $0 }
        }
        most.withLock { $0 = max($0, ahead) }
        // Time enough for the others to run out of room.
        if number % 100 == 1 { usleep(20_000) }
        return number
      },
      take: { _ in
        taken.withLock { $0 += 1 }
        return true
      }
    )
    #expect(begun.withLock { $0 } == 300)
    #expect((4...15).contains(most.withLock { $0 }))
  }
}
