import Model
import Testing

@Suite struct ChecklistTests {
  private static let checklist = Empty.checklist(parameters: [
    "full": Checklist.Parameter(value: 4, halfYear: 2, quarter: 1),
    "yearOnly": Checklist.Parameter(value: 4),
    "noQuarter": Checklist.Parameter(value: 4, halfYear: 2),
  ])

  @Test(arguments: [
    ("full", Facts.Period.year, 4), ("full", .halfYear, 2), ("full", .quarter, 1),
    ("yearOnly", .halfYear, 4), ("yearOnly", .quarter, 4), ("noQuarter", .quarter, 4),
  ])
  func `a parameter has a value for each period`(
    _ name: String,
    _ period: Facts.Period,
    _ value: Int
  ) {
    #expect(Self.checklist.value(of: .parameter(name), for: period) == value)
  }

  @Test(arguments: [Facts.Period.year, .halfYear, .quarter])
  func `a number is the same for every period`(_ period: Facts.Period) {
    #expect(Self.checklist.value(of: .number(7), for: period) == 7)
  }
}
