import Model
import Testing

@testable import Checking

@Suite struct TitleClaimTests {
  private func strength(
    _ title: String,
    _ words: [String],
    _ period: Facts.Period? = nil,
    in report: Facts.Period = .year
  ) -> Int? {
    let appliesTo = Checklist.AppliesTo(titleMentions: words, period: period)
    let claim = TitleClaim(id: "test", appliesTo: appliesTo)
    return claim.strength(on: CharacterFolding.folded(title)[...], of: report)
  }

  @Test func `the longest word counts`() throws {
    let one = try #require(strength("意识形态工作报告", ["意识形态"]))
    let both = try #require(strength("意识形态工作报告", ["意识形态", "意识形态工作"]))
    #expect(both > one)
    #expect(both == strength("意识形态工作报告", ["意识形态工作", "意识形态"]))
  }

  @Test func `a title without the words is not claimed`() {
    #expect(strength("法治政府建设报告", ["意识形态"]) == nil)
    #expect(strength("法治政府建设报告", []) == nil)
    #expect(strength("意识形", ["意识形态"]) == nil)
  }

  @Test func `a pack for a shorter period takes only that`() throws {
    #expect(strength("意识形态", ["意识形态"], .quarter) == nil)
    let own = try #require(strength("意识形态", ["意识形态"], .quarter, in: .quarter))
    let any = try #require(strength("意识形态", ["意识形态"], in: .quarter))
    let year = try #require(strength("意识形态", ["意识形态"], .year, in: .quarter))
    #expect(own > any)
    #expect(any > year)
  }
}
