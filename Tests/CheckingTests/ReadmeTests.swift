import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// What the front pages claim.
struct ReadmeTests {
  static let names = ["README.md", "README.zh-CN.md"]

  private func result(of path: String) throws -> CheckResult {
    let bytes = [UInt8](try Data(contentsOf: repository.appending(path: path)))
    return try Checker().check(bytes, source: path)
  }

  @Test(arguments: names) func `the session is what the program prints, lines left out aside`(
    _ name: String
  ) throws {
    let session = try #require(try Page(name).blocks("text").first)
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
    let words = try #require(lines.first).split(separator: " ")
    try #require(words.starts(with: ["$", "hecha", "check"]))
    let language: Language = words.contains("en") ? .english : .chinese
    let path = try #require(words.last.map(String.init))
    let text = TextRenderer(language: language, color: false, width: 80)
      .render([try result(of: path)])
    var printed = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var mayLeaveOut = false
    for line in lines.dropFirst().dropLast() {
      if line.trimmingCharacters(in: .whitespaces) == "…" {
        mayLeaveOut = true
        continue
      }
      if mayLeaveOut { printed = printed.drop { $0 != line } }
      mayLeaveOut = false
      #expect(printed.first == line)
      printed = printed.dropFirst()
    }
  }

  @Test(arguments: names) func `the nine sentences are in the reports and judged as told`(
    _ name: String
  ) throws {
    let fixture = fixtures.appending(path: "nine-sentences")
    let rows = try Page(name).rows(of: 4).filter { row in
      FileManager.default.fileExists(
        atPath: fixture.appending(path: row[0] + ".txt").path(percentEncoded: false)
      )
    }
    #expect(rows.count == 9)
    for row in rows {
      let path = "fixtures/nine-sentences/\(row[0]).txt"
      let text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
      for piece in row[1].split(separator: "…") { #expect(text.contains(piece), "\(row[0])") }
      let verdict = try #require(
        try result(of: path).verdicts.first { $0.rule == "analysis-meeting-count" }
      )
      let told = row[2].split { $0 == "`" || $0 == "," || $0 == "，" || $0 == " " }.map(String.init)
      let word = verdict.reason?.rawValue ?? verdict.status.rawValue
      #expect(told == [word] + (verdict.measured.map { [String($0)] } ?? []), "\(row[0])")
    }
  }

  @Test(arguments: names + ["Rules/README.md"]) func `every reason is explained`(
    _ name: String
  ) throws {
    let told = try Page(name).rows(of: 2).map(\.[0]).filter { $0.hasPrefix("`") }
    for reason in Reason.allCases { #expect(told.contains("`\(reason.rawValue)`"), "\(reason)") }
  }

  @Test func `both languages show the same commands, rules and code`() throws {
    let pages = try Self.names.map { try Page($0) }
    for info in ["sh", "json5", "swift"] {
      #expect(pages[0].blocks(info) == pages[1].blocks(info), "\(info)")
      #expect(!pages[0].blocks(info).isEmpty)
    }
    let headings = pages.map { page in page.lines.count { $0.hasPrefix("#") } }
    #expect(headings[0] == headings[1])
    #expect(pages[0].rows(of: 2).count == pages[1].rows(of: 2).count)
  }

  @Test(arguments: names + ["Sources/Checking/Checking.docc/CheckingReports.md"])
  func `the code that is shown compiles`(_ name: String) throws {
    let source = try String(
      contentsOf: repository.appending(path: "Tests/CheckingTests/LibraryExample.swift"),
      encoding: .utf8
    )
    #expect(try Page(name).blocks("swift") == [source])
  }

  @Test func `the code that is shown does what it says`() throws {
    let path = "fixtures/nine-sentences/cn2.txt"
    let bytes = [UInt8](try Data(contentsOf: repository.appending(path: path)))
    let found = try gaps(in: bytes, named: path)
    #expect(found.first == "analysis-meeting-count: below-minimum, 局党组年内先后两次召开意识形态形势研判会")
    #expect(try gaps(in: [], named: "empty.txt") == ["empty.txt could not be read"])
  }
}
