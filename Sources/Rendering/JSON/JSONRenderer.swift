internal import JSONText
public import Model

/// The machine-readable record, schema 1: every key is always there, and in the same order.
///
/// Columns count Unicode scalars from 1, and an end is the place after the last character: seven
/// characters from column 5 on end at column 12. `expected` alone varies: it has the bounds that are
/// set, and always the measure word.
public struct JSONRenderer: ResultRenderer {
  private let shelf: RuleRecordShelf
  private let version: String
  private let asOf: CalendarDate
  private var counts = OutcomeCounts()

  /// Creates a renderer; `version` is that of the tool and `asOf` the day that waivers were judged on.
  public init(language: Language, version: String, asOf: CalendarDate) {
    let form = RuleRecords.Form.elements(language, depth: Self.depthOfRecords)
    shelf = RuleRecordShelf(form)
    self.version = version
    self.asOf = asOf
  }

  /// The summary stands first and counts all reports.
  public var headComesLast: Bool { true }

  /// The record, indented for its place in the document.
  public func part(of result: CheckResult) -> [UInt8] {
    RecordWriter(result, with: shelf).text()
  }

  /// The record after a comma, if it is not the first.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    counts.add(digest.outcome)
    return counts.reports == 1 ? part : [UInt8(ascii: ",")] + part
  }

  /// The document up to its first record.
  public func head() -> [UInt8] {
    let empty = emptyDocument()
    return Array(empty.prefix(upTo: empty.lastIndex(of: UInt8(ascii: "]")) ?? empty.endIndex))
  }

  /// The ends of the array and of the document.
  public func tail() -> [UInt8] {
    Array((counts.reports == 0 ? "]\n}\n" : "\n  ]\n}\n").utf8)
  }

  private static let depthOfRecords = 2

  /// The document as it is without reports, `reports` being its last key.
  private func emptyDocument() -> [UInt8] {
    var json = JSONWriter(.pretty)
    json.object { json in
      writeHead(to: &json)
      writeSummary(to: &json)
      json.key("reports")
      json.array { _ in }
    }
    return json.bytes
  }

  private func writeHead(to json: inout JSONWriter) {
    json.member("schema", 1)
    json.key("tool")
    json.object { json in
      json.member("name", "hecha")
      json.member("version", version)
    }
    json.member("asOf", asOf.description)
  }

  private func writeSummary(to json: inout JSONWriter) {
    json.key("summary")
    json.object { json in
      json.member("reports", counts.reports)
      for outcome in CheckResult.Outcome.allCases {
        json.member(outcome.rawValue, counts[outcome])
      }
    }
  }
}
