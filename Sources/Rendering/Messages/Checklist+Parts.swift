internal import Model

extension Checklist {
  /// The part that a section's heading names, for display; the longest matching words win.
  func part(headedBy section: Int, in report: Report) -> Part? {
    guard report.sections.indices.contains(section) else { return nil }
    let heading = report.text.string(report.sections[section].heading)
    var best: (part: Part, length: Int)?
    for part in parts {
      for words in part.headings where words.count > best?.length ?? 0 && heading.contains(words) {
        best = (part, words.count)
      }
    }
    return best?.part
  }
}
