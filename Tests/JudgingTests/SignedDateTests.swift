import Model
import Testing

@testable import Judging

@Suite struct SignedDateTests {
  private func units(_ text: String) -> ArraySlice<UInt16> { CharacterFolding.folded(text)[...] }

  @Test(
    arguments: [
      ("2024年12月28日", "2024-12-28"), ("2024年3月5号", "2024-03-05"), ("2024-12-28", "2024-12-28"),
      ("2024.12.28", "2024-12-28"), ("2024/1/2", "2024-01-02"), ("２０２４年１２月２８日", "2024-12-28"),
      ("二〇二四年十二月二十八日", "2024-12-28"), ("二〇二四年十月十日", "2024-10-10"), ("二〇二四年一月三十一日", "2024-01-31"),
      ("二〇二四年十一月二十日", "2024-11-20"), ("2024年2月30日", nil), ("2024年12月", nil), ("12月28日", nil),
      ("2024年x月x日", nil), ("", nil), ("二○二四年十二月二十八日", "2024-12-28"),
      ("二零二四年十二月二十八日", "2024-12-28"),
    ] as [(String, String?)]
  )
  func `a complete date is read in any form`(_ text: String, _ date: String?) {
    #expect(SignedDate.read(units(text))?.description == date)
  }

  @Test(
    arguments: [
      ("2024年12月28日", 2024, 12), ("2024年12月", 2024, 12), ("2024年", 2024, nil), ("二〇二五年一月", 2025, 1),
    ] as [(String, Int, Int?)]
  )
  func `year and month are read`(_ text: String, _ year: Int, _ month: Int?) throws {
    let found = try #require(SignedDate.yearAndMonth(units(text)))
    #expect(found.year == year)
    #expect(found.month == month)
  }

  @Test(arguments: ["12月28日", "", "某年某月", "月日"])
  func `without a year there is none`(_ text: String) {
    #expect(SignedDate.yearAndMonth(units(text))?.year == nil)
  }
}
