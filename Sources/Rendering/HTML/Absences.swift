internal import Model

/// Where the text is to say what it does not say anywhere.
struct Absences {
  /// The findings without words to point at, by the block after which they belong; `nil` is the head.
  private(set) var byBlock: [Int?: [Findings.Finding]] = [:]

  init(_ findings: Findings, in checked: CheckedReport, _ blocks: [TextBlock]) {
    let places = Places(checked: checked, blocks: blocks)
    for finding in findings.all where Self.isAbsent(finding) {
      guard let place = places.block(for: finding.item.rule) else { continue }
      byBlock[place.block, default: []].append(finding)
    }
  }

  /// Whether something is said of the text for which it has no words.
  static func isAbsent(_ finding: Findings.Finding) -> Bool {
    finding.item.verdict.status == .fail
      && !finding.item.verdict.evidence.contains { $0.range.start < $0.range.end }
  }

  /// Whether there is a place in the text for what a rule asks for.
  static func hasPlace(_ rule: Rule, in checked: CheckedReport) -> Bool {
    if case .section = rule.requirement { return true }
    if case .anywhere = RuleHome(of: rule, in: checked).place { return false }
    return true
  }

  /// The places of one report.
  private struct Places {
    let checked: CheckedReport
    let blocks: [TextBlock]

    /// The block after which something belongs; without one it belongs before all of them.
    struct Place {
      let block: Int?
    }

    func block(for rule: Rule) -> Place? {
      let home = RuleHome(of: rule, in: checked)
      switch home.place {
      case .anywhere:
        guard case .section(let demand) = rule.requirement else { return nil }
        return Place(block: block(before: demand.part, home))
      case .start, .work: return Place(block: title)
      case .end: return Place(block: end)
      case .after(let part): return Place(block: block(endingPart: part, home) ?? end)
      case .part(let part):
        let heading = home.section(ofPart: part).flatMap { section in
          block(at: checked.report.sections[section].heading)
        }
        return Place(block: heading ?? title)
      }
    }

    private var title: Int? { blocks.lastIndex { $0.kind == .title } }

    private var end: Int? {
      blocks.lastIndex { block in
        switch block.kind {
        case .rest, .blank, .paragraph(.furniture): false
        default: true
        }
      }
    }

    /// The end of the nearest part that the checklist puts before this one.
    private func block(before part: String, _ home: RuleHome) -> Int? {
      let earlier = checked.checklist.parts.prefix { $0.name != part }
      return earlier.reversed().lazy.compactMap { block(endingPart: $0.name, home) }.first ?? title
    }

    private func block(endingPart name: String, _ home: RuleHome) -> Int? {
      guard let section = home.section(ofPart: name) else { return nil }
      let body = checked.report.sections[section].body
      return block(at: body.isEmpty ? checked.report.sections[section].heading : body)
    }

    /// The last block that some units reach.
    private func block(at units: Range<Int>) -> Int? {
      let source = checked.report.text.source(units)
      return blocks.lastIndex { $0.range.start < source.end }
    }
  }
}
