internal import Model

/// The rules that most reports fail, as bars with their names and numbers.
struct GapChart {
  private static let limit = 10
  private static let rowHeight = 36

  private struct Bar {
    let place: String
    let rule: Overview.Column
    var reports: Int
  }

  private let bars: [Bar]
  private let phrases: Phrasebook

  init(_ overview: Overview, _ phrases: Phrasebook) {
    self.phrases = phrases
    var bars: [Bar] = []
    for (number, matrix) in overview.matrices.enumerated() {
      for column in matrix.order {
        let (rule, failures) = (matrix.rules[column], matrix.failures(in: column))
        guard failures > 0 else { continue }
        if let known = bars.firstIndex(where: { $0.rule.id == rule.id }) {
          bars[known].reports += failures
        } else {
          let place = MatrixTable.column(rule.id, in: number + 1)
          bars.append(Bar(place: place, rule: rule, reports: failures))
        }
      }
    }
    // Rules that as many reports fail keep their order, required ones first.
    let sorted = bars.enumerated().sorted { left, right in
      (-left.element.reports, left.offset) < (-right.element.reports, right.offset)
    }
    self.bars = sorted.prefix(Self.limit).map(\.element)
  }

  /// Writes the chart, if there are any gaps.
  func write(to html: inout HTMLWriter) {
    guard let most = bars.first?.reports else { return }
    html.element("figure", ["class": "chart"]) { html in
      html.element("figcaption") { $0.element("h2", text: phrases.page.chart) }
      let attributes: HTMLWriter.Attributes = [
        "width": "100%", "height": String(bars.count * Self.rowHeight), "role": "group",
        "aria-label": phrases.page.chartSummary(bars.count),
      ]
      html.element("svg", attributes) { html in
        for (index, bar) in bars.enumerated() {
          write(bar, top: index * Self.rowHeight, of: most, to: &html)
        }
      }
    }
  }

  /// The name above, the bar with its number below: so it fits a narrow screen unscaled.
  private func write(_ bar: Bar, top: Int, of most: Int, to html: inout HTMLWriter) {
    let width = "\(max(1, 80 * bar.reports / most))%"
    html.element("a", ["href": "#" + bar.place]) { html in
      let place: HTMLWriter.Attributes = ["x": "0", "y": String(top + 14), "lang": "zh-CN"]
      html.element("text", place, text: bar.rule.title)
    }
    let shape: HTMLWriter.Attributes = [
      "class": bar.rule.level.rawValue, "x": "0", "y": String(top + 20), "width": width,
      "height": "9", "rx": "2",
    ]
    html.element("rect", shape) { _ in }
    let number: HTMLWriter.Attributes = [
      "class": "count", "x": width, "dx": "8", "y": String(top + 29),
    ]
    html.element("text", number, text: phrases.page.bar(bar.reports))
  }
}
