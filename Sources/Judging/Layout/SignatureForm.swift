import Model

/// Compares the unit at the sign-off with the one in the title.
///
/// One may be short for the other (卫健局, 卫生健康局) and a party organ may sign for its unit, so names agree
/// where most of the shorter one occurs in the longer one in the same order.
enum SignatureForm {
  /// The signature, if it names another unit than the title does.
  static func mismatched(in report: Report) -> [Range<Int>] {
    guard let signature = report.elements.signature, let title = report.elements.title,
      let unit = report.facts.unit.map(CharacterFolding.folded),
      let place = report.firstPlace(of: unit, in: title),
      !standsAlone(place, in: title, of: report.text)
    else { return [] }
    let signed = core(of: Array(report.text.units[signature]))
    let named = core(of: unit)
    let length = min(signed.count, named.count)
    guard length >= 3, !(signed + named).contains(where: blanks.contains) else { return [] }
    return commonLength(signed, named) * 4 < length * 3 ? [signature] : []
  }

  /// Whether a line of the title is nothing but the unit: then it stands on a cover, where a
  /// superior's name is as frequent as the author's.
  private static func standsAlone(
    _ unit: Range<Int>,
    in title: Range<Int>,
    of text: FoldedText
  ) -> Bool {
    let next = unit.upperBound
    if next == title.upperBound || text.units[next] == FoldedText.paragraphEnd { return true }
    // Where every character has a space before it, one says nothing.
    return text.hasGap(before: next) && !text.hasGap(before: unit.lowerBound + 1)
  }

  private static let blanks = UnitSet("x×*_□○某")
  private static let prefixes = words("中共 中国共产党")
  private static let suffixes = words(
    "党组 党委 党工委 工委 党总支 总支 党支部 支部 委员会 办事处 人民政府 政府 机关 委 (盖章) (公章) (印章)"
  )

  private static func words(_ list: String) -> [[UInt16]] {
    UnitText.words(list)
  }

  private static func core(of name: [UInt16]) -> [UInt16] {
    var name = name[...]
    if let prefix = prefixes.first(where: name.starts) { name = name.dropFirst(prefix.count) }
    while let suffix = suffixes.first(where: {
      name.count > $0.count && name.suffix($0.count).elementsEqual($0)
    }) {
      name = name.dropLast(suffix.count)
    }
    return Array(name)
  }

  /// The length of the longest common subsequence; names have at most a few dozen characters.
  private static func commonLength(_ left: [UInt16], _ right: [UInt16]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for unit in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = unit == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
