internal import Model

extension Requirement {
  /// The requirement as it is written in a rule file, every option said.
  var fileValue: RuleFileValue {
    switch self {
    case .mention(let mention):
      .members(
        [.texts("mention", mention.phrases), .texts("near", mention.near)] + mention.limits.file
      )
    case .together(let together): together.fileValue(without: [])
    case .count(let count): count.fileValue
    case .facets(let facets): facets.fileValue
    case .section(let demand):
      .members([
        .text("section", demand.part), .number("items", demand.items),
        .text("itemsOf", demand.itemsOf), .text("after", demand.after),
        .number("characters", demand.characters),
      ])
    case .element(let demand): demand.fileValue
    case .absent(let absence):
      .members([
        .texts("absent", absence.phrases), .texts("near", absence.near),
        .text("within", absence.near.isEmpty ? nil : absence.within.rawValue),
      ])
    case .placeholders: .members([.text("placeholders", "none")])
    case .layout(let check): .members([.text("layout", check.rawValue)])
    case .agree(.years): .members([.text("agree", "years")])
    case .agree(.counts(let rules)): .members([.text("agree", "counts"), .texts("of", rules)])
    case .agree(.period(let rules)): .members([.text("agree", "period"), .texts("of", rules)])
    case .agree(.sum(let demand)): demand.fileValue
    case .pattern(let demand):
      .members([.text("pattern", demand.expression)] + demand.limits.file)
    case .manual(let question): .members([.text("manual", question)])
    case .all(let parts): .members([.value("all", .list(parts.map(\.fileValue)))])
    case .any(let parts): .members([.value("any", .list(parts.map(\.fileValue)))])
    case .not(let part): .members([.value("not", part.fileValue)])
    }
  }
}

extension Requirement.Limits {
  fileprivate var file: [RuleFileValue.Member?] {
    [.text("within", within.rawValue), .texts("unless", unless)]
  }
}

extension Requirement.Together {
  /// The words as they are written; `shared` are the exclusions that are written elsewhere.
  fileprivate func fileValue(without shared: [String]) -> RuleFileValue {
    var limits = limits
    if limits.unless.suffix(shared.count).elementsEqual(shared) {
      limits.unless.removeLast(shared.count)
    }
    let groups = RuleFileValue.list(groups.map { .texts($0) })
    return .members([.value("together", groups)] + limits.file)
  }
}

extension Requirement.Count {
  fileprivate var fileValue: RuleFileValue {
    // A subject of one group is a plain list of phrases, and the loader makes one of all such lists.
    let subjects = subjects.flatMap { subject -> [RuleFileValue] in
      guard subject.groups.count > 1 else { return subject.groups.joined().map { .text($0) } }
      return [subject.fileValue(without: limits.unless)]
    }
    let members: [RuleFileValue.Member?] = [
      .value("count", .list(subjects)), .texts("about", about), .texts("units", units),
      .value("atLeast", bounds.atLeast?.fileValue), .value("atMost", bounds.atMost?.fileValue),
      .value("exactly", bounds.exactly?.fileValue), .flag("needsNumber", needsNumber),
    ]
    return .members(members + limits.file)
  }
}

extension Requirement.Facets {
  fileprivate var fileValue: RuleFileValue {
    let aspects = facets.map { RuleFileValue.Member(key: $0.name, value: .texts($0.phrases)) }
    let members: [RuleFileValue.Member?] = [
      .value("atLeast", atLeast.fileValue), .value("of", .object(aspects)), .texts("near", near),
    ]
    return .members(members + limits.file)
  }
}

extension Requirement.Bounds.Bound {
  fileprivate var fileValue: RuleFileValue {
    switch self {
    case .number(let number): .number(number)
    case .parameter(let name): .text("$" + name)
    }
  }
}

extension Requirement.SumDemand {
  fileprivate var fileValue: RuleFileValue {
    .members([
      .text("agree", "sum"), .texts("table", tables), .value("left", Self.rows(left)),
      .value("right", Self.rows(right)),
    ])
  }

  private static func rows(_ rows: [[String]]) -> RuleFileValue {
    .list(rows.map { $0.count == 1 ? .text($0[0]) : .texts($0) })
  }
}

extension Requirement.ElementDemand {
  fileprivate var fileValue: RuleFileValue {
    .members([
      .text("element", element.rawValue), .texts("endsWith", endsWith),
      .text("notLaterThan", notLaterThan.map { Self.padded($0.month) + "-" + Self.padded($0.day) }),
    ])
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
