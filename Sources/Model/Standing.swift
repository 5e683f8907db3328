/// What a statement proves.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Stated as fact about this report's period and body.
  case done
  /// An intention or a rule.
  case planned
  /// Said not to be, or said to fall short in the problems part.
  case negated
  /// About another period or another body.
  case otherScope = "other-scope"
  /// The number or name is not filled in.
  case placeholder
  /// Happened several times or as a habit, without a number.
  case unquantified
  /// Inside a document title or the name of a system.
  case quoted
}

/// Why a rule failed, in the order in which the first that holds is given.
public enum Reason: String, Hashable, Sendable, CaseIterable, Comparable {
  case placeholder
  case belowMinimum = "below-minimum"
  case otherScope = "other-scope"
  case negated
  case planned
  case unquantified
  case misplaced
  case missing
  case malformed
  case inconsistent
  case unwanted

  /// The reason that wins over the other comes first.
  public static func < (left: Reason, right: Reason) -> Bool {
    left.rank < right.rank
  }

  /// The bit that stands for the reason.
  package var bit: UInt16 { 1 << UInt16(rank) }

  private var rank: Int {
    switch self {
    case .placeholder: 0
    case .belowMinimum: 1
    case .otherScope: 2
    case .negated: 3
    case .planned: 4
    case .unquantified: 5
    case .misplaced: 6
    case .missing: 7
    case .malformed: 8
    case .inconsistent: 9
    case .unwanted: 10
    }
  }
}
