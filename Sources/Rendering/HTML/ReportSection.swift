internal import Model

/// The section of the page about one input: verdict, gaps, and the text with both marked in it.
struct ReportSection {
  let result: CheckResult
  let language: Language

  private var phrases: Phrasebook { language.phrases }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    let outcome = result.outcome.rawValue
    html.element("section", ["class": "report \(outcome)"], id: .report()) { html in
      if let checked = CheckedReport(result, in: language) {
        write(checked, to: &html)
      } else {
        writeUnread(to: &html)
      }
    }
    html.raw("\n")
  }

  private func writeUnread(to html: inout HTMLWriter) {
    html.element("header") { html in
      writeVerdict(to: &html)
      html.element("h2", text: result.source)
      for line in result.error.map({ lines(about: $0.reason, phrases) }) ?? [] {
        html.element("p", text: line)
      }
    }
  }

  private func write(_ checked: CheckedReport, to html: inout HTMLWriter) {
    html.element("header") { html in writeHead(checked, to: &html) }
    let findings = Findings(checked, phrases)
    let marks = TextMarks(findings.all, in: checked.report.document)
    html.element("div", ["class": "panes"]) { html in
      let card = FindingCard(checked: checked, marks: marks, phrases: phrases)
      write(findings, card, to: &html)
      html.raw("\n")
      html.element("article", ["class": "paper"]) { html in
        writePaperHead(to: &html)
        html.element("div", ["class": "text", "lang": "zh-CN"]) { html in
          MarkedText(checked, findings, marks, phrases).write(to: &html)
        }
      }
    }
  }

  // MARK: Head

  private func writeVerdict(to html: inout HTMLWriter) {
    let outcome = result.outcome
    html.element("p", ["class": "verdict"]) { html in
      html.element("span", ["aria-hidden": "true"], text: Symbols.sign(of: outcome))
      html.text(" " + phrases.words.outcome(outcome))
      html.element("a", ["class": "back", "href": "#top"], text: phrases.page.overview)
    }
  }

  private func writeHead(_ checked: CheckedReport, to html: inout HTMLWriter) {
    writeVerdict(to: &html)
    html.element("h2", ["lang": "zh-CN"], text: checked.title ?? phrases.frame.noTitle)
    html.element("p", ["class": "source"], text: result.source)
    html.element("dl") { html in
      for field in checked.fields(phrases).dropFirst() {
        html.element("div") { html in
          html.element("dt", text: field.label)
          html.element("dd", text: field.value)
        }
      }
    }
    html.element("p", ["class": "counts"], text: checked.counts(phrases))
    if let score = checked.score { html.element("p", text: phrases.files.score(score)) }
    let notices = TailoringText(checked, phrases)?.notices.map(\.text) ?? []
    for notice in [checked.whyNoVerdict(phrases)].compactMap(\.self) + notices {
      html.element("p", ["class": "notice"], text: notice)
    }
  }

  // MARK: Findings

  private func write(_ findings: Findings, _ card: FindingCard, to html: inout HTMLWriter) {
    let count = findings.gaps.reduce(0) { $0 + $1.findings.count }
    html.element("section", ["class": "findings"]) { html in
      html.element("h3", text: count == 0 ? phrases.gaps.none : phrases.page.gaps(count))
      for group in findings.gaps {
        html.element("h4", text: group.heading)
        write(group, card, to: &html)
      }
      for group in findings.rest {
        html.element("details") { html in
          html.element("summary", text: group.heading)
          writeRest(group, card, to: &html)
        }
      }
      writeChanges(card.checked, to: &html)
    }
  }

  private func write(_ group: Findings.Group, _ card: FindingCard, to html: inout HTMLWriter) {
    html.element("ol") { html in
      for finding in group.findings { card.write(finding, to: &html) }
    }
  }

  private func writeRest(_ group: Findings.Group, _ card: FindingCard, to html: inout HTMLWriter) {
    let tone = group.findings.first?.tone ?? .pass
    html.element("ol", ["class": tone == .waived ? "waived" : "brief \(tone.rawValue)"]) { html in
      for finding in group.findings {
        // What a waiver covers is still to be read in full.
        if tone == .waived {
          card.write(finding, to: &html)
        } else {
          card.writeBriefly(finding, to: &html)
        }
      }
    }
  }

  private func writeChanges(_ checked: CheckedReport, to html: inout HTMLWriter) {
    guard let changes = TailoringText(checked, phrases)?.changes, !changes.isEmpty else { return }
    html.element("details") { html in
      html.element("summary", text: phrases.tailoring.changesHeading(changes.count))
      html.element("ul", ["class": "changes"]) { html in
        for change in changes { html.element("li", text: change) }
      }
    }
  }

  private func writePaperHead(to html: inout HTMLWriter) {
    html.element("div", ["class": "tools"]) { html in
      html.element("h3", text: phrases.page.text)
      html.element("label") { html in
        html.open("input", ["type": "checkbox", "class": "proof", "checked": ""])
        html.text(" " + phrases.page.showProof)
      }
    }
  }
}
