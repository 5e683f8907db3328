import JSONText
import Model
import Platform

/// Writes generated reports, a few at a time, so that memory does not grow with their number.
struct CorpusWriter {
  let generator: ReportGenerator
  let reports: Int

  /// Writes each report into a file of its own, named by its id.
  ///
  /// - Throws: The system's error.
  func write(toFolder folder: String) throws(FileError) {
    try FileSystem.makeFolder(folder)
    for number in 0..<reports {
      let report = generator.report(number)
      try FileSystem.write(Array(report.text.utf8), to: "\(folder)/\(report.id).txt")
    }
  }

  /// Writes one line for each report: its `id` and its `text`.
  ///
  /// - Throws: The system's error.
  func write(toLines path: String) throws(FileError) {
    try writeLines(to: path) { report, json in
      json.key("id")
      json.string(report.id)
      json.key("text")
      json.string(report.text)
    }
  }

  /// Writes what is known of each report: its `id` and the results of some rules.
  ///
  /// - Throws: The system's error.
  func write(truthTo path: String) throws(FileError) {
    try writeLines(to: path) { report, json in
      json.key("id")
      json.string(report.id)
      json.key("results")
      json.array { json in
        for expectation in report.expectations { Self.write(expectation, to: &json) }
      }
    }
  }

  private func writeLines(
    to path: String,
    _ content: (GeneratedReport, inout JSONWriter) -> Void
  ) throws(FileError) {
    let file = try OutputFile(path)
    var json = JSONWriter(.compact)
    for number in 0..<reports {
      let report = generator.report(number)
      json.object { content(report, &$0) }
      json.endLine()
      if json.count >= Self.blockSize {
        try file.write(json.bytes)
        json.removeAll()
      }
    }
    try file.write(json.bytes)
    try file.commit()
  }

  private static let blockSize = 1 << 20

  private static func write(_ expectation: Expectation, to json: inout JSONWriter) {
    json.object { json in
      json.key("rule")
      json.string(expectation.rule)
      json.key("status")
      json.string(expectation.status.rawValue)
      json.key("reason")
      if let reason = expectation.reason { json.string(reason.rawValue) } else { json.null() }
      json.key("measured")
      if let number = expectation.measured { json.integer(number) } else { json.null() }
    }
  }
}
