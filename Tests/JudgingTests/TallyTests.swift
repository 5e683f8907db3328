import Model
import Testing

@testable import Judging

@Suite struct TallyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var hits: [Hit]
    var measured: Int?
    /// The hits that decide, as indices.
    var deciding: [Int]

    init(_ name: String, _ hits: [Hit], _ measured: Int?, by deciding: [Int]) {
      self.testDescription = name
      self.hits = hits.enumerated().map { index, hit in
        var hit = hit
        hit.range = index..<index + 1
        return hit
      }
      self.measured = measured
      self.deciding = deciding
    }
  }

  static let cases = [
    Case("nothing", [], nil, by: []),
    Case("a hit without a number", [.at()], nil, by: []),
    Case("one part", [.part(2, "a")], 2, by: [0]),
    Case("distinct parts add", [.part(1, "3月"), .part(2, "9月")], 3, by: [0, 1]),
    Case("equal parts count once", [.part(2, "3月"), .part(2, "3月")], 2, by: [0]),
    Case("undated numbers of a paragraph add", [.undated(2, 1), .undated(3, 1)], 5, by: [0, 1]),
    Case("equal ones are told again", [.undated(2, 1), .undated(2, 1)], 2, by: [0]),
    Case("elsewhere they are told again", [.undated(2, 1), .undated(3, 4)], 2, by: [0]),
    Case("undated above dated", [.undated(2, 1), .part(1, "3月")], 2, by: [0]),
    Case("dated above undated", [.undated(1, 1), .part(1, "3月"), .part(1, "9月")], 2, by: [1, 2]),
    Case("an undated number above a total is the first", [.undated(5, 1), .total(4)], 5, by: [0]),
    Case("of equal parts the greater counts", [.part(1, "3月"), .part(2, "3月")], 2, by: [1]),
    Case("a total wins over its parts", [.part(1, "a"), .total(4), .part(9, "b")], 4, by: [1]),
    Case("a smaller total wins too", [.part(5, "a"), .total(2)], 2, by: [1]),
    Case("the first total decides", [.total(4), .total(6)], 4, by: [0]),
    Case("a frequency", [.frequency(4)], 4, by: [0]),
    Case("the greater frequency", [.frequency(4), .frequency(12), .frequency(2)], 12, by: [1]),
    Case("a frequency above the parts", [.frequency(4), .part(1, "a"), .part(2, "b")], 4, by: [0]),
    Case("parts above a frequency", [.frequency(2), .part(2, "a"), .part(3, "b")], 5, by: [1, 2]),
    Case("a frequency equal to its parts", [.part(4, "a"), .frequency(4)], 4, by: [1]),
    Case("a total wins over a frequency", [.frequency(12), .total(4)], 4, by: [1]),
    Case("a hit without a number beside parts", [.at(), .part(2, "a")], 2, by: [1]),
  ]

  @Test(arguments: cases)
  func `occasions add up`(_ test: Case) {
    let tally = Tally(test.hits)
    #expect(tally.measured == test.measured)
    #expect(tally.deciding == test.deciding.map { test.hits[$0] })
  }

  @Test func `equal totals are one, different ones are kept in order`() {
    let tally = Tally([.total(4, at: 1), .total(6, at: 2), .total(4, at: 3), .part(1, "a")])
    #expect(tally.totals == [4, 6])
    #expect(tally.totalHits == [.total(4, at: 1), .total(6, at: 2)])
  }

  @Test func `the order of parts does not matter for the sum`() {
    let parts: [Hit] = [.part(1, "a"), .part(2, "b"), .part(3, "a"), .part(2, "b"), .part(4, "c")]
    for _ in 0..<50 { #expect(Tally(parts.shuffled()).measured == 9) }
  }
}
