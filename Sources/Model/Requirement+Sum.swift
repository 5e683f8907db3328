extension Requirement {
  /// The first demand for equal sums in a requirement.
  package var sumDemand: SumDemand? {
    for leaf in leaves {
      if case .agree(.sum(let demand)) = leaf { return demand }
    }
    return nil
  }

  /// Two groups of rows of a table whose sums are equal, in every column of numbers.
  public struct SumDemand: Hashable, Sendable {
    /// Words of the caption, a heading above or a cell by which the table is known.
    public var tables: [String]

    /// The rows of one side, each by the phrases that name it.
    public var left: [[String]]

    /// The rows of the other side.
    public var right: [[String]]

    /// Creates a demand for equal sums.
    public init(tables: [String], left: [[String]], right: [[String]]) {
      self.tables = tables
      self.left = left
      self.right = right
    }
  }
}
