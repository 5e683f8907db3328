import Model
import Reading
import Structuring
import Testing

@testable import Matching

@Suite struct QuantityReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// Every quantity as its kind and the words it was read from.
    var found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) {
      self.text = text
      self.found = found
    }
  }

  private func expectQuantities(_ test: Case, location: SourceLocation = #_sourceLocation) throws {
    let report = try structured(test.text)
    let found = QuantityReader(text: report.text).quantities(in: 0..<report.text.units.count)
    let described = found.map { "\(Self.describe($0)) \(report.text.string($0.range))" }
    #expect(described == test.found, sourceLocation: location)
  }

  private static func describe(_ quantity: Quantity) -> String {
    switch quantity.kind {
    case .number(let value): "\(value)"
    case .blank: "blank"
    case .vague: "vague"
    case .frequency(let perYear): "\(perYear) a year"
    case .ordinal(let value): "no. \(value)"
    case .year(let value): "year \(value)"
    case .date: "date"
    case .period(let count): count == 1 ? "period" : "\(count) periods"
    }
  }

  static let numbers = [
    Case("召开会议2次", "2 2次"), Case("召开会议２次", "2 2次"), Case("召开会议两次", "2 两次"),
    Case("召开会议十余次", "10 十余次"), Case("召开10次以上", "10 10次"), Case("近20次", "20 20次"),
    Case("2至3次", "2 2至3次"), Case("3个方面", "3 3个方面"), Case("200人次", "200 200人次"),
    Case("5场次", "5 5场次"), Case("先后3次召开4场", "3 3次", "4 4场"), Case("占20％", "20 20%"),
    Case("一次性", ""), Case("三会一课"), Case("四个意识", "4 四个"), Case("第一议题"),
    Case("第9次集体学习", "no. 9 第9次"), Case("第十二届", "no. 12 第十二届"), Case("12345热线", "12345 12345"),
    Case("一岗双责"), Case("两学一做"),
  ]

  @Test(arguments: numbers)
  func `numbers are read with their measure words`(_ test: Case) throws {
    var test = test
    test.found.removeAll { $0.isEmpty }
    try expectQuantities(test)
  }

  static let blanks = [
    Case("召开会议x次", "blank x次"), Case("召开会议X次", "blank x次"), Case("召开会议ｘ次", "blank x次"),
    Case("召开会议XX次", "blank xx次"), Case("召开会议×次", "blank ×次"), Case("召开会议*次", "blank *次"),
    Case("召开会议**次", "blank **次"), Case("召开会议＿＿次", "blank __次"), Case("召开会议____次", "blank ____次"),
    Case("召开会议（ ）次", "blank ()次"), Case("召开会议【】次", "blank 【】次"), Case("召开会议□次", "blank □次"),
    Case("召开会议○次", "blank ○次"), Case("召开会议N次", "blank n次"), Case("召开会议M场", "blank m场"),
    Case("召开会议x余次", "blank x余次"), Case("召开会议次。", "blank 次"), Case("召开会议  次，", "blank 次"),
    Case("召开会议？次", "blank ?次"), Case("召开会议次数"), Case("max次"), Case("会议 次要问题"),
  ]

  @Test(arguments: blanks)
  func `a number that is not filled in is a blank`(_ test: Case) throws {
    try expectQuantities(test)
  }

  @Test(arguments: [
    Case("多次召开", "vague 多次"), Case("数次", "vague 数次"), Case("若干次", "vague 若干次"),
    Case("好几次", "vague 好几次"), Case("无数次", "vague 无数次"), Case("多方面", "vague 多方面"),
  ])
  func `words for many are vague`(_ test: Case) throws {
    try expectQuantities(test)
  }
}
