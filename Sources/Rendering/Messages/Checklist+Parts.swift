internal import Model

extension Checklist {
  /// The part that a section's heading names, for display.
  ///
  /// Problems and plans win over work, for 下一步工作措施 names both; then the longest words win.
  func part(headedBy section: Int, in report: Report) -> Part? {
    guard report.sections.indices.contains(section) else { return nil }
    let heading = report.text.string(report.sections[section].heading)
    let named = parts.compactMap { part -> (part: Part, length: Int)? in
      part.headings.filter(heading.contains).map(\.count).max().map { (part, $0) }
    }
    let special = named.filter { $0.part.holds != .work }
    return (special.isEmpty ? named : special).max { $0.length < $1.length }?.part
  }
}
