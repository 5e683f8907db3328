internal import Model

/// The controls that narrow the overview; hidden until the script is there to obey them.
struct FilterForm {
  let overview: Overview
  let phrases: Phrasebook

  /// Writes the form.
  func write(to html: inout HTMLWriter) {
    let page = phrases.page
    let attributes: HTMLWriter.Attributes = [
      "id": "filter", "role": "search", "aria-label": page.filter, "hidden": "",
    ]
    html.element("form", attributes) { html in
      writeLabel(page.search, to: &html) { html in
        html.open("input", ["type": "search", "name": "text", "autocomplete": "off"])
      }
      writeChoice("verdict", page.verdict, to: &html) { html in
        for outcome in CheckResult.Outcome.allCases {
          writeOption(outcome.rawValue, phrases.words.outcome(outcome), to: &html)
        }
      }
      writeChoice("level", page.level, to: &html) { html in
        for level in Rule.Level.allCases {
          writeOption(level.rawValue, phrases.words.level(level), to: &html)
        }
      }
      writeChoice("rule", page.rule, to: &html) { writeRules(to: &$0) }
      writeCheck("gaps", page.onlyGaps, to: &html)
      writeCheck("paper", page.printText, to: &html)
      html.element("output", ["data-shown": page.shown]) { _ in }
    }
  }

  private func writeRules(to html: inout HTMLWriter) {
    var seen: Set<String> = []
    let rules = overview.matrices.flatMap { matrix in matrix.order.map { matrix.rules[$0] } }
      .filter { seen.insert($0.id).inserted }
    for level in Rule.Level.allCases where rules.contains(where: { $0.level == level }) {
      html.element("optgroup", ["label": phrases.words.level(level)]) { html in
        for rule in rules where rule.level == level { writeOption(rule.id, rule.title, to: &html) }
      }
    }
  }

  private func writeLabel(
    _ text: String,
    to html: inout HTMLWriter,
    _ control: (inout HTMLWriter) -> Void
  ) {
    html.element("label") { html in
      html.element("span", text: text)
      control(&html)
    }
  }

  private func writeChoice(
    _ name: String,
    _ label: String,
    to html: inout HTMLWriter,
    _ options: (inout HTMLWriter) -> Void
  ) {
    writeLabel(label, to: &html) { html in
      html.element("select", ["name": name]) { html in
        writeOption("", phrases.page.every, to: &html)
        options(&html)
      }
    }
  }

  private func writeOption(_ value: String, _ text: String, to html: inout HTMLWriter) {
    html.element("option", ["value": value], text: text)
  }

  private func writeCheck(_ name: String, _ label: String, to html: inout HTMLWriter) {
    html.element("label", ["class": "check"]) { html in
      html.open("input", ["type": "checkbox", "name": name])
      html.text(" " + label)
    }
  }
}
