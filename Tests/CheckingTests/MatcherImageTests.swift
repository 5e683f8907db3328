import BuiltInRules
import Matching
import Model
import Testing

@testable import Checking

/// The matchers in the program are those that its own code makes of its packs.
@Suite struct MatcherImageTests {
  @Test(arguments: PackShelf.ids)
  func `a shipped matcher is the one that is compiled, for every profile`(_ id: String) throws {
    let shipped = try #require(BuiltInRules.pack(id)).matcher
    let image = shipped.withUTF8Buffer { Array($0) }
    let standard = try PackShelf.checklist(id, profile: nil)
    #expect(try Matcher(standard).image == image)
    for profile in standard.profiles {
      let checklist = try PackShelf.checklist(id, profile: profile)
      #expect(try Matcher(checklist).image == image, "\(profile)")
    }
  }

  @Test(arguments: PackShelf.ids)
  func `a shipped pack is ready without being compiled`(_ id: String) {
    let options = Checker.Options(rules: id, keepsExamples: false)
    #expect(ShippedPacks(options, .all).ready(id, profile: nil) != nil)
    #expect(ShippedPacks(Checker.Options(rules: id), .all).ready(id, profile: nil) == nil)
    #expect(ShippedPacks(options, .planMood).ready(id, profile: nil) == nil)
  }
}
