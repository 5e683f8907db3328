internal import Model

/// What became of the gaps of an earlier draft in a later one.
struct Comparison {
  /// A gap of the earlier draft that the later one no longer has.
  struct Fixed {
    let old: RecordedResult
    let new: CheckedReport.Item
  }

  /// A gap of the later draft, with what the earlier one had; `nil` where its list lacked the rule.
  struct New {
    let old: RecordedResult?
    let new: CheckedReport.Item
  }

  /// A gap of both drafts.
  struct Open {
    let old: RecordedResult
    let new: CheckedReport.Item
    /// The quotations of the later draft in their order.
    let evidence: [Quoted]
    /// The quotations of the earlier draft that the later one does not have.
    let gone: [RecordedEvidence]

    /// Whether words that stood elsewhere are quoted again.
    var hasMoved: Bool { evidence.contains(where: \.hasMoved) }
  }

  /// A quotation of the later draft, and where the same words stood in the earlier one.
  struct Quoted {
    let evidence: Evidence
    let new: RecordedEvidence
    let old: RecordedEvidence?

    /// Whether the same words stood in another line, paragraph or column.
    var hasMoved: Bool {
      guard let old else { return false }
      return (old.line, old.column) != (new.line, new.column)
    }
  }

  private(set) var fixed: [Fixed] = []
  private(set) var new: [New] = []
  private(set) var open: [Open] = []
  /// Gaps of the earlier draft whose rules the later list does not have.
  private(set) var unmatched: [RecordedResult] = []

  /// Compares the results of rules of the same id, in the order of the later list.
  init(_ old: RecordedReport, _ checked: CheckedReport) {
    let earlier = Dictionary(old.results.map { ($0.rule, $0) }) { first, _ in first }
    for item in checked.items { add(item, earlier[item.rule.id], checked) }
    let rules = Set(checked.items.map(\.rule.id))
    unmatched = old.results.filter { $0.status.isOpen && !rules.contains($0.rule) }
  }

  private mutating func add(
    _ item: CheckedReport.Item,
    _ old: RecordedResult?,
    _ checked: CheckedReport
  ) {
    let wasOpen = old?.status.isOpen == true
    switch (old, wasOpen, item.verdict.status.isOpen) {
    case (let old?, true, false): fixed.append(Fixed(old: old, new: item))
    case (let old?, true, true): open.append(Self.open(old, item, checked))
    case (_, _, true): new.append(New(old: old, new: item))
    default: break
    }
  }

  private static func open(
    _ old: RecordedResult,
    _ item: CheckedReport.Item,
    _ checked: CheckedReport
  ) -> Open {
    let quotes = item.verdict.evidence.map(checked.recorded)
    func prints(_ evidence: [RecordedEvidence]) -> [Fingerprint] {
      evidence.map { Fingerprint(rule: old.rule, words: $0.text) }
    }
    let twins = Fingerprint.twins(of: prints(quotes), in: prints(old.evidence))
    let known = Set(twins.compactMap(\.self))
    return Open(
      old: old,
      new: item,
      evidence: zip(item.verdict.evidence, zip(quotes, twins)).map { evidence, pair in
        Quoted(evidence: evidence, new: pair.0, old: pair.1.map { old.evidence[$0] })
      },
      gone: old.evidence.indices.filter { !known.contains($0) }.map { old.evidence[$0] }
    )
  }
}
