import Model
import Testing

@testable import Matching

@Suite struct ScanTests {
  /// Scans a text for lists of phrases beside the grammar.
  private func scan(_ text: String, _ rules: [String]...) -> (scan: Scan, lists: [PhraseList]) {
    var phrases = PhraseCollector(.all)
    let lists = rules.map { phrases.list(of: $0) }
    return (PhraseTable(phrases).scan(CharacterFolding.folded(text)), lists)
  }

  private func words(_ text: String, of wordClass: WordClass) -> [String] {
    let units = CharacterFolding.folded(text)
    return scan(text).scan.words.filter { !$0.classes.isDisjoint(with: wordClass) }
      .map { String(decoding: units[$0.range], as: UTF16.self) }
  }

  @Test func `lists have places only where every one of them has`() {
    let (scan, lists) = scan("召开研判会，通报情况", ["研判会"], ["通报", "约谈"], ["培训"])
    #expect(scan.hasPlaces(ofEach: [lists[0], lists[1]]))
    #expect(!scan.hasPlaces(ofEach: [lists[0], lists[2]]))
    #expect(!scan.hasPlaces(ofEach: []))
    #expect(!scan.hasPlaces(ofEach: [.none]))
  }

  @Test(arguments: [
    ("要召开会议", ["要"]), ("重要会议", []), ("需要召开", []), ("主要负责人", []), ("应召开", ["应"]), ("应急预案", []),
    ("拟召开", ["拟"]), ("模拟演练", []), ("将召开会议", ["将"]), ("将意识形态工作纳入", []), ("按规定召开", []),
    ("制度规定每季度", ["制度规定"]), ("须召开", ["须"]), ("必须召开", ["必须"]),
  ])
  func `a longer word hides the plan word in it`(_ text: String, _ plans: [String]) {
    #expect(words(text, of: [.plan, .modal]) == plans)
  }

  @Test(arguments: [
    ("未召开会议", ["未召开"]), ("未来", []), ("未经批准", []), ("没有召开", ["没有"]), ("从未间断", []), ("没收", []),
    ("未成年人", []), ("尚未签订", ["尚未"]), ("未雨绸缪", []),
  ])
  func `a longer word hides the negation in it`(_ text: String, _ negations: [String]) {
    #expect(words(text, of: .negation) == negations)
  }

  @Test(arguments: [
    ("共召开", ["共召开"]), ("共产党", []), ("公共场所", []), ("全年共4次", ["全年共"]), ("先后两次", ["先后"]), ("共同研究", []),
  ])
  func `a longer word hides the total in it`(_ text: String, _ totals: [String]) {
    #expect(words(text, of: .total) == totals)
  }

  @Test func `of overlapping words the one that begins first is seen`() {
    #expect(words("不少于2次", of: .ruleBound) == ["不少于"])
    #expect(words("不足为惧", of: .weak) == [])
  }

  @Test func `of nested phrases of a rule only the outer is a place`() {
    let found = scan("召开分析研判会和研判会", ["研判会", "分析研判会"], ["研判会"])
    #expect(Array(found.scan.places(of: found.lists[0])) == [2..<7, 8..<11])
    #expect(Array(found.scan.places(of: found.lists[1])) == [4..<7, 8..<11])
    #expect(found.scan.places(of: .none).isEmpty)
  }

  @Test func `of phrases that begin together only the longest is a place`() {
    let found = scan("研判会议", ["研判", "研判会", "研判会议", "判会"])
    #expect(Array(found.scan.places(of: found.lists[0])) == [0..<4])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `places are those of a naive search without the nested ones`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = ["研", "判", "会", "议"]
    func text(_ length: Int) -> String {
      (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    }
    let phrases = (0..<6).map { _ in text(Int.random(in: 1...4, using: &random)) }
    let units = Array(text(40).utf16)
    let found = scan(String(decoding: units, as: UTF16.self), phrases)
    let all = phrases.flatMap { phrase in
      units.indices.filter { units.has(Array(phrase.utf16), at: $0) }.map {
        $0..<$0 + phrase.utf16.count
      }
    }
    let outer = Set(all).filter { place in
      !all.contains { $0 != place && $0.clamped(to: place) == place }
    }
    let expected = outer.sorted { $0.lowerBound < $1.lowerBound }
    #expect(Array(found.scan.places(of: found.lists[0])) == expected)
  }

  @Test func `after 副 a phrase has no place, but the words stand there`() {
    let found = scan("副局长和局长", ["局长"])
    #expect(Array(found.scan.places(of: found.lists[0])) == [4..<6])
    #expect(Array(found.scan.allPlaces(of: found.lists[0])) == [1..<3, 4..<6])
  }

  @Test func `words are looked up by range`() {
    let units = CharacterFolding.folded("今年要召开会议，不应取消")
    let scan = scan("今年要召开会议，不应取消").scan
    let inside = scan.words(in: 2..<7).map { String(decoding: units[$0.range], as: UTF16.self) }
    #expect(inside == ["要", "召开", "会议"])
    #expect(scan.words(in: 0..<0).isEmpty)
    #expect(scan.words(in: 3..<4).isEmpty)
  }

  @Test func `equal lists are one, one without visible characters is none`() {
    let lists = scan("", ["甲乙丙丁", "丙"], ["甲 乙丙丁", " ", "丙"], ["丙", "甲乙丙丁"], [" "], []).lists
    #expect(lists[0] == lists[1])
    #expect(lists[0] != lists[2])
    #expect(lists[3] == .none)
    #expect(lists[4] == .none)
  }

  @Test func `many lists keep their numbers`() {
    var phrases = PhraseCollector(.all)
    let lists = (0..<3000).map { phrases.list(of: ["甲\($0)", "乙\($0)"]) }
    #expect(Set(lists).count == 3000)
    #expect((0..<3000).map { phrases.list(of: ["甲\($0)", "乙\($0)"]) } == lists)
  }

  @Test func `a phrase of a rule that is a word of the grammar stays one`() {
    let found = scan("要召开会议", ["要", "召开"])
    #expect(Array(found.scan.places(of: found.lists[0])) == [0..<1, 1..<3])
    #expect(found.scan.words.count == 3)
  }

  @Test func `no list of the grammar names a word twice`() {
    var seen: Set<String> = []
    var twice: [String] = []
    Lexicon.forEachWord { word, wordClass in
      let entry = UnitText.string(of: units(of: word)[...]) + " \(wordClass.rawValue)"
      if !seen.insert(entry).inserted { twice.append(entry) }
    }
    #expect(twice == [])
    #expect(seen.count > 900)
  }

  @Test func `every word of the grammar can be met in a folded text`() {
    var unfolded: [String] = []
    Lexicon.forEachWord { word, _ in
      let text = UnitText.string(of: units(of: word)[...])
      if CharacterFolding.folded(text) != units(of: word) { unfolded.append(text) }
    }
    #expect(unfolded == [])
  }

  private func units(of word: Span<UInt16>) -> [UInt16] { word.indices.map { word[$0] } }
}
