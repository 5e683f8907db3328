import Model
import Testing

@testable import Matching

@Suite struct MeasureWordTests {
  private func read(_ text: String) -> (word: String, length: Int)? {
    let units = CharacterFolding.folded(text)
    return MeasureWord.read(units, at: 0, before: units.count).map {
      (String(decoding: $0.measure.word, as: UTF16.self), $0.range.count)
    }
  }

  @Test(arguments: [
    ("次", "次", 1), ("人次", "人次", 2), ("场次", "场次", 2), ("场会议", "场", 1), ("个方面", "方面", 3),
    ("个支部", "个", 1),
    ("期培训", "期", 1), ("轮巡查", "轮", 1), ("回", "回", 1), ("余次", "余次", 2), ("万元", "万元", 2),
    ("课时", "课时", 2),
    ("天", "天", 1), ("％", "%", 1),
  ])
  func `the longest measure word is read`(_ text: String, _ word: String, _ length: Int) throws {
    let found = try #require(read(text))
    #expect(found.word == word)
    #expect(found.length == length)
  }

  @Test(arguments: [
    "次性", "次数", "次日", "次要", "期工程", "个月", "场地", "场所", "回应", "回复", "轮训", "轮岗", "会", "",
  ])
  func `a character that begins another word measures nothing`(_ text: String) {
    #expect(read(text) == nil)
  }
}
