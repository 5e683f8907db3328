internal import Model

/// What stands around the reports: the head with its policy, and the overview of several.
struct PageFrame {
  let overview: Overview
  let phrases: Phrasebook

  private var isBatch: Bool { overview.counts.reports > 1 }

  /// Writes the page up to its first report.
  func writeHead(to html: inout HTMLWriter) {
    html.raw("<!DOCTYPE html>\n")
    html.open("html", ["lang": phrases.page.language])
    html.raw("\n")
    html.element("head") { writeDocumentHead(to: &$0) }
    html.raw("\n")
    html.open("body", ["class": isBatch ? "batch" : "single", "id": "top"])
    html.raw("\n")
    html.element("header", ["class": "page"]) { html in
      let several = phrases.page.several(overview.counts.reports)
      html.element("h1", text: isBatch ? several : phrases.page.product)
    }
    html.open("main")
    if overview.counts.reports == 0 { html.element("p", text: phrases.frame.noReports) }
    if isBatch { writeOverview(to: &html) }
    html.raw("\n")
  }

  // MARK: Head

  private func writeDocumentHead(to html: inout HTMLWriter) {
    html.raw("<meta charset=\"utf-8\">\n")
    html.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.element("title", text: title)
    html.raw("\n<style>\(PageStyle.text)</style>\n")
    if isBatch { html.raw("<script>\(PageScript.text)</script>\n") }
  }

  private var title: String {
    guard !isBatch else { return phrases.page.several(overview.counts.reports) }
    let row = overview.matrices.first?.rows.first ?? overview.unread.first?.row
    return row.map { phrases.page.single($0.name) } ?? phrases.page.product
  }

  /// Nothing may be loaded, and of styles and scripts only those of this page run.
  private var policy: String {
    let script = isBatch ? "; script-src \(Self.source(PageScript.text))" : ""
    return "default-src 'none'; style-src \(Self.source(PageStyle.text))\(script)"
      + "; base-uri 'none'; form-action 'none'"
  }

  private static func source(_ text: String) -> String {
    "'sha256-\(Base64.text(of: SHA256.digest(of: Array(text.utf8))))'"
  }

  // MARK: Overview

  private func writeOverview(to html: inout HTMLWriter) {
    let counts = overview.counts
    html.element("section", ["class": "overview"]) { html in
      let summary = phrases.frame.summary(counts.reports, counts.pass, counts.fail, counts.error)
      html.element("p", ["class": "summary"], text: summary)
      GapChart(overview, phrases).write(to: &html)
      writeUnread(to: &html)
      FilterForm(overview: overview, phrases: phrases).write(to: &html)
      if !overview.matrices.isEmpty { writeLegend(to: &html) }
      for (index, matrix) in overview.matrices.enumerated() {
        MatrixTable(matrix, number: index + 1, phrases).write(to: &html)
      }
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("ul", ["class": "legend", "aria-label": phrases.page.symbols]) { html in
      for status in Symbols.statuses {
        html.element("li") { html in
          let style = Symbols.style(of: status)
          html.element("span", ["class": style], text: Symbols.sign(of: status))
          html.text(" " + phrases.words.status(status))
        }
      }
    }
  }

  private func writeUnread(to html: inout HTMLWriter) {
    guard !overview.unread.isEmpty else { return }
    html.element("div", ["class": "scroll lost"]) { html in
      html.element("table", ["class": "unread"]) { html in
        html.element("caption", text: phrases.page.unread(overview.unread.count))
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col"], text: phrases.page.input)
            html.element("th", ["scope": "col"], text: phrases.page.why)
          }
        }
        html.element("tbody") { html in
          for (row, error) in overview.unread { write(row, error, to: &html) }
        }
      }
    }
  }

  private func write(_ row: Overview.Row, _ error: InputError, to html: inout HTMLWriter) {
    html.element("tr", ["data-verdict": row.outcome.rawValue]) { html in
      MatrixTable.writeName(row, to: &html)
      html.element("td") { html in
        // Where rules are wrong the section of the input tells of each problem.
        html.text(lines(about: error.reason, phrases).first ?? "")
      }
    }
  }
}
