import Model
import Testing

@testable import Matching

struct CombinationTests {
  /// What words of several standings prove together, the first group first.
  @Test(arguments: [
    ([Standing.done], Standing.done),
    ([.done, .done], .done),
    ([.done, .negated], .negated),
    ([.otherScope, .negated], .negated),
    ([.planned, .done], .planned),
    ([.otherScope, .done], .otherScope),
    ([.done, .planned], .done),
    ([.done, .otherScope], .done),
    ([.quoted, .done], .done),
    ([.quoted, .planned], .planned),
    ([.quoted, .otherScope, .planned], .planned),
    ([.quoted, .placeholder], .quoted),
    ([.unquantified, .done], .done),
  ])
  func `standings join to one`(_ standings: [Standing], _ whole: Standing) throws {
    let results = standings.map { StandingReader.Result(standing: $0, isMisplaced: false) }
    let first = try #require(results.first)
    let joined = results.dropFirst().reduce(Combination(first)) { $0.joined(by: $1) }
    #expect(joined.best.standing == whole)
  }

  @Test func `of equal standings the first decides whether it is misplaced`() {
    let misplaced = StandingReader.Result(standing: .done, isMisplaced: true)
    let plain = StandingReader.Result(standing: .done, isMisplaced: false)
    #expect(Combination(misplaced).joined(by: plain).best.isMisplaced)
    #expect(!Combination(plain).joined(by: misplaced).best.isMisplaced)
  }
}
