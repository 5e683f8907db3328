import Glibc
import Platform
import Testing

struct RunningProcessTests {
  /// As the allocator comes, each round clears about a thousand pages anew; here the other tests, which
  /// take memory at the same time, may spoil single rounds.
  @Test func `memory that was freed is used again without asking the system for it`() {
    RunningProcess.reuseFreedMemory()
    takeAndFree()
    let faults = (0..<20).map { _ in
      let before = pageFaults()
      takeAndFree()
      return pageFaults() - before
    }
    #expect(faults.contains { $0 < 200 }, "\(faults)")
  }

  /// Takes 4 MiB in small blocks, writes to them, and frees them.
  private func takeAndFree() {
    let blocks = (0..<128).map { _ in
      UnsafeMutableRawBufferPointer.allocate(byteCount: 32 << 10, alignment: 16)
    }
    for block in blocks { _ = block.initializeMemory(as: UInt8.self, repeating: 1) }
    for block in blocks { block.deallocate() }
  }

  /// `RUSAGE_THREAD` of Linux, which the toolchain's module leaves out.
  private static let thread: Int32 = 1

  /// The faults of this thread alone: other tests run beside.
  private func pageFaults() -> Int {
    var usage = rusage()
    getrusage(Self.thread, &usage)
    return usage.ru_minflt
  }
}
