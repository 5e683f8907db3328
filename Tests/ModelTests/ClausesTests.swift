import Model
import Testing

@Suite struct ClausesTests {
  private let own = Clauses([3..<5, 6..<9])

  @Test func `clauses are counted from the first of their sentence`() {
    let clauses = Clauses(of: [0..<2, 3..<5, 6..<9, 10..<11], 1..<3)
    #expect(Array(clauses) == [3..<5, 6..<9])
    #expect(clauses[0] == 3..<5)
    #expect(clauses.indices == 0..<2)
  }

  @Test func `those of one sentence equal those among others`() {
    let shared = Clauses(of: [0..<2, 3..<5, 6..<9], 1..<3)
    #expect(shared == own)
    #expect(shared.hashValue == own.hashValue)
    #expect(Clauses(of: [0..<2, 3..<5, 6..<9], 0..<2) != own)
  }
}
