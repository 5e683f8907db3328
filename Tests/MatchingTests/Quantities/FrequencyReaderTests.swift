import Model
import Testing

@testable import Matching

@Suite struct FrequencyReaderTests {
  /// The first frequency of a text and the words it was read from.
  private func first(_ text: String) -> (perYear: Int, words: String)? {
    let units = CharacterFolding.folded(text)
    let offsets = units.indices.map { Int32($0) }
    let folded = FoldedText(units: units, starts: offsets, ends: offsets.map { $0 + 1 })
    for quantity in QuantityReader(text: folded).quantities(in: 0..<units.count) {
      guard case .frequency(let perYear) = quantity.kind else { continue }
      return (perYear, folded.string(quantity.range))
    }
    return nil
  }

  @Test(arguments: [
    ("每季度召开", 4, "每季度"), ("每个季度", 4, "每个季度"), ("每季召开", 4, "每季"), ("每月召开", 12, "每月"),
    ("每个月", 12, "每个月"),
    ("每半年", 2, "每半年"), ("每年", 1, "每年"), ("每两个月", 6, "每两个月"), ("每2个月", 6, "每2个月"),
    ("每三个月", 4, "每三个月"),
    ("每周", 52, "每周"), ("每两周", 26, "每两周"), ("每学期", 2, "每学期"), ("每隔半年", 2, "每隔半年"), ("按季召开", 4, "按季"),
    ("按季度召开", 4, "按季度"), ("按月研判", 12, "按月"), ("逐月", 12, "逐月"), ("一季一次", 4, "一季一次"),
    ("一季度一次", 4, "一季度一次"), ("半年一次", 2, "半年一次"), ("半年一研究", 2, "半年一"), ("一月一学", 12, "一月一"),
    ("一年两次", 2, "一年两次"), ("一月两次", 24, "一月两次"), ("一周一会", 52, "一周一"), ("季度一研判", 4, "季度一"),
    ("每 月", 12, "每月"), ("每季末", 4, "每季末"),
  ])
  func `a frequency counts the occasions of a year`(
    _ text: String,
    _ perYear: Int,
    _ words: String
  ) throws {
    let found = try #require(first(text))
    #expect(found.perYear == perYear)
    #expect(found.words == words)
  }

  @Test(arguments: [
    "每次会议", "每名党员", "每个支部", "按季节", "按月薪", "按年龄", "上半年一次", "第一季度一次", "3月一次", "上半年3次", "今年一次", "全年两次",
    "一年来", "一季度", "每", "按规定", "二季度一次",
  ])
  func `other words are no frequency`(_ text: String) {
    #expect(first(text)?.words == nil)
  }
}
