package import JSONText
package import Model

/// Reads what `JSONRenderer` has written, as far as a later check is compared with it.
package enum RecordReader {
  /// Why a text is no record.
  package enum Fault: Error, Hashable, Sendable {
    /// No JSON at all.
    case notJSON(JSONProblem)
    /// JSON, but something else: a key that every record has is not there or wrong.
    case notRecord(JSONPlace, key: String)
    /// A record of a later version of the tool.
    case unknownSchema(Int)
  }

  /// Whether bytes look like a JSON document and not like a report.
  package static func isLikelyRecord(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { !" \n\r\t".utf8.contains($0) } == UInt8(ascii: "{")
  }

  /// The reports of a record.
  ///
  /// - Throws: `Fault`, the first one.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> [RecordedReport] {
    let outcome = JSONReader.read(bytes, as: .strict)
    if let problem = outcome.problems.first { throw .notJSON(problem) }
    guard let root = outcome.root else { return [] }
    let schema = try Node(root).integer("schema")
    guard schema == 1 else { throw .unknownSchema(schema) }
    var reports: [RecordedReport] = []
    for node in try Node(root).list("reports") { reports.append(try report(node)) }
    return reports
  }

  private static func report(_ node: Node) throws(Fault) -> RecordedReport {
    var results: [RecordedResult] = []
    for result in try node.list("results") { results.append(try self.result(result)) }
    return RecordedReport(
      source: try node.text("source"),
      format: node.optional("format")?.text.flatMap(Document.Format.init(rawValue:)),
      title: node.optional("title")?.text,
      checklist: try checklist(node),
      outcome: try node.choice("verdict"),
      results: results
    )
  }

  private static func checklist(_ report: Node) throws(Fault) -> RecordedChecklist? {
    guard let node = report.optional("checklist"), node.members != nil else { return nil }
    let checklist = Node(node)
    return RecordedChecklist(
      id: try checklist.text("id"),
      version: try checklist.text("version"),
      profile: checklist.optional("profile")?.text
    )
  }

  private static func result(_ node: Node) throws(Fault) -> RecordedResult {
    var evidence: [RecordedEvidence] = []
    for item in try node.list("evidence") { evidence.append(try self.evidence(item)) }
    return RecordedResult(
      rule: try node.text("rule"),
      title: try node.text("title"),
      level: try node.choice("level"),
      status: try node.choice("status"),
      reason: node.optional("reason")?.text.flatMap(Reason.init(rawValue:)),
      measured: node.optional("measured")?.integer,
      findings: node.optional("findings")?.integer,
      message: try node.text("message"),
      evidence: evidence
    )
  }

  private static func evidence(_ node: Node) throws(Fault) -> RecordedEvidence {
    let start = Node(try node.value("start"))
    return RecordedEvidence(
      text: try node.text("text"),
      section: node.optional("section")?.text,
      line: try start.integer("line"),
      column: try start.integer("column")
    )
  }

  /// A value of which keys are asked that must be there.
  private struct Node {
    let node: JSONNode

    init(_ node: JSONNode) { self.node = node }

    func optional(_ key: String) -> JSONNode? { node[key] }

    func value(_ key: String) throws(Fault) -> JSONNode {
      guard let value = node[key] else { throw .notRecord(node.place, key: key) }
      return value
    }

    func text(_ key: String) throws(Fault) -> String {
      let value = try value(key)
      guard let text = value.text else { throw .notRecord(value.place, key: key) }
      return text
    }

    func integer(_ key: String) throws(Fault) -> Int {
      let value = try value(key)
      guard let integer = value.integer else { throw .notRecord(value.place, key: key) }
      return integer
    }

    func list(_ key: String) throws(Fault) -> [Node] {
      let value = try value(key)
      guard let elements = value.elements else { throw .notRecord(value.place, key: key) }
      return elements.map(Node.init)
    }

    func choice<Choice: RawRepresentable<String>>(_ key: String) throws(Fault) -> Choice {
      let value = try value(key)
      guard let choice = value.text.flatMap(Choice.init(rawValue:)) else {
        throw .notRecord(value.place, key: key)
      }
      return choice
    }
  }
}
