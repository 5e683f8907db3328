import Model

/// How many things a part of a report lists.
extension Desk {
  /// Whether a part has as many items as another one lists; `nil` where that one lists nothing.
  ///
  /// Text without items may hold a measure in each clause. Where one part holds both, they stand side by
  /// side.
  func judge(_ place: PartPlace, againstItemsOf other: String) -> Finding? {
    guard let listed = places(of: other).first(where: { !isOnlyPrompt($0) }),
      listed.range.clamped(to: place.range).isEmpty
    else { return nil }
    let wanted = listedItems(in: listed)
    guard wanted.count > 1 else { return nil }
    let items = listedItems(in: place)
    let isList = items.count > 1
    let expected = BoxedExpected(Verdict.Expected(atLeast: wanted.count, unit: "条"))
    let measured = isList ? items.count : clauseCount(in: place)
    guard measured < wanted.count else {
      let shown = isList ? items : sentences(in: place)
      return Finding(
        result: .pass,
        measured: measured,
        expected: expected,
        evidence: itemEvidence(shown.prefix(Self.shownItems))
      )
    }
    return Finding(
      result: .fail(.belowMinimum),
      measured: measured,
      expected: expected,
      evidence: itemEvidence(wanted.prefix(Self.shownItems)),
      detail: .items(found: measured, wanted: wanted.count)
    )
  }

  private func clauseCount(in place: PartPlace) -> Int {
    let units = report.text.units
    var count = 0
    for sentence in sentences(in: place) {
      for index in sentence where Self.measureEnds.contains(units[index]) { count += 1 }
    }
    return count
  }

  /// How many items are quoted.
  private static let shownItems = 6

  private func itemEvidence(_ items: ArraySlice<Range<Int>>) -> [Evidence] {
    items.map {
      Evidence(
        range: report.text.source($0),
        standing: nil,
        section: report.section(at: $0.lowerBound)
      )
    }
  }

  private func sentences(in place: PartPlace) -> [Range<Int>] {
    report.sentences.lazy.filter { !$0.isHeading && place.range.contains($0.range.lowerBound) }
      .map(\.range)
  }

  /// The number of items of a part: those it lists, else its paragraphs.
  func itemCount(in place: PartPlace) -> Int {
    let listed = listedItems(in: place).count
    if listed > 0 { return listed }
    return report.paragraphs.filter {
      $0.range.clamped(to: place.range).count > 0 && $0.role == .body
    }.count
  }

  /// The items of a part: the headings of its subsections, else 一是…二是…; none where it lists nothing.
  private func listedItems(in place: PartPlace) -> [Range<Int>] {
    if let section = place.section {
      let children = report.sections.filter { $0.parent == section }
      if !children.isEmpty { return children.map(\.heading) }
    }
    let all = report.text.units
    let units = all.span
    let firsts = Self.firsts
    var items: [Range<Int>] = []
    var index = firsts.firstPlace(in: place.range, of: units)
    while index < place.range.upperBound {
      if isSpokenItem(at: index, from: place.range.lowerBound) {
        items.append(index..<itemEnd(from: index, in: place.range))
      }
      index = firsts.firstPlace(in: index + 1..<place.range.upperBound, of: units)
    }
    return items
  }

  private func itemEnd(from start: Int, in range: Range<Int>) -> Int {
    (start..<range.upperBound).first { Self.itemEnds.contains(report.text.units[$0]) }
      ?? range.upperBound
  }

  /// 一是, 二是, 其一 and 第一， at the head of a clause.
  private func isSpokenItem(at index: Int, from start: Int) -> Bool {
    let units = report.text.units
    guard index + 2 < units.count else { return false }
    if index > start, !Self.clauseEnds.contains(units[index - 1]) { return false }
    let isDigit = Self.digits.contains(units[index])
    if isDigit, units[index + 1] == 0x662F { return true }
    if units[index] == 0x5176, Self.digits.contains(units[index + 1]) { return true }
    return units[index] == 0x7B2C && Self.digits.contains(units[index + 1])
      && units[index + 2] == 0x2C
  }

  private static let digits = UnitSet("一二三四五六七八九十")
  private static let firsts: UnitTable = {
    var table = UnitTable()
    table.insert(1, for: UnitText.units(of: "一二三四五六七八九十其第"))
    return table
  }()
  private static let clauseEnds = UnitSet("。;,:!?、\n")
  private static let measureEnds = UnitSet("。;,")
  private static let itemEnds = UnitSet("。;\n")
}
