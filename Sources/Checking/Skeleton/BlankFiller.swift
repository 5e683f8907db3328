/// Fills the blanks of a draft with plausible words, to see what the rules make of it.
package enum BlankFiller {
  /// The blank that drafts and advice are written with.
  static let blank = "____"

  /// What stands between the label of a row and its number.
  static let cellGap = "    "

  /// The text with every run of underscores filled by what stands around it.
  package static func fill(_ text: String, year: Int = ExampleFrame.standardYear) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      guard isBlank(at: index, in: characters) else {
        result.append(characters[index])
        index += 1
        continue
      }
      let end = characters[index...].firstIndex { !marks.contains($0) } ?? characters.count
      let after = String(characters[end...].prefix(3))
      result += word(before: after, after: result, year)
      index = end
    }
    return result
  }

  private static let marks: Set<Character> = ["_", "＿"]

  private static func isBlank(at index: Int, in characters: [Character]) -> Bool {
    marks.contains(characters[index]) && index + 1 < characters.count
      && marks.contains(characters[index + 1])
  }

  private static func word(before next: String, after previous: String, _ year: Int) -> String {
    // Whatever is added up, noughts agree.
    if previous.hasSuffix(cellGap) { return "0" }
    if next.hasPrefix("年") || previous.hasSuffix("〔") { return String(year) }
    for (words, filling) in followers where words.contains(where: next.hasPrefix) { return filling }
    for (words, filling) in leaders where words.contains(where: previous.hasSuffix) {
      return filling
    }
    if let first = next.first, measures.contains(first) { return "12" }
    return "有关工作"
  }

  private static let followers: [(words: [String], filling: String)] = [
    (["月"], "3"), (["日"], "20"), (["季度"], "2"), (["〔"], "临水发"),
    (["县", "市委", "区委"], "临川"), (["局"], "临川县水利"),
    (["任副组长", "任组长", "为", "同志"], "张明同志"),
  ]

  private static let leaders: [(words: [String], filling: String)] = [
    (["向"], "上级"), (["书记", "领导", "局长", "镇长", "组长", "负责人"], "张明同志"),
    (["中共"], "临川县水利局"),
  ]

  private static let measures = Set<Character>("次场期轮回份名人个项条件处户篇部起天小家万元座本册号件％%时")
}
