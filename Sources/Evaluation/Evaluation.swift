package import Model

/// Everything that was compared, and what comes of it.
package struct Evaluation: Hashable, Sendable {
  /// The verdict on a whole report beside the expected one.
  package struct Outcome: Hashable, Sendable {
    /// The path of the report.
    package var source: String

    /// What a careful reader says.
    package var expected: CheckResult.Outcome

    /// What the checker said.
    package var got: CheckResult.Outcome

    /// Creates the comparison.
    package init(source: String, expected: CheckResult.Outcome, got: CheckResult.Outcome) {
      self.source = source
      self.expected = expected
      self.got = got
    }
  }

  /// Figures about a part of the observations.
  package struct Group: Hashable, Sendable {
    /// The rule, topic or folder.
    package var name: String

    /// The figures.
    package var figures: Figures
  }

  /// What each rule said, in the order of the corpus; ambiguous labels are left out.
  package var observations: [Observation]

  /// The verdicts on reports.
  package var outcomes: [Outcome]

  /// How many labels were left out.
  package var ambiguous: Int

  /// Creates an evaluation.
  package init(observations: [Observation], outcomes: [Outcome] = [], ambiguous: Int = 0) {
    self.observations = observations
    self.outcomes = outcomes
    self.ambiguous = ambiguous
  }
}

extension Evaluation {
  /// The figures over everything.
  package var overall: Figures { Figures(observations) }

  /// How many reports have the expected verdict.
  package var verdicts: Share {
    Share(outcomes.filter { $0.got == $0.expected }.count, of: outcomes.count)
  }

  /// The observations in which something differs.
  package var disagreements: [Observation] { observations.filter { !$0.isRight } }

  /// The figures by rule, in the order in which rules first occur.
  package var byRule: [Group] { groups { $0.label.rule } }

  /// The figures of the sentences by topic.
  package var byTopic: [Group] {
    groups { observation in
      guard case .sentence(let topic) = observation.origin else { return nil }
      return topic
    }
  }

  /// The figures of all sentences, of the reports by folder, and of everything.
  package var bySource: [Group] {
    let sources = groups { observation in
      guard case .report(let folder) = observation.origin else { return "sentences" }
      return folder
    }
    return sources + [Group(name: "all", figures: overall)]
  }

  private func groups(_ name: (Observation) -> String?) -> [Group] {
    var names: [String] = []
    var members: [String: [Observation]] = [:]
    for observation in observations {
      guard let name = name(observation) else { continue }
      if members[name] == nil { names.append(name) }
      members[name, default: []].append(observation)
    }
    return names.map { Group(name: $0, figures: Figures(members[$0] ?? [])) }
  }
}
