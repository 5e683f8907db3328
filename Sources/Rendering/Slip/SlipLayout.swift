/// A letter as plain text.
enum SlipText {
  /// The lines, none of them broken.
  static func lines(_ slip: Slip) -> [String] {
    var lines = [slip.title, "", slip.addressee, ""]
    lines += slip.opening.map { indent + $0 }
    for group in slip.groups {
      lines += ["", group.heading]
      for (number, point) in group.points.enumerated() {
        lines += ["", "\(number + 1). \(point.title)"]
        lines += point.fields.map { "   " + $0.label + $0.text }
      }
    }
    return lines + [""] + slip.closing.map { indent + $0 } + ["", slip.date]
  }

  // Paragraphs of official documents begin two characters in.
  private static let indent = "　　"
}

/// A letter as Markdown.
enum SlipMarkdown {
  /// The lines; foreign text is escaped.
  static func lines(_ slip: Slip) -> [String] {
    var lines = ["# " + Markdown.escaped(slip.title), "", Markdown.escaped(slip.addressee)]
    for paragraph in slip.opening { lines += ["", Markdown.escaped(paragraph)] }
    for group in slip.groups {
      lines += ["", "## " + Markdown.escaped(group.heading)]
      for (number, point) in group.points.enumerated() {
        lines += ["", "\(number + 1). **\(Markdown.escaped(point.title))**"]
        lines += point.fields.map { "   - " + $0.label + Markdown.escaped($0.text) }
      }
    }
    for paragraph in slip.closing { lines += ["", Markdown.escaped(paragraph)] }
    return lines + ["", Markdown.escaped(slip.date)]
  }
}
