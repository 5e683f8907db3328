import Model

/// A report together with what one scan found in it: what all standings are read from.
///
/// A class, because many readers hold it and its many arrays would each be counted at every copy.
final class Reading {
  let report: Report
  let units: [UInt16]
  let scan: Scan
  let quotations: Quotations
  let parts: [PartPlace]
  /// Words to the writer, which state nothing: 是否专题研究过.
  let prompts: [Range<Int>]
  let mechanisms: Mechanisms

  /// What the words of each sentence plan, for counts and for other statements, once somebody has
  /// asked.
  var plansOfCounts: KnownPlans
  var plansOfStatements: KnownPlans

  private let map: ClauseMap
  /// The reporting unit's name; empty where the report does not tell it.
  let unitName: [UInt16]
  private let unitNameBits: UInt64
  /// For each sentence, and for each comma clause, what the grammar words are that begin in it.
  private let sentenceClasses: [WordClass]
  private let clauseClasses: [WordClass]
  private let contents: PartContents
  private let paragraphs: Stretches

  /// The comma clauses of all sentences: clauses with the items that 、 divides in them.
  var commaClauses: [Range<Int>] { map.commaClauses }

  init(
    report: Report,
    scan: Scan,
    parts: [PartPlace],
    prompts: [Range<Int>] = [],
    mechanisms: Mechanisms
  ) {
    self.prompts = prompts
    self.report = report
    units = report.text.units
    self.scan = scan
    self.parts = mechanisms.contains(.sectionScope) ? parts : []
    self.mechanisms = mechanisms
    quotations = mechanisms.contains(.quotedTitles) ? Quotations(report.text) : .none
    map = ClauseMap(report.sentences, in: report.text.units)
    paragraphs = Stretches(report.paragraphs.count, textCount: report.text.units.count) {
      report.paragraphs.span[$0].range
    }
    contents = PartContents(self.parts, textCount: report.text.units.count)
    plansOfCounts = KnownPlans(sentences: report.sentences.count)
    plansOfStatements = plansOfCounts
    (sentenceClasses, clauseClasses) = map.classes(of: scan.words)
    unitName = report.facts.unit.map { Array($0.utf16) } ?? []
    unitNameBits = unitName.reduce(0) { $0 | 1 &<< UInt64($1 & 63) }
  }

  /// The sentence that holds a unit, or `nil` outside headings and body.
  func sentence(at unit: Int) -> Int? { map.sentence(at: unit) }

  /// The innermost section at a unit, an index of `Report.sections`; 0 outside paragraphs.
  func section(at unit: Int) -> Int {
    paragraphs.place(of: unit).map { report.paragraphs[$0].section } ?? 0
  }

  /// The units of a sentence.
  func range(ofSentence sentence: Int) -> Range<Int> { map.ranges[sentence] }

  /// The comma clause of a sentence that holds a unit, as an index of `commaClauses`; the last one
  /// before it otherwise.
  func commaClause(at unit: Int, in sentence: Int) -> Int {
    map.commaClause(at: unit, in: sentence)
  }

  /// The comma clauses of a sentence, as indices of `commaClauses`.
  func commaClauses(of sentence: Int) -> Range<Int> { map.commaClauses(of: sentence) }

  /// Whether two ranges stand in the same comma clause.
  func sharesClause(_ one: Range<Int>, _ other: Range<Int>, in sentence: Int) -> Bool {
    commaClause(at: one.upperBound - 1, in: sentence)
      == commaClause(at: other.lowerBound, in: sentence)
  }

  /// The clause between 、 ，and ：that holds a unit.
  func clause(at unit: Int, in sentence: Int) -> Range<Int> {
    map.clause(at: unit, in: sentence)
  }

  /// What the part at a unit holds: a part without heading wins over the headed one around it.
  func content(at unit: Int) -> PartContent {
    contents[unit]
  }

  /// Whether a grammar word of some class begins in a sentence.
  func mayHold(_ classes: WordClass, in sentence: Int) -> Bool {
    !sentenceClasses[sentence].isDisjoint(with: classes)
  }

  /// Whether a grammar word of some class begins in a comma clause.
  func mayHold(_ classes: WordClass, inCommaClause clause: Int) -> Bool {
    !clauseClasses[clause].isDisjoint(with: classes)
  }

  /// Whether a unit stands in words to the writer.
  func isPrompt(at unit: Int) -> Bool { prompts.contains { $0.contains(unit) } }

  /// The units within which words must stand together, around a unit.
  func extent(_ extent: Requirement.Extent, at unit: Int, in sentence: Int) -> Range<Int> {
    switch extent {
    case .clause: return commaClauses[commaClause(at: unit, in: sentence)]
    case .sentence: return range(ofSentence: sentence)
    case .paragraph: return report.paragraphs[report.sentences[sentence].paragraph].range
    case .section:
      let section = report.sections[section(at: unit)]
      return section.heading.isEmpty
        ? section.body : section.heading.lowerBound..<section.body.upperBound
    case .report: return 0..<units.count
    }
  }

  /// The sentences that hold a phrase of each list, wherever it stands in them, in order.
  func sentences(withOneOfEach lists: [PhraseList]) -> [Int] {
    guard let first = lists.first else { return Array(report.sentences.indices) }
    var sentences: [Int] = []
    var last = -1
    for place in scan.allPlaces(of: first) {
      if let sentence = sentence(at: place.lowerBound), sentence > last {
        sentences.append(sentence)
        last = sentence
      }
      if let sentence = sentence(at: place.upperBound - 1), sentence > last {
        sentences.append(sentence)
        last = sentence
      }
    }
    for list in lists.dropFirst() where !sentences.isEmpty {
      let places = scan.allPlaces(of: list)
      sentences.removeAll { !places.hasOne(touching: range(ofSentence: $0)) }
    }
    return sentences
  }

  /// The places of words of another topic.
  ///
  /// 县审计局党组召开研判会: a word of the unit's own name is no other topic.
  func otherTopics(_ words: PhraseList) -> Places {
    let places = scan.places(of: words)
    guard places.contains(where: isInUnitName) else { return places }
    return Places(places.filter { !isInUnitName($0) })
  }

  private func isInUnitName(_ place: Range<Int>) -> Bool {
    placeInUnitName(of: place) != nil
  }

  /// Where the words of a place stand in the reporting unit's name.
  func placeInUnitName(of place: Range<Int>) -> Int? {
    guard unitName.count >= place.count, mayBeInUnitName(units[place.lowerBound]),
      unitName.contains(units[place.lowerBound])
    else { return nil }
    return (0...unitName.count - place.count).first { start in
      place.indices.allSatisfy { unitName[start + $0 - place.lowerBound] == units[$0] }
    }
  }

  /// Whether a unit may be one of the reporting unit's name, told by its lowest six bits.
  private func mayBeInUnitName(_ unit: UInt16) -> Bool {
    unitNameBits &>> UInt64(unit & 63) & 1 != 0
  }
}
