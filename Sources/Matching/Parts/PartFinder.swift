import Model

/// Finds where the named parts of a checklist stand in a report.
struct PartFinder {
  let report: Report
  let scan: Scan
  /// The parts of the checklist with the phrases of their headings.
  let parts: [(part: Checklist.Part, phrases: PhraseList)]

  private let headings: [Places]

  init(report: Report, scan: Scan, parts: [(part: Checklist.Part, phrases: PhraseList)]) {
    self.report = report
    self.scan = scan
    self.parts = parts
    headings = parts.map { scan.places(of: $0.phrases) }
  }

  /// The places of all parts, in reading order.
  ///
  /// A section of the first level whose heading contains a phrase of the part is the part; deeper
  /// ones count where no section above them is one, or where they turn to problems or plans.
  func places() -> [PartPlace] {
    var places: [PartPlace] = []
    for (index, section) in report.sections.enumerated() where !section.heading.isEmpty {
      for part in parts(namedBy: section) where isNew(part, index, places) {
        places.append(
          PartPlace(
            name: part.name,
            holds: part.holds,
            heading: section.heading,
            range: section.body,
            section: index
          )
        )
      }
    }
    places += unheaded(besides: places)
    return places.sorted { $0.heading.lowerBound < $1.heading.lowerBound }
  }

  /// A heading that names plans and work (下一步主要工作) names plans; problems and plans together
  /// are both.
  private func parts(namedBy section: Section) -> [Checklist.Part] {
    var named: [Checklist.Part] = []
    for index in parts.indices where headings[index].hasOne(in: section.heading) {
      named.append(parts[index].part)
    }
    if named.isEmpty { return named }
    let special = named.filter { $0.holds != .work }
    guard !special.isEmpty, !reportsWork(section.heading) else {
      return named.filter { $0.holds == .work }
    }
    return special
  }

  /// 巡察反馈问题整改情况 tells what was done although it says 问题.
  private func reportsWork(_ heading: Range<Int>) -> Bool {
    Self.workEndings.contains { ending in
      report.text.units.holds(ending, in: heading)
        && !Self.planWords.contains { report.text.units.holds($0, in: heading) }
    }
  }

  private static let workEndings = words("整改情况 整改落实情况 整改进展 整改完成情况 问题整改")
  private static let planWords = words("下一步 下步 今后 打算")

  private func isNew(_ part: Checklist.Part, _ section: Int, _ places: [PartPlace]) -> Bool {
    let heading = report.sections[section]
    guard heading.level > 1 else { return true }
    // A deep heading inside a part stays with it: 下一步工作 / （一）推动责任制落实情况.
    let around = places.last { $0.section != nil && $0.range.contains(heading.heading.lowerBound) }
    guard let around else { return true }
    return around.holds == .work && part.holds != .work && heading.level <= 2
      && isShort(heading.heading)
  }

  private func isShort(_ heading: Range<Int>) -> Bool { heading.count <= 22 }

  /// Parts without a heading, where the text before is not already such a part.
  private func unheaded(besides places: [PartPlace]) -> [PartPlace] {
    report.unheadedParts.compactMap { found in
      guard let part = parts.first(where: { $0.part.holds == found.holds })?.part else {
        return nil
      }
      let around = places.filter { $0.range.contains(found.range.lowerBound) }
      if around.contains(where: { $0.holds == found.holds }) { return nil }
      // Problems told inside the plans are what the plans answer to.
      if found.holds == .problems, around.contains(where: { $0.holds == .plans }) { return nil }
      return PartPlace(
        name: part.name,
        holds: part.holds,
        heading: found.cue,
        range: found.range,
        section: nil
      )
    }
  }
}
