import Testing

@testable import Matching

@Suite struct PhraseCollectorTests {
  @Test func `a list that comes again is the same list, whether it shares its storage or not`() {
    var phrases = PhraseCollector(.all)
    let first = ["意识形态", "阵地管理"]
    let list = phrases.list(of: first)
    #expect(phrases.list(of: first) == list)
    #expect(phrases.list(of: ["意识形态"] + ["阵地管理"]) == list)
  }

  @Test func `lists that are freed are not taken for those that come after them`() {
    var phrases = PhraseCollector(.all)
    for number in 0..<2000 {
      let list = phrases.list(of: ["第\(number)类", "其他"])
      let ids = phrases.lists[Int(list.number)]
      #expect(ids.first == phrases.id(of: "第\(number)类"))
    }
  }

  @Test func `a list of which folding leaves nothing is empty`() {
    var phrases = PhraseCollector(.all)
    #expect(phrases.list(of: ["\u{3000}"]).isEmpty)
    #expect(phrases.list(of: [String]()).isEmpty)
  }
}
