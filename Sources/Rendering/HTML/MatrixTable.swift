internal import Model

/// The table of reports and rules.
struct MatrixTable {
  let matrix: Overview.Matrix
  /// From 1, in the page.
  let number: Int
  let phrases: Phrasebook
  private let order: [Int]

  init(_ matrix: Overview.Matrix, number: Int, _ phrases: Phrasebook) {
    self.matrix = matrix
    self.number = number
    self.phrases = phrases
    order = matrix.order
  }

  /// Writes the table in a frame of its own, in which it scrolls.
  func write(to html: inout HTMLWriter) {
    let title = phrases.page.matrix(matrix.title, matrix.rows.count)
    html.element(
      "div",
      ["class": "scroll", "role": "region", "aria-label": title, "tabindex": "0"]
    ) {
      html in
      html.element("table", ["class": "matrix"]) { html in
        html.element("caption", text: title)
        html.element("thead") { html in
          html.element("tr") { writeGroups(to: &$0) }
          html.element("tr") { writeColumns(to: &$0) }
        }
        html.raw("\n")
        html.element("tbody") { html in
          for row in matrix.rows { write(row, to: &html) }
        }
        html.element("tfoot") { html in html.element("tr") { writeTotals(to: &$0) } }
      }
    }
  }

  // MARK: Head

  private func writeGroups(to html: inout HTMLWriter) {
    let page = phrases.page
    html.element("th", ["scope": "col", "rowspan": "2", "data-sort": "text"], text: page.unit)
    html.element("th", ["scope": "col", "rowspan": "2", "data-sort": "rank"], text: page.verdict)
    html.element("th", ["scope": "colgroup", "colspan": "3"], text: page.lacking)
    for level in Rule.Level.allCases {
      let width = order.count { matrix.rules[$0].level == level }
      guard width > 0 else { continue }
      let attributes: HTMLWriter.Attributes = [
        "scope": "colgroup", "colspan": String(width), "class": level.rawValue,
        "data-level": level.rawValue,
      ]
      html.element("th", attributes, text: phrases.words.level(level))
    }
  }

  private func writeColumns(to html: inout HTMLWriter) {
    for level in Rule.Level.allCases {
      let attributes: HTMLWriter.Attributes = ["scope": "col", "data-sort": "number"]
      html.element("th", attributes, text: phrases.words.level(level))
    }
    for column in order {
      let rule = matrix.rules[column]
      let attributes: HTMLWriter.Attributes = [
        "scope": "col", "id": MatrixTable.column(rule.id, in: number), "class": rule.level.rawValue,
        "data-sort": "rank", "data-rule": rule.id, "data-level": rule.level.rawValue,
        "title": rule.title, "lang": "zh-CN",
      ]
      html.element("th", attributes) { $0.element("span", text: rule.title) }
    }
  }

  /// The name of the place where a rule heads a column.
  static func column(_ rule: String, in matrix: Int) -> String { "c\(matrix)-\(rule)" }

  // MARK: Rows

  private func write(_ row: Overview.Row, to html: inout HTMLWriter) {
    html.element("tr", ["data-verdict": row.outcome.rawValue]) { html in
      Self.writeName(row, to: &html)
      html.element("td", ["class": "verdict \(row.outcome.rawValue)"]) { html in
        html.text(Symbols.sign(of: row.outcome) + " " + phrases.words.outcome(row.outcome))
      }
      for level in Rule.Level.allCases {
        html.element("td", ["class": "number"], text: String(matrix.failures(level, in: row)))
      }
      for column in order { write(row, column, to: &html) }
    }
    html.raw("\n")
  }

  /// Writes the head of a row, which leads to the section of its report.
  static func writeName(_ row: Overview.Row, to html: inout HTMLWriter) {
    html.element("th", ["scope": "row"]) { html in
      html.element("a", ["lang": "zh-CN"], to: .report(row.number), text: row.name)
      if row.name != row.source { html.element("small", text: row.source) }
    }
  }

  private func write(_ row: Overview.Row, _ column: Int, to html: inout HTMLWriter) {
    guard row.marks.indices.contains(column), let mark = row.marks[column] else {
      return html.raw("<td></td>")
    }
    let sign = Symbols.sign(of: mark.status)
    let isPlain = mark.status == .pass || mark.status == .notApplicable
    html.element("td", ["class": Symbols.style(of: mark.status)]) { html in
      if isPlain { return html.text(sign) }
      let word = mark.reason.map(phrases.words.reason) ?? phrases.words.status(mark.status)
      let rule = matrix.rules[column].id
      html.element("a", ["title": word], to: .rule(rule, of: row.number), text: sign)
    }
  }

  private func writeTotals(to html: inout HTMLWriter) {
    html.element("th", ["scope": "row"], text: phrases.page.totals)
    html.element("td", text: String(matrix.rows.count { $0.outcome == .fail }))
    for level in Rule.Level.allCases {
      let failing = matrix.rows.count { matrix.failures(level, in: $0) > 0 }
      html.element("td", ["class": "number"], text: String(failing))
    }
    for column in order {
      let failures = matrix.failures(in: column)
      html.element("td", ["class": "number"], text: failures == 0 ? "" : String(failures))
    }
  }
}
