import Foundation
import TestSupport
import Testing

@testable import hecha

/// With `--lang en` all that is Chinese comes from reports and rules.
struct EnglishTests {
  private let tool: Tool

  /// The Chinese characters that outputs may quote: of all rules and of the reports.
  private let sources: String

  private static let report = "fixtures/plans-and-negations/report.txt"
  private static let pack = "fixtures/own-pack/safety-annual.json5"

  init() throws {
    tool = try Tool()
    var texts: [String] = []
    for folder in ["Rules", "fixtures"] {
      let root = repository.appending(path: folder)
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init()
      where ["json5", "txt"].contains(file.pathExtension) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        texts.append(String(text.filter(Self.isHan)))
      }
    }
    sources = texts.joined(separator: "\n")
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
  }

  /// The runs of Chinese characters in an output that neither a report nor a rule has.
  private func foreignWords(in text: String) -> [String] {
    let words = text.matches(of: /\p{Script=Han}+/).map { String($0.output) }
    return words.filter { !sources.contains($0) }
  }

  private func run(_ words: [String]) throws -> Tool.Run {
    let top = repository.path(percentEncoded: false)
    let absolute = words.map { $0.hasPrefix("fixtures/") ? top + "/" + $0 : $0 }
    return try tool.run(absolute + ["--lang", "en"])
  }

  // MARK: Commands

  /// Operands for a command, made from its line in the help: a new command is tried as well.
  private func operands(of command: Command) -> [[String]] {
    var lines: [[String]] = [[]]
    for word in command.entry.operands.split(separator: " ") {
      let isOptional = word.hasPrefix("[")
      let values: [String] =
        switch word.trimmingCharacters(in: CharacterSet(charactersIn: "[]…")) {
        case "PATH", "NEW": [Self.report]
        case "DOCX": ["fixtures/documents/r01-split.docx"]
        case "-o": ["-o"]
        case "FILE": ["annotated.docx"]
        case "OLD": ["fixtures/template-draft/report.txt"]
        case "RULE", "ID": ["title", "analysis-meeting-count", "date-form"]
        case "PACK|FILE": ["ideology-annual", Self.pack]
        case "bash|zsh|fish": ["bash", "zsh", "fish"]
        default: []
        }
      let longer = lines.flatMap { line in values.map { line + [$0] } }
      lines = isOptional ? lines + longer : longer
    }
    return lines
  }

  /// A draft is Chinese in any language, and so are the names in the one schema of rule files.
  private static let chinese: Set<Command> = [.rulesSkeleton, .rulesSchema]

  @Test(arguments: Command.allCases.filter { !chinese.contains($0) })
  func `what a command shows is English around Chinese`(
    _ command: Command
  ) throws {
    for operands in operands(of: command) {
      let run = try run(command.words + operands)
      #expect(foreignWords(in: run.output) == [], "\(command.rawValue) \(operands)")
      #expect(foreignWords(in: run.error) == [], "\(command.rawValue) \(operands)")
      #expect((run.output + run.error).contains(/[a-z]{3}/))
    }
  }

  @Test(arguments: [
    "complete/report.txt", "template-draft/report.txt", "scraped-page/report.txt",
    "nine-sentences/one.txt", "nine-sentences/lastyear.txt",
  ])
  func `reports of every kind are shown in English`(_ path: String) throws {
    for command in [["check"], ["gaps"], ["outline"], ["check", "--format", "json"]] {
      let run = try run(command + ["fixtures/" + path])
      #expect(foreignWords(in: run.output + run.error) == [], "\(command)")
    }
  }

  @Test func `a Chinese frame would be noticed`() throws {
    let run = try tool.run("rules", "lint")
    #expect(foreignWords(in: run.output) == ["没有问题"])
  }

  // MARK: Inputs and files

  @Test func `what cannot be read or was left out is told in English`() throws {
    try tool.add("batch/empty.txt", "")
    try tool.add("batch/binary.txt", bytes: [0, 1, 2, 3])
    try tool.add("batch/undecodable.txt", bytes: [0xE4, 0xBD, 0xFF, 0xFF, 0xFF, 0x41])
    try tool.add("batch/secret.txt", "机密★一年\n关于2024年意识形态工作的报告\n")
    try tool.add("batch/picture.png", "x")
    try tool.add("batch/.hidden.txt", "x")
    for command in ["check", "gaps"] {
      let run = try run([command, "batch", "gone.txt", "empty-folder"])
      #expect(foreignWords(in: run.output + run.error) == [])
      #expect(run.status == 2)
    }
    let unwritable = try run(["check", Self.report, "-o", "no/such/folder/out.txt"])
    #expect(foreignWords(in: unwritable.error) == [])
    #expect(unwritable.error.contains("cannot write"))
  }

  @Test func `broken rule files are told in English`() throws {
    let folder = fixtures.appending(path: "broken-rules")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json5")
    }
    let paths = names.sorted().map { "fixtures/broken-rules/\($0)" }
    let lint = try run(["rules", "lint"] + paths)
    #expect(foreignWords(in: lint.output) == [])
    #expect(lint.status == 2)
    let misspelt = "fixtures/broken-rules/unknown-key.json5"
    let check = try run(["check", "--rules", misspelt, Self.report])
    #expect(check.error.contains("did you mean “advice”?"))
    #expect(foreignWords(in: check.error) == [])
  }

  // MARK: Help and usage

  @Test func `help has no Chinese`() throws {
    for words in [[]] + Command.allCases.map(\.words) {
      let help = try run(words + ["--help"]).output
      #expect(!help.contains(/\p{Script=Han}|[，。：；、（）]/), "\(words)")
      #expect(help.contains("Usage: "))
    }
  }

  @Test(arguments: Option.table.map(\.name)) func `an option is described in both languages`(
    _ name: String
  ) throws {
    let option = try #require(Option.table.first { $0.name == name })
    #expect(option.chinese.contains(/\p{Script=Han}/))
    #expect(!option.english.contains(/\p{Script=Han}/))
    #expect(option.english.contains(/[a-z]{3}/))
  }

  @Test(arguments: UsageTests.cases) func `a wrong command line is answered in English`(
    _ sample: UsageTests.Case
  ) throws {
    let run = try tool.run(["--lang=en"] + sample.words)
    #expect(!run.error.contains(/\p{Script=Han}|[，。：；、（）]/), "\(run.error)")
    #expect(run.error.hasPrefix("hecha: "))
    #expect(run.status == 2)
  }

  @Test func `unknown names of packs and profiles are answered in English`() throws {
    for words in [["--rules", "ideology-anual"], ["--profile", "centrl"]] {
      let run = try run(["check", Self.report] + words)
      #expect(!run.error.contains(/\p{Script=Han}|[，。：；、（）]/), "\(run.error)")
      #expect(run.error.contains("did you mean"))
    }
  }
}
