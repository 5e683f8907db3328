/// The lines of a report between the heading of its work and that of its problems.
struct WorkPart {
  let lines: [String]

  /// The lines of the work part, without its heading.
  let range: Range<Int>

  /// Finds the part by the usual headings; `nil` in a report that has none.
  init?(_ report: WholeReport) {
    let lines = Draft(report.text).lines
    guard let start = lines.firstIndex(where: { Self.names(Self.work, $0) }),
      let end = lines.indices.first(where: { $0 > start && Self.names(Self.others, lines[$0]) })
    else { return nil }
    self.lines = lines
    range = start + 1..<end
  }

  /// The report with lines put in at the end of the part.
  func appending(_ paragraph: String) -> String {
    var result = lines
    result.insert(contentsOf: [paragraph, ""], at: range.upperBound)
    return result.joined(separator: "\n")
  }

  /// The report with a paragraph put in before the first one of the part.
  func prepending(_ paragraph: String) -> String {
    var result = lines
    result.insert(contentsOf: ["", paragraph], at: range.lowerBound)
    return result.joined(separator: "\n")
  }

  /// The full paragraphs of the part: places of lines that hold a whole sentence.
  var paragraphs: [Int] {
    range.filter { lines[$0].contains("。") && lines[$0].count > 40 }
  }

  private static func names(_ words: [String], _ line: String) -> Bool {
    line.count < 30 && !line.hasSuffix("报告") && !line.hasSuffix("汇报") && !line.contains("。")
      && words.contains { line.contains($0) }
  }

  private static let work = ["工作开展情况", "主要做法", "主要工作", "本季度主要", "落实情况", "推进情况"]
  private static let others = ["存在的", "不足", "问题", "下一步", "取得的"]
}
