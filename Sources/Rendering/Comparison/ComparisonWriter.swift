internal import JSONText
internal import Model

/// Writes the comparison of two drafts as JSON; every key is always there, and in the same order.
struct ComparisonWriter {
  private let old: RecordedReport
  private let record: String?
  private let checked: CheckedReport
  private let comparison: Comparison

  init(old: RecordedReport, record: String?, checked: CheckedReport) {
    self.old = old
    self.record = record
    self.checked = checked
    comparison = Comparison(old, checked)
  }

  /// Writes the document.
  func write(version: String, asOf: CalendarDate, to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", 1)
      json.key("tool")
      json.object { json in
        json.member("name", "hecha")
        json.member("version", version)
      }
      json.member("asOf", asOf.description)
      write("old", old, record: record, to: &json)
      write("new", checked.recorded, record: nil, to: &json)
      json.key("sameChecklist")
      json.bool(old.checklist == RecordedChecklist(checked.checklist))
      writeCounts(to: &json)
      writeGaps(to: &json)
    }
  }

  private func write(
    _ name: String,
    _ report: RecordedReport,
    record: String?,
    to json: inout JSONWriter
  ) {
    json.key(name)
    json.object { json in
      json.member("source", report.source)
      json.member("record", record)
      json.member("title", report.title)
      json.key("checklist")
      if let list = report.checklist {
        json.object { json in
          json.member("id", list.id)
          json.member("version", list.version)
          json.member("profile", list.profile)
        }
      } else {
        json.null()
      }
      json.member("verdict", report.outcome.rawValue)
    }
  }

  private func writeCounts(to json: inout JSONWriter) {
    json.key("counts")
    json.object { json in
      json.member("fixed", comparison.fixed.count)
      json.member("new", comparison.new.count)
      json.member("open", comparison.open.count)
      json.member("moved", comparison.open.count(where: \.hasMoved))
      json.member("unmatched", comparison.unmatched.count)
    }
  }

  private func writeGaps(to json: inout JSONWriter) {
    list("fixed", comparison.fixed, to: &json) { gap, json in
      write(gap.old, checked.recorded(gap.new), to: &json)
    }
    list("new", comparison.new, to: &json) { gap, json in
      write(gap.old, checked.recorded(gap.new), to: &json)
    }
    list("open", comparison.open, to: &json) { gap, json in
      write(gap.old, checked.recorded(gap.new), to: &json)
      json.key("moved")
      json.bool(gap.hasMoved)
      list("evidence", gap.evidence, to: &json) { quote, json in
        write(quote.new, to: &json)
        json.key("old")
        guard let old = quote.old else { return json.null() }
        json.object { json in write(old, to: &json) }
      }
      list("gone", gap.gone, to: &json) { quote, json in write(quote, to: &json) }
    }
    list("unmatched", comparison.unmatched, to: &json) { gap, json in
      write(gap, nil, to: &json)
    }
  }

  private func list<Element>(
    _ name: String,
    _ elements: [Element],
    to json: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.array { json in
      for element in elements {
        json.object { json in write(element, &json) }
      }
    }
  }

  private func write(_ old: RecordedResult?, _ new: RecordedResult?, to json: inout JSONWriter) {
    let rule = new ?? old
    json.member("rule", rule?.rule)
    json.member("title", rule?.title)
    json.member("level", rule?.level.rawValue)
    for (name, result) in [("old", old), ("new", new)] {
      json.key(name)
      guard let result else {
        json.null()
        continue
      }
      json.object { json in
        json.member("status", result.status.rawValue)
        json.member("reason", result.reason?.rawValue)
        json.member("measured", result.measured)
        json.member("message", result.message)
      }
    }
  }

  private func write(_ evidence: RecordedEvidence, to json: inout JSONWriter) {
    json.member("text", evidence.text)
    json.member("section", evidence.section)
    json.key("start")
    json.object { json in
      json.member("line", evidence.line)
      json.member("column", evidence.column)
    }
  }
}
