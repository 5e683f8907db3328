/// A place of the number in a sentence, with one sentence for each counting rule.
struct WordOrder: Sendable {
  let name: String

  /// For each rule a sentence with `#` for the words of the number.
  let sentences: [(rule: String, text: String)]

  static let all: [WordOrder] = [
    WordOrder(
      name: "noun, number",
      sentences: [
        ("special-study-count", "全年党组会专题研究意识形态工作#。"),
        ("analysis-meeting-count", "全年召开意识形态分析研判会#。"),
        ("study-session-count", "党组理论学习中心组全年集体学习#。"),
        ("upward-report-count", "局党组全年向县委专题汇报意识形态工作#。"),
        ("internal-briefing-count", "全年在党员大会上通报意识形态领域情况#。"),
      ]
    ),
    WordOrder(
      name: "number, noun",
      sentences: [
        ("special-study-count", "局党组#专题研究意识形态工作，逐项抓好落实。"),
        ("analysis-meeting-count", "全年召开#意识形态分析研判会，逐项抓好落实。"),
        ("study-session-count", "全年开展#党组理论学习中心组集体学习，人人发言。"),
        ("upward-report-count", "局党组#向县委专题汇报意识形态工作，听取意见。"),
        ("internal-briefing-count", "局党组#在党员大会上通报意识形态领域情况。"),
      ]
    ),
    WordOrder(
      name: "next clause",
      sentences: [
        ("special-study-count", "局党组专题研究意识形态工作，全年共#。"),
        ("analysis-meeting-count", "组织召开意识形态分析研判会，全年共#。"),
        ("study-session-count", "抓实党组理论学习中心组集体学习，全年共#。"),
        ("upward-report-count", "局党组向县委专题汇报意识形态工作，全年共#。"),
        ("internal-briefing-count", "在党员大会上通报意识形态领域情况，全年共#。"),
      ]
    ),
    WordOrder(
      name: "clause before",
      sentences: [
        ("special-study-count", "先后#召开党组会，专题研究意识形态工作。"),
        ("analysis-meeting-count", "局党组先后#召开会议，对意识形态领域形势进行分析研判。"),
        ("study-session-count", "先后#组织党组理论学习中心组集体学习。"),
        ("upward-report-count", "先后#向县委专题汇报意识形态工作。"),
        ("internal-briefing-count", "先后#召开党员大会，通报意识形态领域情况。"),
      ]
    ),
  ]
}
