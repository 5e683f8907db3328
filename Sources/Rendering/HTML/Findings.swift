internal import Model

/// What is said about a report, in the order in which a person should look, and numbered so.
struct Findings {
  /// What is said about one rule.
  struct Finding {
    /// From 1.
    let number: Int
    let item: CheckedReport.Item
    let tone: Tone
  }

  /// Findings under one heading.
  struct Group {
    let heading: String
    let findings: [Finding]
  }

  /// How a finding is set off from others, by colour and by more than colour.
  enum Tone: String {
    case review
    case error
    case required
    case recommended
    case format
    case waived
    case pass
    case notApplicable = "idle"
  }

  /// What a person has to do something about.
  let gaps: [Group]

  /// Passed, waived and not applicable, which nobody has to do anything about.
  let rest: [Group]

  /// All findings; the index of one is its number less 1.
  let all: [Finding]

  init(_ checked: CheckedReport, _ phrases: Phrasebook) {
    var all: [Finding] = []
    func group(_ tone: Tone, _ items: [CheckedReport.Item], _ heading: (Int) -> String) -> Group? {
      guard !items.isEmpty else { return nil }
      let findings = items.enumerated().map { index, item in
        Finding(number: all.count + index + 1, item: item, tone: tone)
      }
      all += findings
      return Group(heading: heading(items.count), findings: findings)
    }
    let frame = phrases.frame
    let open = [
      group(.review, checked.items(.review), frame.reviewHeading),
      group(.error, checked.items(.error), frame.errorHeading),
    ]
    let failed = Rule.Level.allCases.map { level in
      group(Self.tone(of: level), checked.failures(level)) { count in
        frame.gapHeading(phrases.words.level(level), count)
      }
    }
    let rest = [
      group(.waived, checked.items(.waived), frame.waivedHeading),
      group(.pass, checked.items(.pass), frame.passHeading),
      group(.notApplicable, checked.items(.notApplicable), frame.notApplicableHeading),
    ]
    gaps = (open + failed).compactMap(\.self)
    self.rest = rest.compactMap(\.self)
    self.all = all
  }

  private static func tone(of level: Rule.Level) -> Tone {
    switch level {
    case .required: .required
    case .recommended: .recommended
    case .format: .format
    }
  }
}
