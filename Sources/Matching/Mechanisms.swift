import Model

/// The means by which matching tells proof from mention, each of which can be switched off.
///
/// All are on but for measuring what each is worth.
package struct Mechanisms: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Plan words make an intention of what follows.
  package static let planMood = Mechanisms(rawValue: 1 << 0)
  /// 不少于, 原则上 and the like make a rule of a number.
  package static let ruleWords = Mechanisms(rawValue: 1 << 1)
  /// Some words say that a thing is not, is lacking or falls short.
  package static let negation = Mechanisms(rawValue: 1 << 2)
  /// A statement about another year is none about this one.
  package static let otherYear = Mechanisms(rawValue: 1 << 3)
  /// The doing of another body is none of the unit's.
  package static let otherBody = Mechanisms(rawValue: 1 << 4)
  /// Titles in 《》 and quoted names of systems state nothing.
  package static let quotedTitles = Mechanisms(rawValue: 1 << 5)
  /// The parts of a report hold work, problems or plans.
  package static let sectionScope = Mechanisms(rawValue: 1 << 6)
  /// 其中 makes a number a part of the one before.
  package static let subCounts = Mechanisms(rawValue: 1 << 7)
  /// Only a number with a measure word of the rule counts.
  package static let units = Mechanisms(rawValue: 1 << 8)
  /// Words about another topic are none of the rule's.
  package static let topic = Mechanisms(rawValue: 1 << 9)

  /// All of them.
  package static let all = Mechanisms(named.map(\.mechanism))

  /// Each with its name, as printed.
  package static let named: [(name: String, mechanism: Mechanisms)] = [
    ("plan mood", .planMood), ("rule words", .ruleWords), ("negation", .negation),
    ("other year", .otherYear), ("other body", .otherBody), ("quoted titles", .quotedTitles),
    ("section scope", .sectionScope), ("sub-counts", .subCounts), ("units", .units),
    ("topic", .topic),
  ]
}

extension Mechanisms {
  /// What a grammar word does: one of a mechanism that is off is passed over like a filler.
  func classes(of word: WordClass) -> WordClass {
    if self == .all { return word }
    let dead = Self.words.filter { !contains($0.mechanism) }.map(\.classes)
    let rest = word.subtracting(WordClass(dead))
    return rest == word ? word : rest.union(.filler)
  }

  /// A requirement without the demands of mechanisms that are off: any measure word counts.
  func applied(to requirement: Requirement) -> Requirement {
    guard !contains(.units), case .count(var count) = requirement else { return requirement }
    count.units = Measure.words.dropFirst().map { String(decoding: $0, as: UTF16.self) }
    return .count(count)
  }

  /// A plan without the demands of mechanisms that are off: any topic will do.
  func applied(to plan: LeafPlan) -> LeafPlan {
    guard !contains(.topic) else { return plan }
    var plan = plan
    plan.unless = .none
    plan.about = .none
    if case .count(var counted) = plan.shape {
      for index in counted.subjects.indices { counted.subjects[index].unless = .none }
      plan.shape = .count(counted)
    }
    return plan
  }

  private static let words: [(mechanism: Mechanisms, classes: WordClass)] = [
    (.planMood, [.planOpening, .plan, .modal, .condition]),
    (.ruleWords, [.ruleBound, .ruleManner]),
    (.negation, [.negation, .shortNegation, .lack, .weak]),
    (.otherBody, [.lowerBody, .bodyNoun, .superiorBody, .otherOrgan, .localBody]),
    (.subCounts, [.partOf]),
  ]
}
