import Model

/// A complete small report around an example, so that a rule reads it as it would in earnest.
struct ExampleFrame {
  /// The year of an example that names none.
  ///
  /// Any year would do; it is fixed so that a result never changes at New Year.
  static let standardYear = 2025

  /// The text of the report.
  let text: String

  /// How many bytes stand before the example.
  let offset: Int

  /// Puts a text into the report of a year about a topic, in the part that holds `part`.
  init(_ example: String, year: Int, topic: String, part: PartContent) {
    let head = """
      临川县水利局党组关于\(year)年\(topic)工作情况的报告

      中共临川县委办公室：

      现将\(year)年\(topic)工作有关情况报告如下：


      """
    let order = [PartContent.work, .problems, .plans]
    let earlier = order.prefix { $0 != part }.map(Self.whole)
    let before =
      head + (earlier + [Self.headings[part, default: ""], ""]).joined(separator: "\n\n")
    let later = order.drop { $0 != part }.dropFirst().map(Self.whole)
    let signOff = "中共临川县水利局党组\n\(year)年12月20日\n"
    text = before + example + ([""] + later + [signOff]).joined(separator: "\n\n")
    offset = before.utf8.count
  }

  private static func whole(_ part: PartContent) -> String {
    headings[part, default: ""] + "\n\n" + texts[part, default: ""]
  }

  private static let headings: [PartContent: String] = [
    .work: "一、工作开展情况", .problems: "二、存在的问题", .plans: "三、下一步工作",
  ]

  private static let texts: [PartContent: String] = [
    .work: "全年各项任务按时完成。",
    .problems: "一是办法还不多。二是力量还不强。",
    .plans: "一是拓宽思路。二是充实力量。",
  ]
}
