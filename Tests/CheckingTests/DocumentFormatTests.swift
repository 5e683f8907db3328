import Checking
import Foundation
import Model
import TestSupport
import Testing

/// The same report is judged alike, whatever it comes as (`fixtures/documents/make.py`).
struct DocumentFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let layout: String
    var testDescription: String { "\(text)-\(layout)" }
  }

  private static let layouts = [
    "plain", "split", "numbered", "official", "soft-breaks", "framed", "numbered-libreoffice",
    "official-libreoffice",
  ]

  static let cases = ["r01", "r11"].flatMap { text in
    layouts.map { Case(text: text, layout: $0) }
  }

  private func verdicts(_ path: String) throws -> [String: Verdict] {
    let bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: path)))
    let result = try Checker(.init(rules: "ideology-annual")).check(bytes, source: path)
    return Dictionary(uniqueKeysWithValues: result.verdicts.map { ($0.rule, $0) })
  }

  private static let pageRules: Set = [
    "page-setup", "first-page-body", "title-font", "heading-fonts", "body-font", "line-grid",
    "page-number",
  ]

  @Test(arguments: cases)
  func `a document of Word is judged as its text is`(_ test: Case) throws {
    let plain = try verdicts("evaluation/reports/\(test.text).txt")
    let word = try verdicts("documents/\(test.testDescription).docx")
    var shownByBoth = Set(plain.keys).subtracting(Self.pageRules)
    // Word counts without gaps, also where the author of the text did not.
    if test.layout.hasPrefix("numbered") { shownByBoth.remove("heading-sequence") }
    for (rule, verdict) in plain where shownByBoth.contains(rule) {
      #expect(word[rule]?.status == verdict.status, "\(rule)")
      #expect(word[rule]?.reason == verdict.reason, "\(rule)")
      #expect(word[rule]?.measured == verdict.measured, "\(rule)")
    }
  }

  @Test(arguments: ["r01-official", "r11-official", "r01-official-libreoffice"])
  func `a document laid out by the standard keeps every rule of pages`(_ name: String) throws {
    let verdicts = try verdicts("documents/\(name).docx")
    for rule in Self.pageRules {
      #expect(verdicts[rule]?.status == .pass, "\(rule)")
      #expect(verdicts[rule]?.detail == nil, "\(rule)")
    }
  }

  @Test func `a document as Word begins it breaks them, once each`() throws {
    let verdicts = try verdicts("documents/r01-plain.docx")
    for rule in Self.pageRules.subtracting(["first-page-body"]) {
      #expect(verdicts[rule]?.status == .fail, "\(rule)")
      #expect(verdicts[rule]?.reason == .malformed, "\(rule)")
    }
  }

  @Test func `a text shows no pages, which is no fault of its author`() throws {
    let verdicts = try verdicts("evaluation/reports/r01.txt")
    for rule in Self.pageRules {
      #expect(verdicts[rule]?.status == .pass, "\(rule)")
      #expect(verdicts[rule]?.detail == .nothingToCheck, "\(rule)")
    }
  }
}
