import Model
import Testing

@testable import Structuring

@Suite struct SignOffDateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    /// The date that ends the line, folded; `nil` where none does.
    var date: String?
    var testDescription: String { line }

    init(_ line: String, _ date: String?) {
      self.line = line
      self.date = date
    }
  }

  static let cases = [
    Case("2024年12月28日", "2024年12月28日"),
    Case("临水县水利局 2024年12月28日", "2024年12月28日"),
    Case("２０２４年１２月２８日", "2024年12月28日"),
    Case("2024 年 12 月 28 日", "2024年12月28日"),
    Case("二〇二四年十二月二十八日", "二〇二四年十二月二十八日"),
    Case("二○二四年十二月二十八日", "二○二四年十二月二十八日"),
    Case("2024年12月28号", "2024年12月28号"),
    Case("2024年12月", "2024年12月"),
    Case("12月26日", "12月26日"),
    Case("2024-12-28", "2024-12-28"),
    Case("2024.12.28", "2024.12.28"),
    Case("2024/12/28", "2024/12/28"),
    Case("2024.12", "2024.12"),
    Case("2024年  月  日", "2024年月日"),
    Case("2024年x月x日", "2024年x月x日"),
    Case("20××年××月××日", "20××年××月××日"),
    Case("    年  月  日", "年月日"),
    Case("____年__月__日", "____年__月__日"),
    Case("（2024年12月28日）", "2024年12月28日"),
    Case("2024年12月28日。", "2024年12月28日"),
    Case("二级单位十二月二十八日", "十二月二十八日"),
    Case("2024年", nil),
    Case("12.5", nil),
    Case("0512-12345678", nil),
    Case("召开会议2次", nil),
    Case("2024年12月28日召开会议", nil),
    Case("临水县水利局", nil),
    Case("三月", nil),
  ]

  @Test(arguments: cases)
  func `a date in any form ends a line`(_ test: Case) {
    let units = CharacterFolding.folded(test.line)
    let found = SignOffDate.trailing(in: units, 0..<units.count)
    #expect(found.map { String(decoding: units[$0], as: UTF16.self) } == test.date)
  }

  static let signOffs = [
    Case("2024年12月", "2024年12月"),
    Case("12月26日", "12月26日"),
    Case("2023年  月  日", "2023年  月  日"),
    Case("二〇二四年十二月二十八日", "二〇二四年十二月二十八日"),
    Case("2024.12.28", "2024.12.28"),
  ]

  @Test(arguments: signOffs)
  func `an incomplete or blank date is the date of the sign-off`(_ test: Case) throws {
    let report = try structured("一、主要做法\n召开会议2次。\n临水县水利局\n\(test.line)\n")
    #expect(report.words(report.elements.date) == test.date)
    #expect(report.words(report.elements.signature) == "临水县水利局")
  }
}
