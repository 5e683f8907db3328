internal import JSONText
public import Model

/// The code quality report of GitLab: an array of findings, empty where nothing is wrong.
///
/// Fingerprints do not depend on lines, so that a merge request shows as new only what is new.
public struct GitLabRenderer: ResultRenderer {
  private let language: Language
  private var isEmpty = true

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The findings of one report, one per line.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    var entries: [[UInt8]] = []
    if let fault = list.fault { entries.append(Self.entry(fault, path: result.source)) }
    if let checked = list.checked {
      entries += list.findings.map { Self.entry($0, path: result.source, in: checked) }
    }
    return Array(entries.joined(separator: Array(",\n".utf8)))
  }

  /// The findings after a comma, if they are not the first.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    if part.isEmpty { return [] }
    defer { isEmpty = false }
    return Array((isEmpty ? "\n" : ",\n").utf8) + part
  }

  /// The bracket that opens the array.
  public func head() -> [UInt8] { Array("[".utf8) }

  /// The bracket that closes it.
  public func tail() -> [UInt8] { Array((isEmpty ? "]\n" : "\n]\n").utf8) }

  private static func entry(
    _ finding: Finding,
    path: String,
    in checked: CheckedReport
  ) -> [UInt8] {
    let region = FindingRegion(finding.place.range, in: checked)
    return entry(
      code: finding.code,
      message: finding.message,
      severity: severity(finding.severity),
      fingerprint: FindingDigest(rule: finding.code, words: finding.words, path: path),
      path: path,
      lines: (region.startLine, region.endLine)
    )
  }

  private static func entry(_ fault: ReportFault, path: String) -> [UInt8] {
    entry(
      code: fault.code,
      message: fault.message,
      severity: "blocker",
      fingerprint: FindingDigest(rule: fault.code, words: "", path: path),
      path: path,
      lines: (1, 1)
    )
  }

  private static func entry(
    code: String,
    message: String,
    severity: String,
    fingerprint: FindingDigest,
    path: String,
    lines: (begin: Int, end: Int)
  ) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("description", message)
      json.member("check_name", code)
      json.member("fingerprint", fingerprint.text)
      json.member("severity", severity)
      json.key("location")
      json.object { json in
        json.member("path", ReportPath.relative(path))
        json.key("lines")
        json.object { json in
          json.member("begin", lines.begin)
          json.member("end", lines.end)
        }
      }
    }
    return json.bytes
  }

  private static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note, .review: "info"
    }
  }
}
