import Model

extension Checklist {
  /// The checklist with the parameters and levels of a tailoring: a pure function.
  ///
  /// Rules that are off are still there, for others may refer to them; they are not to be shown.
  func tailored(by tailoring: Tailoring) -> Checklist {
    var parameters = parameters
    for change in tailoring.parameters {
      parameters[change.name] = parameters[change.name]?.replacingValue(by: change.value)
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

extension TailoringEffect {
  /// What a tailoring changes in a checklist, before any report is seen.
  init(of tailoring: Tailoring, on checklist: Checklist) {
    self.init(file: tailoring.file)
    for change in tailoring.rules {
      guard let rule = checklist.rules.first(where: { $0.id == change.rule }) else { continue }
      add(change, of: rule)
    }
    adjusted = tailoring.parameters.compactMap { change in
      guard let old = checklist.parameters[change.name]?.value, old != change.value else {
        return nil
      }
      return Adjustment(
        parameter: change.name,
        from: old,
        to: change.value,
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
        guard case .agree(.counts(let others)) = rule.requirement else { return rule }
        let left = others.filter(ids.contains)
        if left.isEmpty { return nil }
        var rule = rule
        rule.requirement = .agree(.counts(of: left))
        return rule
      }
    )
  }
}
