internal import JSONText
public import Model

/// The machine-readable record, schema 1: every key is always there, and in the same order.
///
/// Columns count Unicode scalars from 1, and an end is the place after the last character: seven
/// characters from column 5 on end at column 12. `expected` alone varies: it has the bounds that are
/// set, and always the measure word.
public struct JSONRenderer: Sendable {
  private let language: Language
  private let version: String
  private let asOf: CalendarDate

  /// Creates a renderer; `version` is that of the tool and `asOf` the day that waivers were judged on.
  public init(language: Language, version: String, asOf: CalendarDate) {
    self.language = language
    self.version = version
    self.asOf = asOf
  }

  /// One document about all reports, in the order given.
  public func render(_ results: [CheckResult]) -> String {
    var json = JSONWriter(.pretty)
    json.object { json in
      writeHead(to: &json)
      writeSummary(of: results, to: &json)
      json.key("reports")
      json.array { json in
        for result in results { RecordWriter(result, in: language).write(to: &json) }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// One report per line, each as it stands in `reports` of the whole document.
  public func renderLines(_ results: [CheckResult]) -> String {
    var json = JSONWriter(.compact)
    for result in results {
      RecordWriter(result, in: language).write(to: &json)
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
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

  private func writeSummary(of results: [CheckResult], to json: inout JSONWriter) {
    json.key("summary")
    json.object { json in
      json.member("reports", results.count)
      for outcome in CheckResult.Outcome.allCases {
        json.member(outcome.rawValue, results.count { $0.outcome == outcome })
      }
    }
  }
}
