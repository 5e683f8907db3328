internal import JSONText
public import Model

/// SARIF 2.1.0: one run for the whole batch, as code scanning of GitHub and editors read it.
///
/// A finding is a result with its first words as location, the others as related locations. Passes
/// and what does not apply are left out, since platforms show them as problems. Rules, artifacts and
/// faults stand after the results, so that only they are kept in memory. Columns count UTF-16 units.
public struct SARIFRenderer: ResultRenderer {
  private let language: Language
  private let version: String
  private var rules = SARIFRules()
  private var artifacts: [UInt8] = []
  private var notifications: [UInt8] = []
  private var checklists: Set<String> = []
  private var hasResults = false
  private var counts = OutcomeCounts()

  /// Creates a renderer; `version` is that of the tool.
  public init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  /// Results, artifact and notification of one report, apart from each other.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    let results = SARIFResults(result: result, list: list, phrases: language.phrases)
    let artifact = SARIFArtifact(result: result, checked: list.checked)
    return Self.joined([results.bytes, artifact.bytes, notification(result, list)])
  }

  /// The results; the rest is kept for the end.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    let pieces = part.split(separator: Self.separator, omittingEmptySubsequences: false)
    guard pieces.count == 3 else { return [] }
    counts.add(digest.outcome)
    Self.append(pieces[1], to: &artifacts)
    Self.append(pieces[2], to: &notifications)
    if let checklist = digest.checklist {
      checklists.insert(checklist.id)
      rules.add(checklist, in: language)
    }
    if pieces[0].isEmpty { return [] }
    defer { hasResults = true }
    return (hasResults ? Array(",\n".utf8) : []) + pieces[0]
  }

  /// The log up to its first result.
  public func head() -> [UInt8] {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return Array(
      "{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[\n".utf8
    )
  }

  /// The rest of the run.
  public func tail() -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("columnKind", "utf16CodeUnits")
      json.member("language", language == .chinese ? "zh-CN" : "en-US")
      json.key("automationDetails")
      json.object { $0.member("id", category) }
      writeTool(to: &json)
      writeInvocation(to: &json)
      json.key("artifacts")
      json.raw(array: artifacts)
    }
    return Array("\n],".utf8) + json.bytes.dropFirst() + Array("]}\n".utf8)
  }

  // GitHub closes the alerts of an upload that a later one of the same category does not repeat.
  private var category: String {
    (["hecha"] + [checklists.sorted().joined(separator: "+")]).filter { !$0.isEmpty }
      .joined(separator: "/") + "/"
  }

  private func writeTool(to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", "hecha")
        json.member("version", version)
        json.member("semanticVersion", version)
        json.key("rules")
        json.raw(array: rules.bytes)
      }
    }
  }

  private func writeInvocation(to json: inout JSONWriter) {
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.key("executionSuccessful")
        json.bool(counts.error == 0)
        json.member("exitCode", exitCode)
        json.key("toolExecutionNotifications")
        json.raw(array: notifications)
      }
    }
  }

  private var exitCode: Int {
    if counts.error > 0 || counts.reports == 0 { return 2 }
    return counts.fail > 0 ? 1 : 0
  }

  private func notification(_ result: CheckResult, _ list: FindingList) -> [UInt8] {
    let unevaluated = list.findings.first { $0.item.verdict.status == .error }
    let fault = list.fault.map { ($0.code, $0.message) }
    guard result.outcome == .error,
      let (code, message) = fault ?? unevaluated.map({ ("not-evaluated", $0.message) })
    else { return [] }
    var json = JSONWriter(.compact)
    json.object { json in
      json.key("descriptor")
      json.object { $0.member("id", code) }
      json.member("level", "error")
      json.text("message", message)
      json.key("locations")
      json.array { json in
        json.object { $0.physicalLocation(of: result.source, nil) }
      }
    }
    return json.bytes
  }

  // JSON holds no NUL: it is escaped in strings.
  private static let separator: UInt8 = 0

  private static func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    Array(pieces.joined(separator: [separator]))
  }

  private static func append(_ piece: ArraySlice<UInt8>, to list: inout [UInt8]) {
    if piece.isEmpty { return }
    if !list.isEmpty { list += Array(",\n".utf8) }
    list += piece
  }
}
