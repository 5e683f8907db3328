import Model

extension Checklist {
  /// The checklist with the parameters and levels of a tailoring: a pure function.
  ///
  /// Rules that are off are still there, for others may refer to them; they are not to be shown.
  func tailored(by tailoring: Tailoring) -> Checklist {
    var parameters = parameters
    for change in tailoring.parameters {
      parameters[change.name] = parameters[change.name]?.adjusted(by: change)
    }
    let levels = Dictionary(
      tailoring.rules.map { ($0.rule, $0.level) },
      uniquingKeysWith: { _, last in last }
    )
    return Checklist(
      id: id,
      title: title,
      version: version,
      profile: profile,
      profiles: profiles,
      appliesTo: appliesTo,
      parameters: parameters,
      parts: parts,
      rules: rules.map { rule in
        var rule = rule
        if let level = levels[rule.id] ?? nil { rule.level = level }
        return rule
      }
    )
  }
}

extension Checklist.Parameter {
  /// The parameter as an office wants it; what it does not name follows the number of the year.
  fileprivate func adjusted(by change: Tailoring.ParameterChange) -> Self {
    var result = change.value == value ? self : replacingValue(by: change.value)
    result.halfYear = change.halfYear ?? result.halfYear
    result.quarter = change.quarter ?? result.quarter
    return result
  }
}

extension TailoringEffect {
  /// What a tailoring changes in a checklist, before any report is seen.
  init(of tailoring: Tailoring, on checklist: Checklist) {
    self.init(file: tailoring.file)
    for change in tailoring.rules {
      guard let rule = checklist.rules.first(where: { $0.id == change.rule }) else { continue }
      add(change, of: rule)
    }
    adjusted = tailoring.parameters.flatMap { change in
      checklist.parameters[change.name].map { Self.adjustments(of: $0, by: change) } ?? []
    }
  }

  /// One for the year, and one for each shorter period whose number does not follow it.
  private static func adjustments(
    of old: Checklist.Parameter,
    by change: Tailoring.ParameterChange
  ) -> [Adjustment] {
    let followed = old.value == change.value ? old : old.replacingValue(by: change.value)
    let new = old.adjusted(by: change)
    let candidates: [(Facts.Period, from: Int, to: Int, follows: Bool)] = [
      (.year, old.value, new.value, false),
      (
        .halfYear, old.value(for: .halfYear), new.value(for: .halfYear),
        new.halfYear == followed.halfYear
      ),
      (
        .quarter, old.value(for: .quarter), new.value(for: .quarter),
        new.quarter == followed.quarter
      ),
    ]
    return candidates.compactMap { period, from, to, follows in
      guard !follows, from != to else { return nil }
      return Adjustment(
        parameter: change.name,
        period: period,
        from: from,
        to: to,
        reason: change.reason
      )
    }
  }

  private mutating func add(_ change: Tailoring.RuleChange, of rule: Rule) {
    guard let level = change.level else {
      return removed.append(Removal(rule: rule.id, title: rule.title, reason: change.reason))
    }
    // A pack may come to agree with the office; then there is nothing left to tell.
    if level == rule.level { return }
    relevelled.append(
      Relevelling(
        rule: rule.id,
        title: rule.title,
        from: rule.level,
        to: level,
        reason: change.reason
      )
    )
  }
}

extension Checklist {
  /// The checklist without references to rules that it does not have, as after a tailoring took some.
  ///
  /// A rule that compares numbers of other rules goes when none of them is left.
  var withoutDanglingReferences: Checklist {
    let ids = Set(rules.map(\.id))
    return with(
      rules.compactMap { rule in
        var rule = rule
        switch rule.requirement {
        case .agree(.counts(let others)):
          let left = others.filter(ids.contains)
          if left.isEmpty { return nil }
          rule.requirement = .agree(.counts(of: left))
        case .agree(.period(let others)):
          let left = others.filter(ids.contains)
          if left.isEmpty { return nil }
          rule.requirement = .agree(.period(of: left))
        default: break
        }
        return rule
      }
    )
  }
}
