internal import JSONText
internal import Model

/// What SARIF says about a file that was checked.
struct SARIFArtifact {
  let result: CheckResult
  let checked: CheckedReport?

  var bytes: [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.key("location")
      json.object { $0.artifactLocation(of: result.source) }
      json.key("roles")
      json.array { $0.string("analysisTarget") }
      if let document = result.report?.document { write(document, to: &json) }
      writeProperties(to: &json)
    }
    return json.bytes
  }

  private func write(_ document: Document, to json: inout JSONWriter) {
    // Packed formats are binary files, whose text has no encoding of its own.
    if [.text, .markdown, .html].contains(document.format) {
      json.member("encoding", document.encoding)
    }
    json.key("hashes")
    json.object { $0.member("sha-256", document.sha256) }
  }

  private func writeProperties(to json: inout JSONWriter) {
    json.key("properties")
    json.object { json in
      json.member("verdict", result.outcome.rawValue)
      if let checklist = result.checklist { json.member("checklist", checklist.id) }
      if let title = checked?.title { json.member("title", title) }
      if let unit = result.report?.facts.unit { json.member("unit", unit) }
      if let year = result.report?.facts.year { json.member("year", year) }
    }
  }
}
