import Checking
import Foundation
import Model
import TestSupport
import Testing

/// Inputs that a fuzzer stopped at once: each is read to an end by all that reads foreign bytes.
struct FuzzedFixtureTests {
  private static let files: [String] = {
    let folder = fixtures.appending(path: "fuzzed").path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  @Test func `there are such inputs`() {
    #expect(!Self.files.isEmpty)
  }

  @Test(arguments: files) func `an input has a record`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: "fuzzed/\(name)")))
    let result = try Checker().check(bytes, source: name)
    #expect(result.error != nil || result.verdicts.count == result.checklist?.rules.count)
  }

  @Test(arguments: files) func `an input is a rule file or has problems`(_ name: String) {
    let path = fixtures.appending(path: "fuzzed/\(name)").path(percentEncoded: false)
    #expect(!Checker.problems(in: path).isEmpty)
  }
}
