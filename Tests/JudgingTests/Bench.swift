import Judging
import Model
import Testing

/// Judges requirements on hand-made matches.
struct Bench {
  var report = ReportBuilder.report("甲乙丙丁戊己庚辛壬癸")
  var parts: [PartPlace] = []
  var blanks: [Blank] = []
  var tables: [Int: [TableReading]] = [:]
  var parameters: [String: Checklist.Parameter] = [:]
  /// The parts that the checklist names.
  var named: [Checklist.Part] = [
    Checklist.Part(name: "work", headings: ["做法"]),
    Checklist.Part(name: "problems", headings: ["问题"], holds: .problems),
    Checklist.Part(name: "plans", headings: ["打算"], holds: .plans),
  ]

  /// The verdicts on rules, with the hits of every leaf in order; leaves without a list have none.
  func verdicts(_ rules: [Rule], _ hits: [[Hit]] = []) -> [Verdict] {
    let checklist = Checklist(
      id: "test",
      title: "",
      version: "1",
      profile: nil,
      appliesTo: Checklist.AppliesTo(),
      parameters: parameters,
      parts: named,
      rules: rules
    )
    let missing = max(0, checklist.leaves.count - hits.count)
    let matches = Matches(
      hits: hits + Array(repeating: [], count: missing),
      parts: parts,
      blanks: blanks,
      tables: tables
    )
    return Judge.verdicts(on: report, by: checklist, given: matches)
  }

  /// The verdict on a rule that asks for one requirement.
  func verdict(_ requirement: Requirement, _ hits: [Hit]...) throws -> Verdict {
    try verdict(Rule(id: "rule", title: "", level: .required, requirement: requirement), hits)
  }

  func verdict(_ rule: Rule, _ hits: [[Hit]] = []) throws -> Verdict {
    let verdicts = verdicts([rule], hits)
    #expect(verdicts.count == 1)
    return try #require(verdicts.first)
  }
}

extension Hit {
  /// A hit of one unit.
  static func at(
    _ unit: Int = 0,
    _ standing: Standing = .done,
    isMisplaced: Bool = false,
    facet: Int? = nil
  ) -> Hit {
    Hit(range: unit..<unit + 1, standing: standing, isMisplaced: isMisplaced, facet: facet)
  }

  /// A hit that counts.
  static func number(_ value: Int, _ kind: Amount.Kind, at unit: Int = 0) -> Hit {
    Hit(range: unit..<unit + 1, standing: .done, amount: Amount(value: value, kind: kind))
  }

  static func total(_ value: Int, at unit: Int = 0) -> Hit { number(value, .total, at: unit) }
  static func frequency(_ value: Int, at unit: Int = 0) -> Hit {
    number(value, .frequency, at: unit)
  }
  static func undated(_ value: Int, _ paragraph: Int, at unit: Int = 0) -> Hit {
    number(value, .undated(paragraph: paragraph), at: unit)
  }

  static func part(_ value: Int, _ key: String, at unit: Int = 0) -> Hit {
    number(value, .part(key: key), at: unit)
  }
}

extension Requirement {
  /// A mention, whose phrases judging does not look at.
  static let mention = Requirement.mention(Mention(phrases: ["甲"]))

  /// A count, whose phrases judging does not look at.
  static func count(_ bounds: Bounds, units: [String] = ["次"]) -> Requirement {
    .count(Count(subjects: [Together(groups: [["甲"]])], units: units, bounds: bounds))
  }
}

extension Verdict {
  /// Status and reason in short.
  var summary: String {
    reason.map { "\(status.rawValue) \($0.rawValue)" } ?? status.rawValue
  }
}
