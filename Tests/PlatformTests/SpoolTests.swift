import Platform
import Testing

struct SpoolTests {
  /// What comes out of a spool into which `pieces` went, and in how many pieces.
  private func drained(_ pieces: [[UInt8]]) throws -> (bytes: [UInt8], pieces: Int) {
    var spool = Spool()
    for piece in pieces { try spool.append(piece) }
    var bytes: [UInt8] = []
    var count = 0
    while let piece = try spool.next() {
      bytes += piece
      count += 1
    }
    return (bytes, count)
  }

  @Test func `an empty spool gives nothing`() throws {
    let (bytes, pieces) = try drained([])
    #expect(bytes.isEmpty)
    #expect(pieces == 0)
  }

  @Test func `what fits in memory comes in one piece`() throws {
    let (bytes, pieces) = try drained([[1, 2], [], [3]])
    #expect(bytes == [1, 2, 3])
    #expect(pieces == 1)
  }

  @Test func `what does not fit comes back in order`() throws {
    let pieces = (0..<50).map { number in
      [UInt8](repeating: UInt8(number), count: 100_000 + number)
    }
    let (bytes, count) = try drained(pieces)
    #expect(bytes == pieces.flatMap { $0 })
    #expect(count > 1)
  }
}
