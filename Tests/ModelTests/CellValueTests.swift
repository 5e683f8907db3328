import Model
import Testing

/// What the cells of tables hold where a number is asked for.
struct CellValueTests {
  private func read(_ text: String) -> CellValue {
    CellValue.read(CharacterFolding.folded(text)[...])
  }

  static let numbers = [
    ("0", "0"), ("12", "12"), ("１２", "12"), ("1,264", "1264"), ("１，２６４", "1264"),
    ("1,234,567", "1234567"), ("12件", "12"), ("12 件", "12"), ("3.50万元", "3.5"), ("98.2%", "98.2"),
    ("0.0625", "0.0625"), ("999999999999", "999999999999"),
  ]

  @Test(arguments: numbers) func `a number is read`(_ text: String, _ number: String) {
    guard case .number(let value) = read(text) else {
      Issue.record("\(text) is \(read(text))")
      return
    }
    #expect(value.description == number)
  }

  @Test(arguments: ["", " ", "　", "-", "—", "——", "/", "／", "\\", "无"])
  func `nothing counts as nought`(_ text: String) {
    #expect(read(text) == .empty)
    #expect(read(text).amount == DecimalNumber(0))
  }

  @Test(arguments: ["x", "X", "×", "xx件", "**", "___", "□", "（ ）", "？", "待填", "待补充", "○○件"])
  func `a mark stands for a number to come`(_ text: String) {
    #expect(read(text) == .blank)
    #expect(read(text).amount == nil)
  }

  @Test(arguments: [
    "若干", "约12", "12月", "2024年", "第12号", "1.重复申请", "3.其他", "（七）总计", "1,2", "12,34", "1.23456",
    "××局", "某局", "1234567890123", "12.", "无法提供", "-5",
  ])
  func `anything else is words`(_ text: String) {
    #expect(read(text) == .text)
  }

  @Test func `sums are exact`() {
    let tenth = DecimalNumber(tenThousandths: 1_000)
    let sum = DecimalNumber.sum(Array(repeating: tenth, count: 3))
    #expect(sum.description == "0.3")
    #expect(sum == DecimalNumber(tenThousandths: 3_000))
    #expect(DecimalNumber(2).distance(to: DecimalNumber(5)).description == "3")
    #expect(DecimalNumber(5).distance(to: DecimalNumber(2)).description == "3")
    #expect(DecimalNumber(tenThousandths: -12_500).description == "-1.25")
  }
}
