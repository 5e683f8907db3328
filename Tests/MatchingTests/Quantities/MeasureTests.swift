import Testing

@testable import Matching

@Suite struct MeasureTests {
  @Test func `every measure word is told by its number`() {
    for (number, word) in Measure.words.enumerated() {
      #expect(Measure(word).rawValue == UInt8(number))
      #expect(Measure(word).word == word)
    }
    #expect(Set(Measure.words).count == Measure.words.count)
    #expect(Measure.times.word == Array("次".utf16))
  }

  @Test func `another word is no measure word`() {
    #expect(Measure("会") == .none)
    #expect(Measure("") == .none)
    #expect(Measure.none.isEmpty)
    #expect(!Measure.times.isEmpty)
  }

  @Test func `a set holds its words and nothing else`() {
    let set = MeasureSet("次 场 遍 番 会")
    for word in Measure.words {
      let isIn = ["次", "场", "遍", "番"].contains(String(decoding: word, as: UTF16.self))
      #expect(set.contains(Measure(word)) == isIn)
    }
    #expect(!set.contains(.none))
  }
}
