import Model

/// Finds title marks that are nested the wrong way round (GB/T 15834-2011, 4.15).
///
/// 《》 is the outer mark, 〈〉 the inner one for a title within a title. 〈〉 outside 《》, 《》 directly
/// inside 《》, and 〈〉 in place of brackets, as in 党委〈党组〉, are wrong.
enum NestedTitleMarks {
  /// The wrongly nested titles with their marks; marks without a partner are not judged.
  static func misplaced(in report: Report) -> [Range<Int>] {
    report.judgedStretches.flatMap { misplaced(in: $0, of: report.text) }
  }

  private static let outer: UInt16 = 0x300A
  private static let inner: UInt16 = 0x3008

  /// The outermost 《 and 》 that lost their partners, which may well have enclosed an inner title.
  private struct LostMarks {
    var firstOpening = Int.max
    var lastClosing = -1
  }

  private static func misplaced(in stretch: Range<Int>, of text: FoldedText) -> [Range<Int>] {
    let marks = MarkPairs(in: stretch, of: text)
    let lost = lostMarks(of: marks.unpaired, in: text)
    let titles = marks.pairs.filter { [outer, inner].contains(text.units[$0.open]) }
    var enclosing: [MarkPairs.Pair] = []
    var misplaced: [Range<Int>] = []
    for title in titles {
      while let last = enclosing.last, last.close < title.open {
        enclosing.removeLast()
      }
      if isMisplaced(title, in: enclosing.last, beside: lost, of: text) {
        misplaced.append(title.open..<(title.close + 1))
      }
      enclosing.append(title)
    }
    return misplaced
  }

  private static func lostMarks(of unpaired: [Int], in text: FoldedText) -> LostMarks {
    var lost = LostMarks()
    for index in unpaired {
      if text.units[index] == outer { lost.firstOpening = min(lost.firstOpening, index) }
      if text.units[index] == outer + 1 { lost.lastClosing = index }
    }
    return lost
  }

  private static func isMisplaced(
    _ title: MarkPairs.Pair,
    in enclosing: MarkPairs.Pair?,
    beside lost: LostMarks,
    of text: FoldedText
  ) -> Bool {
    let isInsideOuter = enclosing.map { text.units[$0.open] == outer } ?? false
    guard text.units[title.open] == inner else { return isInsideOuter }
    if isInsideOuter { return isBracketing(text.string((title.open + 1)..<title.close)) }
    return title.open < lost.firstOpening && lost.lastClosing < title.close
  }

  /// Whether words between 〈〉 are no title but a remark that belongs in brackets.
  private static func isBracketing(_ words: String) -> Bool {
    let remarks: Set = [
      "试行", "暂行", "草案", "修订", "修订稿", "讨论稿", "送审稿", "征求意见稿", "市", "县", "区", "旗",
    ]
    let organs = ["党组", "党委", "支部", "总支", "工委"]
    return remarks.contains(words) || (words.count <= 8 && organs.contains(where: words.hasSuffix))
  }
}
