import Model

/// What a sentence says about the number of a counted thing.
struct Statement {
  /// How the number is given.
  enum Number: Hashable {
    case value(Int, Amount.Kind)
    case blank
    case vague
    /// No number and nothing that marks a single occasion.
    case none
  }

  /// The words that name the thing.
  var noun: Range<Int>

  /// The words that give the number; the noun itself where there is none.
  var focus: Range<Int>

  /// How the number is given.
  var number: Number

  /// Whether the words only name a paper or a system: 研判会议制度, 中心组学习方案.
  var namesSystem = false

  /// Whether the number is not written but follows from a date, a month or an ordinal.
  var isImplied = false

  /// Whether a rule word makes the number a rule: 不少于2次, 原则上每月一次.
  var isRule = false
}
