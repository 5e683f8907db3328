/// A table of a report: its rows of cells, and the words that announce it.
public struct Table: Hashable, Sendable {
  /// The short paragraph or heading right above it; `nil` where running text or nothing stands there.
  public let caption: Range<Int>?

  /// The rows in order, rules between them left out; at least two.
  public let rows: [Row]

  /// The innermost section it belongs to, an index into `Report.sections`.
  public let section: Int

  /// Creates a table of at least two rows.
  public init(caption: Range<Int>?, rows: [Row], section: Int) {
    precondition(rows.count > 1, "a table of one row is a line")
    self.caption = caption
    self.rows = rows
    self.section = section
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// All its units, bars included.
    public let range: Range<Int>

    /// Its cells from left to right, without bars; an empty cell is an empty range.
    ///
    /// Where columns are parted by spaces an empty cell leaves no trace, so rows may have fewer cells
    /// than the table has columns; what is there then stands at the right.
    public let cells: [Range<Int>]

    /// Creates a row.
    public init(range: Range<Int>, cells: [Range<Int>]) {
      self.range = range
      self.cells = cells
    }
  }

  /// All units from the first row to the last.
  public var range: Range<Int> {
    rows[0].range.lowerBound..<rows[rows.count - 1].range.upperBound
  }

  /// How many columns the widest row has.
  public var columns: Int { rows.map(\.cells.count).max() ?? 0 }
}
