import Model

extension ImageWriter {
  /// Writes a checklist without the examples of its rules.
  mutating func write(_ checklist: Checklist) {
    write(checklist.id)
    write(checklist.title)
    write(checklist.version)
    write(checklist.profile) { $0.write($1) }
    write(checklist.profiles)
    write(checklist.appliesTo)
    write(checklist.namedParameters) { writer, entry in
      writer.write(entry.name)
      writer.write(entry.parameter)
    }
    write(checklist.parts) { $0.write($1) }
    write(checklist.rules) { $0.write($1) }
  }

  /// Writes which reports a pack is for.
  mutating func write(_ appliesTo: Checklist.AppliesTo) {
    write(appliesTo.titleMentions)
    write(appliesTo.period) { $0.write(numberOf: $1) }
  }

  private mutating func write(_ parameter: Checklist.Parameter) {
    write(parameter.value)
    write(parameter.halfYear) { $0.write($1) }
    write(parameter.quarter) { $0.write($1) }
    write(parameter.min) { $0.write($1) }
    write(parameter.max) { $0.write($1) }
    write(parameter.unit) { $0.write($1) }
  }

  private mutating func write(_ part: Checklist.Part) {
    write(part.name)
    write(part.headings)
    write(numberOf: part.holds)
  }

  private mutating func write(_ rule: Rule) {
    write(rule.id)
    write(rule.title)
    write(numberOf: rule.level)
    write(rule.basis) { writer, basis in
      writer.write(basis.document)
      writer.write(basis.clause) { $0.write($1) }
      writer.write(numberOf: basis.strength)
    }
    write(rule.requirement)
    write(rule.inParts)
    write(rule.notInParts)
    write(rule.condition) { $0.write($1) }
    write(rule.advice) { $0.write($1) }
    write(rule.weight)
    write(rule.tags)
    write(rule.origin)
    write(rule.review.sorted()) { $0.write(numberOf: $1) }
  }
}
