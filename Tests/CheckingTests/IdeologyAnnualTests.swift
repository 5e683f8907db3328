import Checking
import Model
import Testing

/// What users of `ideology-annual` rely on: ids, levels, parameters and profiles do not change.
struct IdeologyAnnualTests {
  private static let required: Set = [
    "title", "addressee", "signature", "date", "section-work", "section-problems", "section-next",
    "main-responsibility", "first-responsible-person", "direct-responsible-person", "dual-duty",
    "agenda", "special-study-count", "analysis-meeting-count", "study-session-count",
    "democratic-life-meeting", "opinion-mechanism", "no-placeholder", "no-request",
  ]

  private static let recommended: Set = [
    "leading-group", "responsibility-letter", "internal-briefing-count", "upward-report-count",
    "position-management", "training", "system-docs", "incident-statement", "inspection-feedback",
    "year-consistency", "number-consistency",
  ]

  private static let format: Set = [
    "heading-sequence", "heading-marker", "paired-marks", "nested-title-marks",
    "fullwidth-punctuation", "date-form",
  ]

  private func checklist(_ profile: String? = nil) throws -> Checklist {
    try Checker(.init(rules: "ideology-annual", profile: profile)).defaultChecklist
  }

  /// What was added later must not fail a report that passed before.
  @Test func `every rule has its level`() throws {
    let rules = try checklist().rules
    func ids(_ level: Rule.Level) -> Set<String> {
      Set(rules.filter { $0.level == level }.map(\.id))
    }
    #expect(ids(.required) == Self.required)
    #expect(ids(.recommended).isSuperset(of: Self.recommended))
    #expect(ids(.format).isSuperset(of: Self.format))
    #expect(Set(rules.map(\.id)).count == rules.count)
  }

  @Test func `the profiles are central, quarterly and strict, and central is the default`() throws {
    #expect(try checklist().profiles == ["central", "quarterly", "strict"])
    #expect(try checklist().profile == "central")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let parameter: String
    let rule: String
    let central: Int
    let quarterly: Int
    let strict: Int

    init(_ parameter: String, _ rule: String, _ central: Int, _ quarterly: Int, _ strict: Int) {
      self.parameter = parameter
      self.rule = rule
      self.central = central
      self.quarterly = quarterly
      self.strict = strict
    }

    var testDescription: String { parameter }
  }

  private static let rows = [
    Row("specialStudies", "special-study-count", 2, 2, 4),
    Row("analysisMeetings", "analysis-meeting-count", 2, 4, 4),
    Row("upwardReports", "upward-report-count", 1, 2, 4),
    Row("internalBriefings", "internal-briefing-count", 1, 2, 2),
    Row("studySessions", "study-session-count", 4, 4, 12),
  ]

  @Test(arguments: rows) func `a parameter has its value in each profile and bounds its rule`(
    _ row: Row
  ) throws {
    let profiles = [("central", row.central), ("quarterly", row.quarterly), ("strict", row.strict)]
    for (profile, value) in profiles {
      let checklist = try checklist(profile)
      let parameter = try #require(checklist.parameters[row.parameter])
      #expect(parameter.value == value, "\(profile)")
      #expect(parameter.unit == "次")
      let rule = try #require(checklist.rules.first { $0.id == row.rule })
      guard case .count(let count) = rule.requirement else {
        Issue.record("\(row.rule) counts nothing")
        continue
      }
      #expect(count.bounds.atLeast == .parameter(row.parameter))
      #expect(count.bounds.atMost == nil)
      #expect(count.bounds.exactly == nil)
    }
  }

  @Test func `there are no other parameters`() throws {
    #expect(Set(try checklist().parameters.keys) == Set(Self.rows.map(\.parameter)))
  }

  @Test func `opinion work needs two of five aspects`() throws {
    let rule = try #require(try checklist().rules.first { $0.id == "opinion-mechanism" })
    guard case .facets(let facets) = rule.requirement else {
      Issue.record("opinion-mechanism asks for no aspects")
      return
    }
    #expect(facets.facets.map(\.name) == ["组织", "监测", "预警", "处置", "引导"])
    #expect(facets.atLeast == .number(2))
  }
}
