import Foundation
import Model
import Rendering
import Testing

/// Text that is markup, a command or a formula for some reader, in every place and every format.
struct HostileTextTests {
  /// A text under a name, so that the log of the tests is not attacked by it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  private static let texts = [
    Sample("a tag", "<script>alert(1)</script>"),
    Sample("the end of CDATA", "]]>"),
    Sample("comments", "--><!--"),
    Sample("a formula", "=cmd|' /C calc'!A0"),
    Sample("an escaped command", "%0A::error::x"),
    Sample("several lines", "x\r\n::error::y\nnot ok 9\n| a | b |\n# h"),
    Sample("controls", "\u{1B}]0;t\u{7}\u{8}\u{7F}\u{9B}"),
    Sample("marks", "\"'`|\\*_[a](b)"),
    Sample("marks with accents", "\"\u{301},\"|\u{338}<\u{338}`\u{20E3}#\u{20E3}"),
    Sample("direction marks", "\u{202E}txt.exe\u{2066}"),
    Sample("no characters", "\u{FFFE}\u{FFFF}\u{2028}"),
    Sample("NUL", "a\u{0}b"),
    Sample("punctuation", "甲 乙，丙：丁, e: f"),
    Sample("YAML", "...\n---\n'''"),
    Sample("a long line", String(repeating: "长句不断", count: 5_000)),
  ]

  /// The text as path, as words of the report, and as words of a rule.
  private static func results(_ text: String) -> [CheckResult] {
    let body = Samples.draft.text.replacing("召开研判会x次", with: "召开\(text)研判会x次")
    var draft = Samples.draft
    draft.text = body
    draft.source = "甲/\(text).txt"
    let rule = Rule(
      id: "analysis-meeting-count",
      title: "题\(text)",
      level: .required,
      basis: [Basis(document: text, strength: .local)],
      requirement: Samples.countRule.requirement,
      advice: text
    )
    let checklist = Checklist(
      id: "own",
      title: text,
      version: text,
      profile: nil,
      appliesTo: Checklist.AppliesTo(),
      parameters: [:],
      parts: Samples.checklist.parts,
      rules: [rule]
    )
    let checked = CheckResult(
      report: draft.report,
      checklist: checklist,
      chosenBy: .option,
      verdicts: [
        Verdict(
          rule: rule.id,
          status: .fail,
          reason: .placeholder,
          evidence: [draft.evidence("召开\(text)研判会x次", section: 1)]
        )
      ]
    )
    let unread = InputError(source: "乙/\(text)", reason: .unreadable(text))
    return [checked, CheckResult(error: unread)]
  }

  private func text(_ format: OutputFormat, _ text: String) throws -> String {
    let context = OutputFormat.Context(
      language: .chinese,
      color: false,
      width: 80,
      version: "0",
      asOf: try #require(CalendarDate(year: 2026, month: 11, day: 20))
    )
    return format.renderer(context).render(Self.results(text))
  }

  @Test(arguments: [OutputFormat.json, .sarif, .gitlab], texts)
  func `JSON stays JSON`(format: OutputFormat, hostile: Sample) throws {
    let output = try text(format, hostile.text)
    let value = try ExchangeSamples.json(output)
    #expect(!output.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    guard format == .gitlab else { return }
    let entries = try #require(value as? [[String: Any]])
    let paths = entries.compactMap { ($0["location"] as? [String: Any])?["path"] as? String }
    #expect(paths == ["甲/\(hostile.text).txt", "乙/\(hostile.text)"])
  }

  @Test(arguments: texts) func `JSON Lines stay one line per report`(hostile: Sample) throws {
    let lines = try text(.jsonl, hostile.text).split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { _ = try ExchangeSamples.json(String(line)) }
  }

  @Test(arguments: texts) func `a URI gives the path back`(hostile: Sample) throws {
    let log = try #require(try ExchangeSamples.json(text(.sarif, hostile.text)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let uris = artifacts.compactMap { ($0["location"] as? [String: Any])?["uri"] as? String }
    #expect(uris.map(\.removingPercentEncoding) == ["甲/\(hostile.text).txt", "乙/\(hostile.text)"])
    #expect(uris.joined().utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") })
  }

  @Test(arguments: [OutputFormat.junit, .checkstyle], texts)
  func `XML stays XML`(format: OutputFormat, hostile: Sample) throws {
    let root = try XMLReader.read(text(format, hostile.text))
    #expect(root.children.count == 2)
    #expect(root.all(format == .junit ? "testcase" : "error").count == 2)
    let name = try #require(root.children[0].attributes["name"])
    // What XML cannot hold is replaced, nothing else changes.
    let expected = String(
      String.UnicodeScalarView(
        "甲/\(hostile.text).txt".unicodeScalars.map { scalar in
          let isLost = scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)
          return isLost || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF ? "\u{FFFD}" : scalar
        }
      )
    )
    #expect(name == expected)
  }

  @Test(arguments: texts) func `a command of GitHub stays one`(hostile: Sample) throws {
    let commands = try GitHubCommand.read(text(.github, hostile.text))
    #expect(
      commands.map { $0.properties["file"] } == ["甲/\(hostile.text).txt", "乙/\(hostile.text)"]
    )
    #expect(commands.map(\.kind) == ["error", "error"])
  }

  @Test(arguments: texts) func `a row of CSV stays one`(hostile: Sample) throws {
    let rows = try CSVReader.read(text(.csv, hostile.text))
    #expect(rows.count == 3)
    for row in rows {
      #expect(row.count == rows[0].count)
      for cell in row { #expect(!(cell.first.map("=+-@".contains) ?? false)) }
    }
  }

  @Test(arguments: texts) func `a test point of TAP stays one`(hostile: Sample) throws {
    let lines = try text(.tap, hostile.text).split(separator: "\n")
    let points = lines.filter { !$0.hasPrefix("  ") }
    #expect(points.count == 4)
    #expect(points.last == "1..2")
    #expect(
      points.dropFirst().dropLast().allSatisfy {
        $0.hasPrefix("not ok ") && !$0.utf8.contains(UInt8(ascii: "#"))
      }
    )
  }

  @Test(arguments: texts) func `nothing becomes markup in Markdown`(hostile: Sample) throws {
    let lines = try text(.markdown, hostile.text).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("#") }.count == 3)
    let rows = lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 3)
    for row in rows { #expect(try unescaped("|", in: row) == 7) }
    for line in lines {
      for mark in ["<", "`", "["] { #expect(try unescaped(mark, in: line) == 0) }
    }
  }

  private func unescaped(_ mark: String, in line: Substring) throws -> Int {
    let wanted = try #require(mark.unicodeScalars.first)
    var isEscaped = false
    var count = 0
    for scalar in line.unicodeScalars {
      if scalar == wanted, !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }

  @Test(arguments: [OutputFormat.text, .gaps, .csv, .tap, .markdown, .github], texts)
  func `no control character reaches a terminal`(format: OutputFormat, hostile: Sample) throws {
    let output = try text(format, hostile.text)
    let controls = output.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\r"
    }
    // A path is given to GitHub as it is, or the file would not be found.
    if format != .github { #expect(controls.isEmpty) }
    #expect(format == .csv || !output.unicodeScalars.contains("\r"))
  }
}
