import Checking
import Foundation
import Model
import TestSupport
import Testing

/// A report is judged the same in formats that other programs read for us.
///
/// The programs need not be there: without them the tests are skipped, but not where
/// `HECHA_REQUIRE_PROGRAMS` stands in the environment, as in CI.
struct ConvertedFixtureTests {
  @Test(
    .enabled(if: hasProgram("soffice"), "LibreOffice is not installed"),
    arguments: ["report.doc", "report.odt", "report.rtf"]
  )
  func `a document of LibreOffice's is judged as its text`(_ name: String) throws {
    try expectSameStatus(name)
  }

  @Test(arguments: [
    ("report.md", "markdown", "UTF-8"), ("report.gb18030.txt", "text", "GB18030"),
  ])
  func `Markdown and GB18030 are judged as the text`(
    _ name: String,
    _ format: String,
    _ encoding: String
  ) throws {
    let other = try check("converted/\(name)")
    let text = try check("converted/report.txt")
    #expect(other.report?.document.format.rawValue == format)
    #expect(other.report?.document.encoding == encoding)
    #expect(other.verdicts.count == text.verdicts.count)
    for (left, right) in zip(other.verdicts, text.verdicts) {
      #expect(left.rule == right.rule)
      #expect(left.status == right.status, "\(left.rule)")
      #expect(left.reason == right.reason, "\(left.rule)")
      #expect(left.measured == right.measured, "\(left.rule)")
    }
  }

  @Test(.enabled(if: hasProgram("pdftotext"), "pdftotext of Poppler is not installed"))
  func `a PDF is judged as its text`() throws {
    try expectSameStatus("report.pdf")
  }

  @Test(
    .enabled(if: hasProgram("pdftotext"), "pdftotext of Poppler is not installed"),
    arguments: [("scanned.pdf", .noTextLayer), ("locked.pdf", .passwordProtected)]
      as [(String, InputError.Reason)]
  )
  func `a PDF that cannot be read says why`(_ name: String, _ reason: InputError.Reason) throws {
    #expect(try check("converted/\(name)").error?.reason == reason)
  }

  @Test(.enabled(if: hasProgram("pdftotext"), "pdftotext of Poppler is not installed"))
  func `a broken PDF is an error`() {
    let result = checker?.check(Array("%PDF-1.7 broken".utf8), source: "a.pdf")
    guard case .helperFailed(.poppler, _)? = result?.error?.reason else {
      Issue.record("\(String(describing: result?.error))")
      return
    }
  }

  @Test(.enabled(if: hasProgram("soffice"), "LibreOffice is not installed"))
  func `a broken document is an error`() throws {
    let whole = [UInt8](try Data(contentsOf: fixtures.appending(path: "converted/report.doc")))
    // The directory is left, the text is not.
    let broken = whole[..<512] + whole[512...].map { $0 ^ 0x55 }
    let result = checker?.check(Array(broken), source: "a.doc")
    #expect(result?.outcome == .error)
  }

  private let checker = try? Checker()

  private func expectSameStatus(_ name: String) throws {
    let converted = try check("converted/\(name)")
    let text = try check("converted/report.txt")
    #expect(converted.error == nil)
    #expect(
      converted.report?.document.format.rawValue == name.split(separator: ".").last.map(String.init)
    )
    #expect(converted.outcome == text.outcome)
    let statuses = Dictionary(uniqueKeysWithValues: converted.verdicts.map { ($0.rule, $0) })
    // A rule that plain text cannot show is not applicable there.
    for wanted in text.verdicts where wanted.status != .notApplicable {
      let found = try #require(statuses[wanted.rule], "\(wanted.rule)")
      #expect(found.status == wanted.status, "\(wanted.rule)")
      #expect(found.reason == wanted.reason, "\(wanted.rule)")
      #expect(found.measured == wanted.measured, "\(wanted.rule)")
    }
  }

  private func check(_ path: String) throws -> CheckResult {
    let bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: path)))
    return try #require(checker).check(bytes, source: path)
  }
}
