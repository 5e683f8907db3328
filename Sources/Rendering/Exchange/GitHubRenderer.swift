public import Model

/// Commands by which a step of GitHub Actions marks findings at their lines.
///
/// GitHub shows ten marks of a kind per step and drops the others in silence. The first ten of each
/// kind are given, and a notice counts what is left.
public struct GitHubRenderer: ResultRenderer {
  /// The kinds of marks, the gravest first.
  private enum Kind: String, CaseIterable {
    case error
    case warning
    case notice
  }

  private let language: Language
  private var marks: [Kind: [ArraySlice<UInt8>]] = [:]
  private var found: [Kind: Int] = [:]

  private static let limit = 10

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The commands of one report, one per line.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    var commands: [String] = []
    if let fault = list.fault {
      let title = language.phrases.words.outcome(.error)
      commands.append(Self.command(.error, file(of: result), title: title, fault.message))
    }
    if let checked = list.checked {
      commands += list.findings.map { command($0, of: result, in: checked) }
    }
    return Array(commands.joined().utf8)
  }

  /// Nothing yet: what is shown is known after the last report.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    for line in part.split(separator: UInt8(ascii: "\n")) {
      guard let kind = Kind.allCases.first(where: { Self.isCommand(line, $0) }) else { continue }
      found[kind, default: 0] += 1
      if found[kind, default: 0] <= Self.limit {
        // A slice would keep the commands of the whole report.
        marks[kind, default: []].append(Array(line)[...])
      }
    }
    return []
  }

  /// The commands that are shown, and how many are not.
  public func tail() -> [UInt8] {
    var shown = Kind.allCases.flatMap { marks[$0] ?? [] }
    let total = found.values.reduce(0, +)
    if total > shown.count {
      // The notice that tells of it needs a place among the ten.
      if marks[.notice]?.count == Self.limit { shown.removeLast() }
      let phrases = language.phrases.findings
      let rest = phrases.unshown(total - shown.count)
      let command = Self.command(.notice, [], title: phrases.unshownTitle, rest)
      shown.append(Array(command.utf8).dropLast())
    }
    return Array(shown.map { Array($0) + [UInt8(ascii: "\n")] }.joined())
  }

  private static func isCommand(_ line: ArraySlice<UInt8>, _ kind: Kind) -> Bool {
    line.starts(with: "::\(kind.rawValue) ".utf8)
  }

  // What came through standard input is no file of the repository.
  private func file(of result: CheckResult) -> [(String, String)] {
    result.source == "-" ? [] : [("file", ReportPath.relative(result.source))]
  }

  private func command(
    _ finding: Finding,
    of result: CheckResult,
    in checked: CheckedReport
  ) -> String {
    let region = FindingRegion(finding.place.range, in: checked)
    var properties = file(of: result)
    properties.append(("line", "\(region.startLine)"))
    properties.append(("endLine", "\(region.endLine)"))
    // Columns are understood only within one line.
    if region.startLine == region.endLine, let start = region.startColumn,
      let end = region.endColumn
    {
      properties += [("col", "\(start)"), ("endColumn", "\(end)")]
    }
    let level = language.phrases.words.level(finding.item.rule.level)
    let title = finding.item.rule.title + language.phrases.words.bracketed(level)
    return Self.command(Self.kind(finding.severity), properties, title: title, finding.message)
  }

  private static func kind(_ severity: Finding.Severity) -> Kind {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note, .review: .notice
    }
  }

  private static func command(
    _ kind: Kind,
    _ properties: [(name: String, value: String)],
    title: String,
    _ message: String
  ) -> String {
    let properties = (properties + [("title", TerminalText.neutralised(title))]).map { property in
      "\(property.name)=\(escaped(property.value, isProperty: true))"
    }
    let list = properties.joined(separator: ",")
    return "::\(kind.rawValue) \(list)::\(escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.replacingScalars { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: nil
      }
    }
  }
}
