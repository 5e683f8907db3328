import Model
import Testing

@testable import Matching

/// Quantities are looked for only where a character can begin one.
struct QuantityOpeningTests {
  /// What may follow the first character of a quantity.
  private static let endings = [
    "次", "个月", "季度", "季度一次", "年", "024年", "半年", "月3日", "一次", "余次", "度末研究一次", "、下半年", "填写次数)次",
    ")次", "一季度", "双月", "干次", "十次", "",
  ]

  @Test func `no other character begins a quantity`() {
    for unit in UInt16(0x20)...0xFF60 where !(0xD800...0xDFFF).contains(unit) {
      if QuantityReader.openers[unit] != 0 { continue }
      for ending in Self.endings {
        let units = Array("会".utf16) + [unit] + Array(ending.utf16) + Array("，共".utf16)
        let places = Array(units.indices.map(Int32.init))
        let text = FoldedText(units: units, starts: places, ends: places.map { $0 + 1 })
        let found = QuantityReader(text: text).quantity(at: 1, in: 0..<units.count)
        #expect(found == nil, "\(String(decoding: units, as: UTF16.self))")
      }
    }
  }
}
