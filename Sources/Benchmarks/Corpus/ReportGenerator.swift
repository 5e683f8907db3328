/// Makes up annual reports on the responsibility for ideological work, and knows what is in them.
///
/// The same seed, mean and number give the same report, whatever others are made beside it.
package struct ReportGenerator: Sendable {
  private let seed: UInt64
  private let meanBytes: Int

  /// Reports of about `meanBytes` on average, from less than half to more than twice that.
  package init(seed: UInt64 = 1, meanBytes: Int = 12_000) {
    self.seed = seed
    self.meanBytes = meanBytes
  }

  /// The report of that number, from 0.
  package func report(_ number: Int) -> GeneratedReport {
    var numbers = SeededNumbers(seed: seed, item: number)
    let bytes = size(&numbers)
    let plan = ReportPlan(&numbers)
    var composer = ReportComposer(plan, bytes: bytes, numbers)
    return GeneratedReport(
      id: Self.name(number),
      text: composer.text(),
      expectations: plan.expectations
    )
  }

  /// Six of ten below the mean, three about it, one of up to three times as much.
  private func size(_ numbers: inout SeededNumbers) -> Int {
    let percent =
      switch numbers.number(in: 1...10) {
      case 1...6: numbers.number(in: 42...91)
      case 7...9: numbers.number(in: 95...152)
      default: numbers.number(in: 152...310)
      }
    return meanBytes * percent / 100
  }

  /// Names of equal length, so that their order is that of the numbers.
  private static func name(_ number: Int) -> String {
    let digits = String(number)
    return "report-" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }
}
