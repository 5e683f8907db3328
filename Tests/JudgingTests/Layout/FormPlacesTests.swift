import Model
import Testing

@testable import Judging

@Suite struct FormPlacesTests {
  private func words(
    _ text: String,
    _ kind: KeyPath<FormPlaces, [FormPlaces.Place]>,
    roles: [Int: Paragraph.Role] = [:]
  ) -> [String] {
    let report = ReportBuilder.report(text, roles: roles)
    return FormPlaces(report)[keyPath: kind].map { report.text.string($0.range) }
  }

  @Test func `numbers are whole, decimals in one`() {
    #expect(words("2024年增长3.5%，第1.2.3条，共12.", \.numbers) == ["2024", "3.5", "1.2.3", "12"])
  }

  @Test func `a number ends with its paragraph`() {
    #expect(words("共12\n34", \.numbers) == ["12", "34"])
  }

  @Test func `one numeral is no run`() {
    #expect(words("一岗双责，十八次，第三十条，百\n千", \.numerals) == ["十八", "三十"])
  }

  @Test func `marks are every one`() {
    #expect(words("“甲”《乙》（丙）\"丁", \.marks) == ["“", "”", "《", "》", "(", ")", "\""])
  }

  @Test func `only what is written narrow is narrow`() {
    #expect(words("甲，乙,丙（丁)戊：", \.narrowMarks) == [",", ")"])
  }

  @Test func `a list comma has something on both sides`() {
    #expect(words("、甲、乙、", \.listCommas).count == 1)
  }

  @Test(arguments: [
    ("甲...乙", ["..."]), ("甲......乙", ["......"]), ("甲.......乙", []), ("甲..乙", []),
    ("甲。。", ["。。"]), ("甲。", []), ("甲…乙", ["…"]), ("甲……乙", []), ("1.5和1...5", ["..."]),
  ])
  func `points that stand for an ellipsis`(_ text: String, _ found: [String]) {
    #expect(words(text, \.ellipses) == found)
  }

  @Test func `an introduction is the whole word after something`() {
    #expect(words("甲局（以下简称本局）和简称", \.introductions) == ["以下简称"])
    #expect(words("以下简称本局", \.introductions).isEmpty)
  }

  @Test func `furniture is left out`() {
    #expect(words("共12\n34", \.numbers, roles: [1: .furniture]) == ["12"])
  }

  @Test func `places know their stretches`() {
    let places = FormPlaces(ReportBuilder.report("甲1\n乙2、3"))
    #expect(places.stretches == [0..<2, 3..<7])
    #expect(places.numbers.map(\.stretch) == [0, 1, 1])
  }
}
