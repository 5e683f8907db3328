import Model

extension Desk {
  /// A part is there, holds more than a prompt, and is long and late enough.
  func judgeSection(_ demand: Requirement.SectionDemand) -> Finding {
    let places = places(of: demand.part)
    guard !places.isEmpty else { return Finding(result: .fail(.missing)) }
    let filled = places.filter { !isOnlyPrompt($0) }
    // A heading that names the part says it better than words in running text.
    guard let place = filled.first(where: { $0.section != nil }) ?? filled.first else {
      let kept = places.prefix(1).map { evidence($0, standing: .placeholder) }
      return Finding(result: .fail(.placeholder), evidence: kept)
    }
    return judge(place, demand)
  }

  private func judge(_ place: PartPlace, _ demand: Requirement.SectionDemand) -> Finding {
    let found = [evidence(place, standing: .done)]
    if let after = demand.after,
      let other = places(of: after).first, other.heading.lowerBound > place.heading.lowerBound
    {
      return Finding(
        result: .fail(.misplaced),
        evidence: found,
        detail: .order(part: demand.part, after: after)
      )
    }
    if let other = demand.itemsOf, let finding = judge(place, againstItemsOf: other) {
      return finding
    }
    if let wanted = demand.items, case let items = itemCount(in: place), items < wanted {
      return Finding(
        result: .fail(.belowMinimum),
        measured: items,
        evidence: found,
        detail: .items(found: items, wanted: wanted)
      )
    }
    if let wanted = demand.characters, case let length = length(place.range), length < wanted {
      return Finding(
        result: .fail(.belowMinimum),
        measured: length,
        evidence: found,
        detail: .characters(found: length, wanted: wanted)
      )
    }
    return Finding(result: .pass, evidence: found)
  }

  private func evidence(_ place: PartPlace, standing: Standing) -> Evidence {
    let range = place.heading.isEmpty ? place.range : place.heading
    return Evidence(
      range: report.text.source(range),
      standing: standing,
      section: place.section ?? report.section(at: range.lowerBound)
    )
  }

  /// The places of a part; where no heading names the work done, any text that tells of it.
  ///
  /// Only the first part about work can be text under any heading: 其他需要报告的情况 is a part by its name alone.
  func places(of part: String) -> [PartPlace] {
    let named = matches.parts.filter { $0.name == part }
    let work = checklist.parts.first { $0.holds == .work }?.name ?? part
    guard named.isEmpty, part == work else { return named }
    return unnamedWork(part).map { [$0] } ?? []
  }

  /// The least number of characters that tell of work without a heading that says so.
  private static let leastWork = 60

  /// The first section that is no problems or plans part; without headings the text outside those.
  private func unnamedWork(_ part: String) -> PartPlace? {
    let others = matches.parts.filter { $0.holds != .work }
    for (index, section) in report.sections.enumerated() where section.level == 1 {
      let isOther = others.contains {
        $0.section == index || $0.range.contains(section.heading.lowerBound)
      }
      guard !isOther, length(section.body, without: others) >= Self.leastWork else { continue }
      return PartPlace(
        name: part,
        holds: .work,
        heading: section.heading,
        range: section.body,
        section: index
      )
    }
    guard report.sections.count == 1 else { return nil }
    return runningWork(part, others)
  }

  private func runningWork(_ part: String, _ others: [PartPlace]) -> PartPlace? {
    let sentences = report.sentences.filter { sentence in
      !others.contains { $0.range.contains(sentence.range.lowerBound) }
    }
    guard let first = sentences.first, let last = sentences.last,
      sentences.reduce(0, { $0 + $1.range.count }) >= Self.leastWork
    else { return nil }
    return PartPlace(
      name: part,
      holds: .work,
      heading: first.range,
      range: first.range.lowerBound..<last.range.upperBound,
      section: nil
    )
  }

  private func length(_ range: Range<Int>, without others: [PartPlace]) -> Int {
    others.reduce(range.count) { $0 - $1.range.clamped(to: range).count }
  }

  /// Whether a part holds nothing, or nothing but words to the writer and blanks.
  func isOnlyPrompt(_ place: PartPlace) -> Bool {
    guard place.section != nil else { return false }
    let blanks = matches.blanks.reduce(0) { $0 + $1.range.clamped(to: place.range).count }
    if blanks > 0, length(place.range) - blanks <= Self.leastText { return true }
    let units = report.text.units
    return units[place.range].allSatisfy { $0 == FoldedText.paragraphEnd }
  }

  /// The characters of a range without the ends of paragraphs.
  private func length(_ range: Range<Int>) -> Int {
    let all = report.text.units
    let units = all.span.extracting(range)
    var length = units.count
    for index in units.indices where units[index] == FoldedText.paragraphEnd { length &-= 1 }
    return length
  }

  /// A part with less text than this beside its blanks says nothing.
  private static let leastText = 8
}
