import Model

/// Judges how the title is written.
///
/// A title names a unit, a subject and a kind of document (党政机关公文处理工作条例, 第九条第七项); the unit may
/// stand in a letterhead that no text shows, so only a title that says nothing but its kind is found.
enum TitleForm {
  /// The title, if it names neither unit nor subject, as 2024年度工作报告.
  static func bare(in report: Report) -> [Range<Int>] {
    guard let title = report.elements.title else { return [] }
    let words = report.text.units[title]
    // Nearly every title has a name that none of these words is part of.
    guard words.allSatisfy({ isDigit($0) || genericUnits.contains($0) }) else { return [] }
    var rest = words.filter { !isDigit($0) }
    for word in generic {
      while let place = rest.firstRange(of: word) { rest.removeSubrange(place) }
    }
    return rest.isEmpty ? [title] : []
  }

  /// The end of a title that names a kind of document for other uses (条例, 第八条).
  ///
  /// A title that ends in no kind at all was cut by a line break more often than by its author.
  static func otherGenre(in report: Report) -> [Range<Int>] {
    guard let title = report.elements.title else { return [] }
    let words = report.text.units[title]
    let genre = otherGenres.first {
      words.count > $0.count && words.suffix($0.count).elementsEqual($0)
    }
    return genre.map { [title.upperBound - $0.count..<title.upperBound] } ?? []
  }

  /// The mark that the title ends with.
  static func endMark(in report: Report) -> [Range<Int>] {
    guard let last = line(of: report)?.last, endMarks.contains(report.text.units[last]) else {
      return []
    }
    return [last..<last + 1]
  }

  /// Marks inside the title, where only 《》 “” （） 、 and dashes are customary.
  static func innerMarks(in report: Report) -> [Range<Int>] {
    guard let title = line(of: report) else { return [] }
    let units = report.text.units
    return title.dropLast().filter { index in
      innerMarks.contains(units[index])
        && !(index > title.lowerBound && isDigit(units[index - 1]) && isDigit(units[index + 1]))
    }.map { $0..<$0 + 1 }
  }

  /// The title, or the line that would be it but for such a mark; it may then pass for furniture.
  private static func line(of report: Report) -> Range<Int>? {
    if let title = report.elements.title { return title }
    return report.paragraphs.prefix(5).map(\.range).first { line in
      guard titleLength.contains(line.count), let last = line.last else { return false }
      let end = endMarks.contains(report.text.units[last]) ? last : last + 1
      let words = report.text.units[line.lowerBound..<end]
      return genres.contains { words.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let otherGenres = ["汇报材料", "总结材料", "汇报", "总结", "小结", "请示", "通报", "通知"].map {
    Array($0.utf16)
  }
  private static let titleLength = 10...50
  private static let genres = ["报告", "总结", "汇报"].map { Array($0.utf16) }
  // Longer words first: 工作总结 would otherwise leave 总结 of 总结报告 behind in another order.
  private static let generic = [
    "年度", "季度", "半年", "上", "下", "关于", "专题", "情况", "工作", "总结", "自查", "落实", "汇报", "报告", "综合", "年",
    "的",
  ].map { Array($0.utf16) }
  private static let genericUnits = generic.reduce(into: UnitSet()) { $0.formUnion($1) }
  private static let endMarks = UnitSet("。.；;：:，,、！!？?")
  private static let innerMarks = UnitSet("。,;:!?")

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
