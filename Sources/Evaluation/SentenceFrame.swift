/// Puts single sentences into a complete small report of one bureau.
///
/// The words around a sentence prove nothing that a rule about content asks for, and leave nothing to
/// fill in, so that the verdict of its rule is about the sentence alone.
enum SentenceFrame {
  /// The year of a sentence that names none.
  static let standardYear = 2024

  /// The report around a sentence.
  static func report(around sentence: LabelledSentence) -> [UInt8] {
    let year = year(for: sentence)
    let text = """
      临川县水利局党组关于\(year)年意识形态工作情况的报告

      中共临川县委宣传部：

      现将\(year)年意识形态工作开展情况报告如下：

      一、主要工作情况

      \(closed(sentence.text))

      二、存在的问题

      一是形式还不丰富。二是力量还不充足。

      三、下一步工作

      一是丰富形式。二是充实力量。

      中共临川县水利局党组
      \(year)年12月20日

      """
    return Array(text.utf8)
  }

  /// The latest year that a sentence names, or the one after that where it tells of the year before.
  static func year(for sentence: LabelledSentence) -> Int {
    let years = sentence.text.matches(of: /(20[12][0-9])\s*年/).compactMap { Int($0.output.1) }
    guard let latest = years.max() else { return standardYear }
    return sentence.isOfPreviousYear ? latest + 1 : latest
  }

  /// A sentence with a mark at its end.
  private static func closed(_ text: String) -> String {
    guard let last = text.last, !"。！？；.!?;".contains(last) else { return text }
    return text + "。"
  }
}
