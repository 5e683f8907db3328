import Model

/// Values by their numbers, without a list of all: for each such list the runtime has to learn of a type,
/// which takes longer than reading two rules.
extension ImageReader {
  mutating func numbered() throws(Malformed) -> Rule.Level {
    switch try number() {
    case 0: return .required
    case 1: return .recommended
    case 2: return .format
    default: throw Malformed()
    }
  }

  mutating func numbered() throws(Malformed) -> Basis.Strength {
    switch try number() {
    case 0: return .law
    case 1: return .party
    case 2: return .standard
    case 3: return .local
    case 4: return .practice
    default: throw Malformed()
    }
  }

  mutating func numbered() throws(Malformed) -> Requirement.Extent {
    switch try number() {
    case 0: return .clause
    case 1: return .sentence
    case 2: return .paragraph
    case 3: return .section
    case 4: return .report
    default: throw Malformed()
    }
  }

  mutating func numbered() throws(Malformed) -> Requirement.ElementDemand.Element {
    switch try number() {
    case 0: return .title
    case 1: return .addressee
    case 2: return .signature
    case 3: return .date
    case 4: return .documentNumber
    case 5: return .attachments
    default: throw Malformed()
    }
  }

  mutating func numbered() throws(Malformed) -> PartContent {
    switch try number() {
    case 0: return .work
    case 1: return .problems
    case 2: return .plans
    default: throw Malformed()
    }
  }

  mutating func numbered() throws(Malformed) -> Facts.Period {
    switch try number() {
    case 0: return .year
    case 1: return .halfYear
    case 2: return .quarter
    default: throw Malformed()
    }
  }
}
