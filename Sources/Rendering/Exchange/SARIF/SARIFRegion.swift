internal import JSONText
internal import Model

/// A region as SARIF writes it, columns in UTF-16 units from 1.
struct SARIFRegion {
  private let region: FindingRegion
  private let startColumn: Int?
  private let endColumn: Int?
  private let words: String?

  init(_ range: SourceRange, words: String?, in checked: CheckedReport) {
    let region = FindingRegion(range, in: checked)
    let text = checked.report.document.text
    self.region = region
    self.words = words
    startColumn = region.startColumn.map { $0 + Self.pairs(in: text, before: range.start, $0) }
    endColumn = region.endColumn.map { $0 + Self.pairs(in: text, before: range.end, $0) }
  }

  /// How many of the characters that stand before a column take two units.
  private static func pairs(in text: [UInt8], before offset: Int, _ column: Int) -> Int {
    var rest = column - 1
    var index = min(offset, text.count)
    var pairs = 0
    while rest > 0, index > 0 {
      index -= 1
      if text[index] & 0xC0 != 0x80 { rest -= 1 }
      if text[index] >= 0xF0 { pairs += 1 }
    }
    return pairs
  }

  /// Writes the region as one object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("startLine", region.startLine)
      if let startColumn { json.member("startColumn", startColumn) }
      json.member("endLine", region.endLine)
      if let endColumn { json.member("endColumn", endColumn) }
      if let words { json.text("snippet", words) }
    }
  }
}

extension JSONWriter {
  /// Writes `physicalLocation`, which without a region names the file alone.
  mutating func physicalLocation(of path: String, _ region: SARIFRegion?) {
    key("physicalLocation")
    object { json in
      json.key("artifactLocation")
      json.object { $0.artifactLocation(of: path) }
      guard let region else { return }
      json.key("region")
      region.write(to: &json)
    }
  }

  /// Writes the keys of an artifact location.
  mutating func artifactLocation(of path: String) {
    let uri = ReportPath.uri(path)
    member("uri", uri)
    if !uri.hasPrefix("file:") { member("uriBaseId", "%SRCROOT%") }
  }

  /// Writes a key with an object that holds a text.
  mutating func text(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }
}
