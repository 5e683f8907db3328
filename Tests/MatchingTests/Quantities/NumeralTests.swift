import Model
import Testing

@testable import Matching

@Suite struct NumeralTests {
  private func read(_ text: String) -> Numeral? {
    let units = CharacterFolding.folded(text)
    return Numeral.read(units, at: 0, before: units.count)
  }

  /// Expects each number to be read whole from what `write` makes of it.
  private func expectRoundTrip(
    _ numbers: ClosedRange<Int> = 1...999,
    isApproximate: Bool = false,
    location: SourceLocation = #_sourceLocation,
    write: (Int) -> String
  ) {
    let wrong = numbers.filter { number in
      let text = write(number)
      let numeral = read(text + "次")
      let length = CharacterFolding.folded(text).count
      return numeral
        != Numeral(value: number, range: 0..<length, isApproximate: isApproximate)
    }
    #expect(wrong.map(write) == [], sourceLocation: location)
  }

  @Test func `Arabic numbers are read`() {
    expectRoundTrip { String($0) }
  }

  @Test func `full-width numbers are read`() {
    expectRoundTrip { number in
      let wide = String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
      return wide.map { String($0) }.joined()
    }
  }

  @Test func `Chinese numbers are read`() {
    expectRoundTrip(1...9999) { ChineseWriter.plain.write($0) }
  }

  @Test func `formal Chinese numbers are read`() {
    expectRoundTrip { ChineseWriter.formal.write($0) }
  }

  @Test func `numbers with spaces between their digits are read`() {
    expectRoundTrip { String(String($0).flatMap { [$0, " "] }) }
  }

  @Test(arguments: ["余", "多"])
  func `an approximation is its base`(_ more: String) {
    expectRoundTrip(isApproximate: true) { "\($0)\(more)" }
    expectRoundTrip(isApproximate: true) { ChineseWriter.plain.write($0) + more }
  }

  @Test(arguments: ["至", "-", "～", "—", "到", "－", "–"])
  func `a range is its lower bound`(_ mark: String) {
    expectRoundTrip(isApproximate: true) { "\($0)\(mark)\($0 + 1)" }
    expectRoundTrip(isApproximate: true) {
      ChineseWriter.plain.write($0) + mark + ChineseWriter.plain.write($0 + 1)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var value: Int?
    var isApproximate = false
    var testDescription: String { text }

    init(_ text: String, _ value: Int?, approximately isApproximate: Bool = false) {
      self.text = text
      self.value = value
      self.isApproximate = isApproximate
    }
  }

  static let cases = [
    Case("两次", 2), Case("俩", 2), Case("廿次", 20), Case("廿五次", 25), Case("卅次", 30), Case("叁次", 3),
    Case("一百二次", 102), Case("〇次", 0), Case("零次", 0), Case("0次", 0),
    Case("三四次", 3, approximately: true), Case("七八次", 7, approximately: true),
    Case("十几次", 10, approximately: true), Case("几十次", 10, approximately: true),
    Case("数十次", 10, approximately: true), Case("上百次", 100, approximately: true),
    Case("二十来次", 20, approximately: true), Case("3万人", 30000), Case("3.5万人", 30000),
    Case("1.5次", 1), Case("二〇二四年", nil), Case("次", nil), Case("", nil), Case("百分之三", nil),
    Case("1234567890123", nil), Case("一万两千次", 12000), Case("十万次", 100_000),
  ]

  @Test(arguments: cases)
  func `other forms are read`(_ test: Case) {
    let numeral = read(test.text)
    #expect(numeral?.value == test.value)
    #expect(numeral?.isApproximate ?? false == test.isApproximate)
  }

  @Test func `a numeral stops at the end given`() {
    #expect(Numeral.read(Array("123".utf16), at: 0, before: 2)?.value == 12)
    #expect(Numeral.read(Array("123".utf16), at: 3, before: 3) == nil)
  }
}
