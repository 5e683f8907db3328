import Foundation
import TestSupport
import Testing

@testable import hecha

/// The front pages name what the program has, and nothing that it has not.
struct PageTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private func words(_ pattern: some RegexComponent<Substring>, in text: String) -> Set<String> {
    Set(text.matches(of: pattern).map { String($0.output) })
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func `every option is on the page, and no other`(_ name: String) throws {
    let page = try String(contentsOf: repository.appending(path: name), encoding: .utf8)
    var help = try tool.run("--help").output
    for command in ["check", "gaps", "annotate", "outline", "explain"] {
      help += try tool.run(command, "--help").output
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `-") }.joined(separator: "\n")
    let option = /--[a-z-]+/
    #expect(words(option, in: rows) == words(option, in: help))
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func `every command is on the page`(_ name: String) throws {
    let page = try String(contentsOf: repository.appending(path: name), encoding: .utf8)
    let help = try tool.run("--help").output
    let commands = help.matches(of: #/\n  (rules [a-z]+|[a-z]+) /#).map { String($0.output.1) }
    #expect(commands.count == Command.allCases.count)
    for command in commands { #expect(page.contains("hecha \(command)"), "\(command)") }
  }
}
