import Model

/// A requirement about sums with its phrases replaced by their ids in the phrase table.
struct SumPlan: Sendable {
  /// A row, or column, that is asked for.
  struct Label: Sendable {
    /// The phrases that name it.
    var phrases: [Int32]
    /// The first of them, for a message that it is missing.
    var name: String
  }

  /// The leaf it belongs to.
  var leaf: Int
  /// The words by which the table is known.
  var captions: [Int32]
  var left: [Label]
  var right: [Label]

  /// The labels of both sides, left first.
  var labels: [Label] { left + right }

  /// The plan of a leaf; `nil` where it is about something else.
  init?(_ requirement: Requirement, leaf: Int, table: PhraseTable) {
    guard case .agree(.sum(let demand)) = requirement else { return nil }
    func ids(_ phrases: [String]) -> [Int32] {
      phrases.compactMap { table.id(of: CharacterFolding.folded($0)) }
    }
    func label(_ phrases: [String]) -> Label {
      Label(phrases: ids(phrases), name: phrases.first ?? "")
    }
    self.leaf = leaf
    captions = ids(demand.tables)
    left = demand.left.map(label)
    right = demand.right.map(label)
  }

  /// The phrases of a demand in every role.
  static func phrases(of demand: Requirement.SumDemand) -> [String] {
    demand.tables + demand.left.flatMap(\.self) + demand.right.flatMap(\.self)
  }
}
