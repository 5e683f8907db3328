import Model

/// Finds title marks that are nested the wrong way round (GB/T 15834-2011, 4.15).
///
/// 《》 is the outer mark, 〈〉 the inner one for a title within a title. 〈〉 outside 《》, 《》 directly
/// inside 《》, and 〈〉 in place of brackets, as in 党委〈党组〉, are wrong.
struct NestedTitleMarks {
  /// The wrongly nested titles with their marks; marks without a partner are not judged.
  static func misplaced(in text: FormText) -> [Range<Int>] {
    var titles = Self(text)
    return titles.misplaced()
  }

  private static let outer: UInt16 = 0x300A
  private static let inner: UInt16 = 0x3008

  /// The outermost 《 and 》 of a stretch that lost their partners, which may well have enclosed an
  /// inner title.
  private struct LostMarks {
    var stretch = -1
    var firstOpening = Int.max
    var lastClosing = -1
  }

  private let text: FormText
  private let marks: MarkPairs
  private var lost = LostMarks()

  private init(_ text: FormText) {
    self.text = text
    marks = text.pairs
  }

  private mutating func misplaced() -> [Range<Int>] {
    let units = text.report.text.units
    var enclosing: [MarkPairs.Pair] = []
    var misplaced: [Range<Int>] = []
    for title in marks.pairs
    where units[title.open] == Self.outer || units[title.open] == Self.inner {
      while let last = enclosing.last, last.close < title.open { enclosing.removeLast() }
      if isMisplaced(title, in: enclosing.last) { misplaced.append(title.open..<title.close + 1) }
      enclosing.append(title)
    }
    return misplaced
  }

  private mutating func isMisplaced(
    _ title: MarkPairs.Pair,
    in enclosing: MarkPairs.Pair?
  ) -> Bool {
    let folded = text.report.text
    let isInsideOuter = enclosing.map { folded.units[$0.open] == Self.outer } ?? false
    guard folded.units[title.open] == Self.inner else { return isInsideOuter }
    if isInsideOuter { return Self.isBracketing(folded.string((title.open + 1)..<title.close)) }
    if lost.stretch != title.stretch { findLostMarks(of: title.stretch) }
    return title.open < lost.firstOpening && lost.lastClosing < title.close
  }

  private mutating func findLostMarks(of stretch: Int) {
    let units = text.report.text.units
    lost = LostMarks(stretch: stretch)
    for index in marks.unpaired(in: text.places.stretches[stretch]) {
      if units[index] == Self.outer { lost.firstOpening = min(lost.firstOpening, index) }
      if units[index] == Self.outer + 1 { lost.lastClosing = index }
    }
  }

  /// Whether words between 〈〉 are no title but a remark that belongs in brackets.
  private static func isBracketing(_ words: String) -> Bool {
    remarks.contains(words) || (words.count <= 8 && organs.contains(where: words.hasSuffix))
  }

  private static let remarks: Set = [
    "试行", "暂行", "草案", "修订", "修订稿", "讨论稿", "送审稿", "征求意见稿", "市", "县", "区", "旗",
  ]
  private static let organs = ["党组", "党委", "支部", "总支", "工委"]
}
