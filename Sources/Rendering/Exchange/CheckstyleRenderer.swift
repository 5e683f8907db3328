public import Model

/// The format of Checkstyle, which reviewdog and many plug-ins read: errors by file.
public struct CheckstyleRenderer: ResultRenderer {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The file with its errors.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    var text = "  <file\(XMLText.attribute("name", ReportPath.relative(result.source)))>\n"
    if let fault = list.fault {
      text += Self.error(line: 1, column: nil, "error", fault.message, source: fault.code)
    }
    if let checked = list.checked {
      for finding in list.findings {
        let region = FindingRegion(finding.place.range, in: checked)
        text += Self.error(
          line: region.startLine,
          column: region.startColumn,
          Self.severity(finding.severity),
          finding.message,
          source: "\(checked.checklist.id).\(finding.code)"
        )
      }
    }
    return Array((text + "  </file>\n").utf8)
  }

  /// The file as it is.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] { part }

  /// The declaration and the opening tag.
  public func head() -> [UInt8] {
    Array((XMLText.declaration + "<checkstyle version=\"10.0\">\n").utf8)
  }

  /// The closing tag.
  public func tail() -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private static func error(
    line: Int,
    column: Int?,
    _ severity: String,
    _ message: String,
    source: String
  ) -> String {
    "    <error"
      + XMLText.attribute("line", "\(line)")
      + (column.map { XMLText.attribute("column", "\($0)") } ?? "")
      + XMLText.attribute("severity", severity)
      + XMLText.attribute("message", message)
      + XMLText.attribute("source", "hecha.\(source)") + "/>\n"
  }

  private static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note, .review: "info"
    }
  }
}
