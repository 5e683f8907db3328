import TestSupport
import Testing

@testable import hecha

/// What the three shells offer, asked of the shells themselves.
struct CompletionTests {
  /// A command line up to the cursor, and what is offered there.
  struct Case {
    let line: String
    let offers: Set<String>

    init(_ line: String, _ offers: String...) {
      self.line = line
      self.offers = Set(offers)
    }
  }

  static let cases: [Case] = [
    Case("hecha ch", "check"),
    Case("hecha rules sh", "show"),
    Case("hecha rules s", "show", "schema", "skeleton"),
    Case("hecha help ga", "gaps"),
    Case("hecha help rules te", "test"),
    Case("hecha --lang en expl", "explain"),
    Case("hecha completions ", "bash", "zsh", "fish"),
    Case("hecha check --f", "--format", "--fail-on"),
    Case("hecha rules test --t", "--table"),
    Case("hecha outline --fo"),
    Case("hecha check --fail-on ", "required", "recommended", "format"),
    Case("hecha check --lang=e", "en"),
    Case("hecha check --color=", "auto", "always", "never"),
    Case("hecha check --rules ideology", "ideology-annual", "ideology-quarterly"),
    Case("hecha check --rules dra", "drafts"),
    Case("hecha check --profile q", "quarterly"),
    Case("hecha check --only first-r", "first-responsible-person", "first-responsible-duties"),
    Case("hecha check --as-of "),
    Case("hecha check sum", "summary.txt"),
    Case("hecha check summary.txt drafts/o", "drafts/one.docx"),
    Case("hecha check --quiet --skip agenda sum", "summary.txt"),
    Case("hecha check -- --f"),
    Case("hecha check --format js", "json", "jsonl"),
    Case("hecha rules list --format ", "text", "json"),
    Case("hecha check --format json=sum", "json=summary.txt"),
    Case("hecha check --format=json=sum", "summary.txt"),
    Case("hecha explain age", "agenda"),
    Case("hecha explain agenda sum", "summary.txt"),
    Case("hecha explain agenda summary.txt sum"),
    Case("hecha rules lint official-report info", "information-disclosure-annual"),
    Case("hecha rules new official", "official-report/"),
    Case("hecha rules schema "),
  ]

  /// Each shell replaces another stretch of the line: only what the user sees in the end is compared.
  private func ending(_ word: String) -> String {
    let values = word.split(separator: "=", omittingEmptySubsequences: false)
    let end = values.last.map(String.init) ?? ""
    let trimmed = end.hasSuffix("/") ? String(end.dropLast()) : end
    return trimmed.split(separator: "/").last.map(String.init) ?? trimmed
  }

  private func check(_ shell: Shell) throws {
    let tool = try Tool()
    try tool.add("summary.txt", "x")
    try tool.add("drafts/one.docx", "x")
    let offers = try ShellSession(shell: shell, tool: tool).offers(for: Self.cases.map(\.line))
    try #require(offers.count == Self.cases.count)
    for (one, offers) in zip(Self.cases, offers) {
      #expect(Set(offers.map(ending)) == Set(one.offers.map(ending)), "\(one.line)")
      #expect(Set(offers).count == offers.count, "\(one.line)")
    }
  }

  @Test(.enabled(if: hasProgram("bash"), "bash is not on this machine"))
  func `bash completes commands, options, values and files`() throws {
    try check(.bash)
  }

  @Test(.enabled(if: hasProgram("zsh"), "zsh is not on this machine"))
  func `zsh completes commands, options, values and files`() throws {
    try check(.zsh)
  }

  @Test(.enabled(if: hasProgram("fish"), "fish is not on this machine"))
  func `fish completes commands, options, values and files`() throws {
    try check(.fish)
  }

  @Test(.enabled(if: hasProgram("bash"), "bash is not on this machine"))
  func `a path with spaces is one word in bash`() throws {
    let tool = try Tool()
    try tool.add("annual report.txt", "x")
    let offers = try ShellSession(shell: .bash, tool: tool).offers(for: ["hecha check ann"])
    #expect(offers == [["annual report.txt"]])
  }

  @Test(arguments: Shell.allCases)
  func `every command and option of the tables is in a script`(_ shell: Shell) throws {
    let script = try Tool().run("completions", shell.rawValue).output
    for command in Command.allCases { #expect(script.contains(command.words[0])) }
    for option in Option.table {
      #expect(script.contains(shell == .fish ? "-l \(option.name) " : "--\(option.name)"))
    }
  }

  @Test func `help beside a word is in the language that is asked for`() throws {
    for shell in ["zsh", "fish"] {
      #expect(try Tool().run("completions", shell).output.contains("核查报告，逐条给出结论和缺项"))
      let english = try Tool().run("completions", shell, "--lang", "en").output
      #expect(english.contains("check reports"))
      #expect(!english.contains(/\p{Script=Han}/))
    }
  }
}
