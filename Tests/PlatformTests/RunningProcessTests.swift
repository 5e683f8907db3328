import Glibc
import Platform
import Testing

struct RunningProcessTests {
  /// As the allocator comes, each round clears about a thousand pages anew.
  ///
  /// In a process of its own: beside other tests the memory may lie where it is given back all the same.
  @Test func `memory that was freed is used again without asking the system for it`() async {
    await #expect(processExitsWith: .success) {
      RunningProcess.reuseFreedMemory()
      Self.takeAndFree()
      let before = Self.pageFaults()
      Self.takeAndFree()
      #expect(Self.pageFaults() - before < 200)
    }
  }

  /// Takes 4 MiB in small blocks, writes to them, and frees them.
  private static func takeAndFree() {
    let blocks = (0..<128).map { _ in
      UnsafeMutableRawBufferPointer.allocate(byteCount: 32 << 10, alignment: 16)
    }
    for block in blocks { _ = block.initializeMemory(as: UInt8.self, repeating: 1) }
    for block in blocks { block.deallocate() }
  }

  /// `RUSAGE_THREAD` of Linux, which the toolchain's module leaves out.
  private static let thread: Int32 = 1

  /// The faults of this thread alone.
  private static func pageFaults() -> Int {
    var usage = rusage()
    getrusage(thread, &usage)
    return usage.ru_minflt
  }
}
