internal import JSONText
public import Model

/// The Test Anything Protocol, version 14: a test point per rule of each report.
///
/// What fails without failing the report is marked `TODO`, what does not count `SKIP`. The plan stands
/// at the end, since the number of rules is not known before.
public struct TAPRenderer: ResultRenderer {
  private let language: Language
  private var points = 0

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The test points with a placeholder for each number.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    var text = ""
    if let fault = list.fault {
      let name = language.phrases.findings.reading
      text += point("not ok", result, name, directive: nil)
      text += Self.block(message: fault.message, severity: "fail", result, nil, reason: fault.code)
    }
    for point in TestPoint.points(list, failOn: result.failOn, language.phrases) {
      text += self.text(point, result, list)
    }
    return Array(text.utf8)
  }

  /// The test points with their numbers.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    var result: [UInt8] = []
    for piece in part.split(separator: Self.number, omittingEmptySubsequences: false) {
      if !result.isEmpty {
        points += 1
        result += String(points).utf8
      }
      result += piece
    }
    return result
  }

  /// The line that names the version.
  public func head() -> [UInt8] { Array("TAP version 14\n".utf8) }

  /// The plan.
  public func tail() -> [UInt8] {
    guard points == 0 else { return Array("1..\(points)\n".utf8) }
    return Array("1..0 # SKIP \(language.phrases.frame.noReports)\n".utf8)
  }

  // No text that is shown holds a NUL.
  private static let number: UInt8 = 0

  private func text(_ point: TestPoint, _ result: CheckResult, _ list: FindingList) -> String {
    let rule = point.item.rule
    let name = "\(rule.title) (\(rule.id))"
    func block(_ severity: String) -> String {
      let region = list.checked.flatMap { checked in
        point.finding.map { FindingRegion($0.place.range, in: checked) }
      }
      let reason = point.item.verdict.reason?.rawValue ?? point.item.verdict.status.rawValue
      return Self.block(
        message: point.finding?.message ?? point.item.message,
        severity: severity,
        result,
        region,
        reason: reason
      )
    }
    switch point.result {
    case .pass:
      return self.point("ok", result, name, directive: nil)
    case .skipped:
      let why = language.phrases.inputs.located(point.state, point.item.message)
      return self.point("ok", result, name, directive: "SKIP \(why)")
    case .tolerated:
      let level = language.phrases.words.level(rule.level)
      return self.point("not ok", result, name, directive: "TODO \(level)") + block("todo")
    case .fail, .error:
      return self.point("not ok", result, name, directive: nil) + block("fail")
    }
  }

  private func point(
    _ state: String,
    _ result: CheckResult,
    _ name: String,
    directive: String?
  ) -> String {
    let description = Self.description(language.phrases.inputs.located(result.source, name))
    let directive = directive.map { " # " + Self.description($0) } ?? ""
    return "\(state) \u{0} - \(description)\(directive)\n"
  }

  /// Text on one line in which nothing is a directive: many readers do not know `\#`.
  private static func description(_ text: String) -> String {
    TerminalText.neutralised(text).replacingScalars { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "#": "＃"
      default: nil
      }
    }
  }

  private static func block(
    message: String,
    severity: String,
    _ result: CheckResult,
    _ region: FindingRegion?,
    reason: String
  ) -> String {
    var lines = ["---", "message: \(quoted(message))", "severity: \(severity)"]
    lines += ["reason: \(reason)", "at:", "  file: \(quoted(result.source))"]
    if let region { lines.append("  line: \(region.startLine)") }
    if let column = region?.startColumn { lines.append("  column: \(column)") }
    return (lines + ["..."]).map { "  \($0)\n" }.joined()
  }

  /// A string of JSON, which YAML reads as the same.
  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(.compact)
    json.string(TerminalText.neutralised(text))
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
