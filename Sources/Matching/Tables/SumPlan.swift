import Model

/// A requirement about sums with its phrases replaced by their ids in the phrase table.
struct SumPlan: Sendable {
  /// A row, or column, that is asked for.
  struct Label: Sendable {
    /// The phrases that name it.
    var phrases: PhraseList
    /// The first of them, for a message that it is missing.
    var name: String
  }

  /// The leaf it belongs to.
  var leaf: Int
  /// The words by which the table is known.
  var captions: PhraseList
  var left: [Label]
  var right: [Label]

  /// The labels of both sides, left first.
  var labels: [Label] { left + right }

  /// The plan of a leaf, whose phrases join those collected; `nil` where it is about something else.
  init?(_ requirement: Requirement, leaf: Int, _ phrases: inout PhraseCollector) {
    guard case .agree(.sum(let demand)) = requirement else { return nil }
    self.leaf = leaf
    captions = phrases.list(of: demand.tables)
    left = demand.left.map { Label(phrases: phrases.list(of: $0), name: $0.first ?? "") }
    right = demand.right.map { Label(phrases: phrases.list(of: $0), name: $0.first ?? "") }
  }
}
