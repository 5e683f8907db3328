import Model
import Testing

@testable import Matching

@Suite struct TimeReaderTests {
  private func mark(_ text: String, at index: Int = 0) -> Quantity? {
    let units = CharacterFolding.folded(text)
    let reader = TimeReader(units: units)
    let range = units.indices
    if let year = reader.year(at: index, in: range) { return year }
    let month = Numeral.read(units, at: index, before: units.count)
    return month.flatMap { reader.date($0, in: range) } ?? reader.period(at: index, in: range)
  }

  @Test(arguments: [
    ("2024年", 2024, 5), ("二〇二四年", 2024, 5), ("２０２４年", 2024, 5), ("2024年度", 2024, 6),
    ("1980年", 1980, 5),
    ("2024年底", 2024, 5),
  ])
  func `a year is read`(_ text: String, _ year: Int, _ length: Int) {
    #expect(mark(text)?.kind == .year(year))
    #expect(mark(text)?.range == 0..<length)
  }

  /// A sentence in which no such end stands is not read for years, so that every year must have one.
  @Test(arguments: [
    ("2024年，二〇二三年度，去年。", [4, 10]), ("全年每年今年", []), ("2024", []), ("年2024年", [5]), ("3年", []),
    ("最近二十年", []),
  ])
  func `the ends that a year may have are found`(_ text: String, _ places: [Int]) {
    var found: [Int] = []
    TimeReader(units: CharacterFolding.folded(text)).forEachYearEnd { found.append($0) }
    #expect(found == places)
  }

  @Test(arguments: ["1234年", "2124年", "24年", "20x4年", "2024", "第2024年"])
  func `another number is no year`(_ text: String) {
    if case .year = mark(text)?.kind { Issue.record("\(text) is a year") }
  }

  @Test(arguments: [
    ("3月", "3月"), ("3月12日", "3月12日"), ("12月5号", "12月5号"), ("三月份", "三月份"), ("十二月", "十二月"),
    ("１２月２５日", "12月25日"),
    ("3月召开", "3月"),
  ])
  func `a month or a day marks one occasion`(_ text: String, _ key: String) {
    #expect(mark(text)?.kind == .date)
    #expect(mark(text)?.range == 0..<key.utf16.count)
    #expect(mark(text)?.marksOccasion == true)
  }

  @Test(arguments: ["1-6月", "1至11月", "1～10月", "3月以来", "3月起", "11月底前", "13月", "3月至5月"])
  func `a span or a limit marks none`(_ text: String) {
    #expect(mark(text)?.marksOccasion != true)
  }

  @Test(arguments: ["截至11月", "自3月", "从3月", "到10月"])
  func `a limit before a month marks none`(_ text: String) throws {
    let units = CharacterFolding.folded(text)
    let month = try #require(units.firstIndex { Numeral.isDigit($0) })
    #expect(mark(text, at: month)?.marksOccasion == false)
  }

  @Test(arguments: [
    ("上半年", 1), ("下半年", 1), ("上下半年", 2), ("上、下半年", 2), ("第一季度", 1), ("四季度", 1), ("3季度", 1),
    ("年初", 1), ("年底", 1),
  ])
  func `a part of the year marks as many occasions`(_ text: String, _ count: Int) {
    guard case .period(let found) = mark(text)?.kind else {
      Issue.record("\(text) is no period")
      return
    }
    #expect(mark(text)?.range == 0..<text.utf16.count)
    #expect(found == count)
  }

  @Test(arguments: ["年底前", "上半年以来", "年初以来"])
  func `a limit of a part of the year marks none`(_ text: String) {
    #expect(mark(text)?.marksOccasion == false)
  }
}
