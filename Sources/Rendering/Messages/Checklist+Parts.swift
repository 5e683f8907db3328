internal import Model

extension Checklist {
  /// The part that a section's heading names, for display.
  ///
  /// Problems and plans win over work, for 下一步工作措施 names both; then the longest words win.
  func part(headedBy section: Int, in report: Report) -> Part? {
    guard report.sections.indices.contains(section) else { return nil }
    let place = report.sections[section]
    guard let part = part(named: report.text.string(place.heading)) else { return nil }
    // A deep heading inside a part stays with it: 下一步打算 / （一）补齐短板.
    var above = place.parent
    while let index = above {
      if let outer = self.part(headedBy: index, in: report) {
        let turns = outer.holds == .work && part.holds != .work && place.level <= 2
        return turns && place.heading.count <= 22 ? part : nil
      }
      above = report.sections[index].parent
    }
    return part
  }

  /// The part that a heading names: problems and plans before work, longer words before shorter ones.
  private func part(named heading: String) -> Part? {
    let named = parts.compactMap { part -> (part: Part, length: Int)? in
      part.headings.filter(heading.contains).map(\.count).max().map { (part, $0) }
    }
    let special = named.filter { $0.part.holds != .work }
    return (special.isEmpty ? named : special).max { $0.length < $1.length }?.part
  }
}
