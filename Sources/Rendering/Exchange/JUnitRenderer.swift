public import Model

/// JUnit XML in the form that the strictest schema accepts: a suite per report, a case per rule.
///
/// `testsuites` has no attributes, every case has the path as its class, and a report passes if no
/// case of it has a failure or an error. What fails without failing the report is skipped with its
/// text. The time is the day of the check, so that the same report gives the same file.
public struct JUnitRenderer: ResultRenderer {
  private let language: Language
  private let asOf: CalendarDate
  private var reports = 0

  /// Creates a renderer; `asOf` is the day that waivers were judged on.
  public init(language: Language, asOf: CalendarDate) {
    self.language = language
    self.asOf = asOf
  }

  /// The suite without the beginning of its tag, which holds its number.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    let points = TestPoint.points(list, failOn: result.failOn, language.phrases)
    let path = ReportPath.relative(result.source)
    var text = attributes(path, points, list.fault) + ">\n"
    text += properties(result, list)
    if let fault = list.fault { text += testcase(fault, path) }
    for point in points { text += testcase(point, path) }
    return Array((text + "    <system-out/>\n    <system-err/>\n  </testsuite>\n").utf8)
  }

  /// The suite with its number.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    defer { reports += 1 }
    return Array("  <testsuite id=\"\(reports)\"".utf8) + part
  }

  /// The declaration and the opening tag.
  public func head() -> [UInt8] { Array((XMLText.declaration + "<testsuites>\n").utf8) }

  /// The closing tag.
  public func tail() -> [UInt8] { Array("</testsuites>\n".utf8) }

  private func attributes(
    _ path: String,
    _ points: [TestPoint],
    _ fault: ReportFault?
  ) -> String {
    func count(_ results: TestPoint.Result...) -> Int {
      points.count { results.contains($0.result) }
    }
    let faults = fault == nil ? 0 : 1
    let values = [
      ("name", path), ("package", "hecha"), ("timestamp", "\(asOf)T00:00:00"),
      ("hostname", "localhost"), ("tests", "\(points.count + faults)"),
      ("failures", "\(count(.fail))"), ("errors", "\(count(.error) + faults)"),
      ("skipped", "\(count(.skipped, .tolerated))"), ("time", "0"),
    ]
    return values.map { XMLText.attribute($0.0, $0.1) }.joined()
  }

  private func properties(_ result: CheckResult, _ list: FindingList) -> String {
    let values: [(String, String?)] = [
      ("verdict", result.outcome.rawValue), ("title", list.checked?.title),
      ("unit", result.report?.facts.unit), ("year", result.report?.facts.year.map { "\($0)" }),
      ("checklist", result.checklist?.id), ("profile", result.checklist?.profile),
      ("encoding", result.report?.document.encoding), ("sha256", result.report?.document.sha256),
    ]
    let lines = values.compactMap { name, value in
      value.map { value in
        "      <property\(XMLText.attribute("name", name))\(XMLText.attribute("value", value))/>\n"
      }
    }
    return "    <properties>\n" + lines.joined() + "    </properties>\n"
  }

  private func testcase(_ point: TestPoint, _ path: String) -> String {
    let open = opening("\(point.item.rule.id) \(point.item.rule.title)", path)
    let reason = point.item.verdict.reason?.rawValue ?? point.item.verdict.status.rawValue
    switch point.result {
    case .pass: return open + "/>\n"
    case .fail: return open + content("failure", reason, point.item.message, text(of: point))
    case .error: return open + content("error", reason, point.item.message, text(of: point))
    case .tolerated, .skipped:
      return open + content("skipped", nil, point.state, text(of: point))
    }
  }

  private func testcase(_ fault: ReportFault, _ path: String) -> String {
    let open = opening(language.phrases.findings.reading, path)
    return open + content("error", fault.code, fault.message, fault.message)
  }

  private func text(of point: TestPoint) -> String {
    let phrases = language.phrases
    let level = phrases.words.bracketed(phrases.words.level(point.item.rule.level))
    let basis = point.item.rule.basis.map { phrases.frame.basis + phrases.words.basis($0) }
    let lines = point.finding?.lines ?? [point.item.message]
    return ([point.state + level] + lines + basis).joined(separator: "\n")
  }

  private func opening(_ name: String, _ path: String) -> String {
    "    <testcase" + XMLText.attribute("name", name) + XMLText.attribute("classname", path)
      + " time=\"0\""
  }

  private func content(_ tag: String, _ type: String?, _ message: String, _ text: String) -> String
  {
    let type = type.map { XMLText.attribute("type", $0) } ?? ""
    let message = XMLText.attribute("message", TerminalText.neutralised(message))
    return ">\n      <\(tag)\(type)\(message)>" + XMLText.escaped(text)
      + "</\(tag)>\n    </testcase>\n"
  }
}
