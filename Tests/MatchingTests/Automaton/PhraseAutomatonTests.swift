import Testing

@testable import Matching

/// An occurrence of a phrase: its number, its first unit and the one after its last.
private struct Occurrence: Equatable {
  var phrase: Int32
  var start: Int
  var end: Int
}

extension PhraseAutomaton {
  /// Builds the automaton of phrases, which are numbered in their order; none is empty or comes twice.
  fileprivate init(_ phrases: [[UInt16]]) {
    self.init()
    for phrase in phrases { _ = insert(phrase) }
  }

  /// Every occurrence of every phrase, ordered by start, shorter ones first.
  fileprivate func occurrences(in units: [UInt16]) -> [Occurrence] {
    var found: [Occurrence] = []
    forEachOccurrence(in: units) { phrase, start, end in
      found.append(Occurrence(phrase: phrase, start: start, end: end))
    }
    return found
  }
}

@Suite struct PhraseAutomatonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var phrases: [String]
    var text: String
    /// What is found, in the order of the contract: by start, shorter first.
    var found: [String]

    init(_ name: String, _ phrases: [String], in text: String, finds found: String...) {
      self.testDescription = name
      self.phrases = phrases
      self.text = text
      self.found = found
    }
  }

  static let cases = [
    Case("no phrase", [], in: "研判会"),
    Case("no text", ["研判会"], in: ""),
    Case("not there", ["研判会"], in: "研判研会判会"),
    Case("one unit", ["会"], in: "会会", finds: "会", "会"),
    Case("alone", ["研判会"], in: "研判会", finds: "研判会"),
    Case("nested", ["研判会", "研判", "会"], in: "研判会", finds: "研判", "研判会", "会"),
    Case("a suffix of another", ["分析研判会", "研判会", "判会"], in: "分析研判会", finds: "分析研判会", "研判会", "判会"),
    Case("overlapping", ["甲乙", "乙丙"], in: "甲乙丙", finds: "甲乙", "乙丙"),
    Case("over itself", ["甲甲"], in: "甲甲甲甲", finds: "甲甲", "甲甲", "甲甲"),
    Case("after a false start", ["甲甲乙"], in: "甲甲甲乙", finds: "甲甲乙"),
    Case("beginnings that lead nowhere", ["甲乙甲丙", "乙甲丁", "甲丁"], in: "甲乙甲丁", finds: "乙甲丁", "甲丁"),
    Case("a phrase inside a failed one", ["甲乙丙丁", "乙丙"], in: "甲乙丙戊", finds: "乙丙"),
    Case("the highest unit", ["\u{FFFF}"], in: "甲\u{FFFF}", finds: "\u{FFFF}"),
  ]

  private static func units(_ texts: [String]) -> [[UInt16]] { texts.map { Array($0.utf16) } }

  /// Every phrase at every place: slow, but plainly right.
  private static func naive(_ phrases: [[UInt16]], in units: [UInt16]) -> [Occurrence] {
    var found: [Occurrence] = []
    for (id, phrase) in phrases.enumerated() where phrase.count <= units.count {
      for start in 0...units.count - phrase.count
      where units[start..<start + phrase.count].elementsEqual(phrase) {
        found.append(Occurrence(phrase: Int32(id), start: start, end: start + phrase.count))
      }
    }
    return found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  @Test(arguments: cases)
  func `every phrase is found, by start, shorter first`(_ test: Case) {
    let found = PhraseAutomaton(Self.units(test.phrases)).occurrences(in: Array(test.text.utf16))
    #expect(found.map { test.phrases[Int($0.phrase)] } == test.found)
  }

  @Test(arguments: cases)
  func `the automaton agrees with a naive matcher`(_ test: Case) {
    let phrases = Self.units(test.phrases)
    let text = Array(test.text.utf16)
    #expect(PhraseAutomaton(phrases).occurrences(in: text) == Self.naive(phrases, in: text))
  }

  @Test func `a table that grows still finds every phrase`() {
    let phrases = (0..<5000).map { [UInt16($0 + 0x4E00), UInt16($0 % 7 + 0x3400)] }
    let automaton = PhraseAutomaton(phrases)
    for (id, phrase) in phrases.enumerated() {
      #expect(automaton.occurrences(in: phrase).map(\.phrase) == [Int32(id)])
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the automaton agrees with a naive matcher on random texts`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("研判会议甲".utf16.prefix(Int.random(in: 1...5, using: &random)))
    func text(_ length: Int) -> [UInt16] {
      (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    }
    let count = Int.random(in: 1...12, using: &random)
    let phrases = Array(Set((0..<count).map { _ in text(Int.random(in: 1...5, using: &random)) }))
    let automaton = PhraseAutomaton(phrases)
    for _ in 0..<10 {
      let units = text(Int.random(in: 0...60, using: &random))
      #expect(automaton.occurrences(in: units) == Self.naive(phrases, in: units))
    }
  }
}
