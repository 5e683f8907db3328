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

  /// What the words of a sentence plan, by sentence and use, once somebody has asked.
  var plans: [PlanScan.Key: PlanScan] = [:]

  /// For each sentence its comma clauses: clauses with the items that 、 divides in them.
  let commaClauses: [[Range<Int>]]

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
    commaClauses = report.sentences.map { [units] in Self.commaClauses(of: $0, units) }
  }

  /// The sentence that holds a unit, or `nil` outside headings and body.
  ///
  /// - Complexity: O(log *n*) in the sentences.
  func sentence(at unit: Int) -> Int? {
    let sentences = report.sentences
    let index = sentences.partitionIndex(where: { $0.range.upperBound > unit })
    guard index < sentences.count, sentences[index].range.lowerBound <= unit else { return nil }
    return index
  }

  /// The comma clause of a sentence that holds a unit, as an index; the last one before it otherwise.
  func commaClause(at unit: Int, in sentence: Int) -> Int {
    Self.index(of: unit, in: commaClauses[sentence])
  }

  /// The last of some ranges in order that begins at a unit or before it, else the first.
  ///
  /// - Complexity: O(log *n*): a sentence without end can have thousands of clauses.
  private static func index<Clauses: RandomAccessCollection<Range<Int>>>(
    of unit: Int,
    in clauses: Clauses
  ) -> Int where Clauses.Index == Int {
    max(0, clauses.partitionIndex(where: { $0.lowerBound > unit }) - 1)
  }

  /// Whether two ranges stand in the same comma clause.
  func sharesClause(_ one: Range<Int>, _ other: Range<Int>, in sentence: Int) -> Bool {
    commaClause(at: one.upperBound - 1, in: sentence)
      == commaClause(at: other.lowerBound, in: sentence)
  }

  /// The clause between 、 ，and ：that holds a unit.
  func clause(at unit: Int, in sentence: Int) -> Range<Int> {
    let clauses = report.sentences[sentence].clauses
    return clauses[Self.index(of: unit, in: clauses)]
  }

  /// What the part at a unit holds: a part without heading wins over the headed one around it.
  func content(at unit: Int) -> PartContent {
    part(at: unit)?.holds ?? .work
  }

  /// The innermost part at a unit; one without a heading wins over the headed one around it.
  func part(at unit: Int) -> PartPlace? {
    var found: PartPlace?
    for part in parts where part.range.contains(unit) || part.heading.contains(unit) {
      if part.section == nil { return part }
      if let known = found, known.range.count <= part.range.count { continue }
      found = part
    }
    return found
  }

  /// Whether a unit stands in words to the writer.
  func isPrompt(at unit: Int) -> Bool { prompts.contains { $0.contains(unit) } }

  /// The units within which words must stand together, around a unit.
  func extent(_ extent: Requirement.Extent, at unit: Int, in sentence: Int) -> Range<Int> {
    switch extent {
    case .clause: return commaClauses[sentence][commaClause(at: unit, in: sentence)]
    case .sentence: return report.sentences[sentence].range
    case .paragraph: return report.paragraphs[report.sentences[sentence].paragraph].range
    case .section:
      let section = report.sections[report.section(at: unit)]
      return section.heading.isEmpty
        ? section.body : section.heading.lowerBound..<section.body.upperBound
    case .report: return 0..<units.count
    }
  }

  private static func commaClauses(of sentence: Sentence, _ units: [UInt16]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for clause in sentence.clauses {
      if let last = merged.last, clause.lowerBound > 0, units[clause.lowerBound - 1] == 0x3001 {
        merged[merged.count - 1] = last.lowerBound..<clause.upperBound
      } else {
        merged.append(clause)
      }
    }
    return merged
  }
}
