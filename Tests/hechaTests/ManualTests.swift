import TestSupport
import Testing

@testable import hecha

struct ManualTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private func page(_ language: String) throws -> String {
    let run = try tool.run("--man", "--lang", language)
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
    try tool.add("hecha.1", run.output)
    return run.output
  }

  @Test(arguments: ["zh", "en"])
  func `the manual names every command and option`(_ language: String) throws {
    let page = try page(language).replacing("\\-", with: "-")
    for command in Command.allCases { #expect(page.contains("\\fBhecha \(command.rawValue)\\fR")) }
    for option in Option.table { #expect(page.contains("\\fB--\(option.name)\\fR")) }
    #expect(page.contains(".hecha.json5"))
    #expect(page.contains("NO_COLOR"))
  }

  @Test func `the English manual has no Chinese`() throws {
    #expect(!(try page("en").contains(/\p{Script=Han}|[，。：；、（）]/)))
  }

  @Test(.enabled(if: hasProgram("mandoc"), "mandoc is not here"), arguments: ["zh", "en"])
  func `mandoc finds nothing to warn of`(_ language: String) throws {
    _ = try page(language)
    // A line of Chinese cannot be broken in the source: the reader would see a space there.
    let level = language == "zh" ? "warning" : "style"
    let run = try tool.run(program: "mandoc", ["-T", "lint", "-W", level, "hecha.1"])
    #expect(run.output == "")
    #expect(run.status == 0)
  }

  @Test(.enabled(if: hasProgram("groff"), "groff is not here"), arguments: ["zh", "en"])
  func `groff sets the page without a warning`(_ language: String) throws {
    _ = try page(language)
    let run = try tool.run(program: "groff", ["-k", "-man", "-Tutf8", "-ww", "hecha.1"])
    #expect(run.error == "")
    #expect(run.output.contains("hecha check report.docx"))
    #expect(run.status == 0)
  }

  @Test func `the examples are commands that there are`() throws {
    let lines = ManualTexts.examples.flatMap { $0.line.split(separator: "\n") }
    #expect(lines.count >= 5)
    for line in lines {
      let words = line.prefix { $0 != ">" }.split(separator: " ").map(String.init)
      #expect(words.first == "hecha")
      _ = try ArgumentParser.parse(Array(words.dropFirst()))
    }
  }

  @Test func `the manual is given where help is asked for as well`() throws {
    #expect(try tool.run("help", "--man").output == page("zh"))
  }

  @Test func `words cannot become commands of the page`() {
    var page = RoffWriter(title: "T", section: 1, date: "2026-01-01", source: "s", manual: "m")
    page.section("S")
    page.paragraph(".so /etc/passwd 'br \\fB~^")
    page.example(".TH x\n'in")
    let lines = page.text.split(separator: "\n")
    #expect(lines.contains("\\&.so /etc/passwd \\(aqbr \\efB\\(ti\\(ha"))
    #expect(lines.contains("\\&.TH x"))
    #expect(lines.contains("\\(aqin"))
  }
}
