/// A pack that asks for everything that `ideology-annual` does and for many phrases more, which is
/// what shows how the time grows with the phrases.
///
/// The phrases are cut out of generated reports, so that they occur in others.
struct GrownPack {
  /// Many, so that what grows is the phrases and hardly the rules and what is said of each.
  private static let phrasesPerRule = 400

  /// The JSON5 text of a rule file with so many phrases of its own.
  static func text(phrases count: Int, generator: ReportGenerator) -> String {
    let phrases = cut(count, from: generator)
    let starts = stride(from: 0, to: phrases.count, by: phrasesPerRule)
    let rules = starts.enumerated().map { number, start in
      rule(number, phrases[start..<min(start + phrasesPerRule, phrases.count)])
    }
    return """
      {
        id: "grown", title: "加长的清单", version: "1", extends: ["\(GeneratedReport.pack)"],
        appliesTo: { titleMentions: ["意识形态"], period: "year" },
        rules: [
      \(rules.joined(separator: "\n"))
        ],
      }

      """
  }

  private static func rule(_ number: Int, _ phrases: ArraySlice<String>) -> String {
    // The phrase of the examples is one that no report has.
    let own = "龘\(number)"
    let list = ([own] + phrases).map { "\"\($0)\"" }.joined(separator: ", ")
    return """
          {
            id: "grown-\(number)", title: "加长\(number)", level: "format", require: { mention: [\(list)] },
            examples: { pass: ["⟦\(own)⟧。"], fail: [{ text: "……", reason: "missing" }] },
          },
      """
  }

  private static func cut(_ count: Int, from generator: ReportGenerator) -> [String] {
    var seen: Set<String> = []
    var phrases: [String] = []
    var numbers = SeededNumbers(seed: 4, item: count)
    var report = 0
    while phrases.count < count, report < 100_000 {
      let text = Array(generator.report(report).text.unicodeScalars)
      report += 1
      for _ in 0..<40 where phrases.count < count {
        let start = numbers.number(in: 0...text.count - 6)
        let piece = text[start..<start + numbers.number(in: 3...6)]
        guard piece.allSatisfy(isHan) else { continue }
        let phrase = String(String.UnicodeScalarView(piece))
        if !frame.contains(where: { $0.contains(phrase) }), seen.insert(phrase).inserted {
          phrases.append(phrase)
        }
      }
    }
    return phrases
  }

  /// Words that stand around every example of a rule, which must not pass by them.
  private static let frame = [
    "临川县水利局党组关于年意识形态工作情况的报告", "中共临川县委办公室", "现将年意识形态工作有关情况报告如下", "工作开展情况", "全年各项任务按时完成",
    "存在的问题", "一是办法还不多", "二是力量还不强", "下一步工作", "一是拓宽思路", "二是充实力量", "年月日",
  ]

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
