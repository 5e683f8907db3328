/// What a table says for a rule about sums: the numbers to add up, column by column.
public struct TableReading: Hashable, Sendable {
  /// The table, an index into `Report.tables`.
  public var table: Int

  /// The rows that were asked for and are not there, each by the first phrase that would name it.
  public var lacking: [String]

  /// The sums to compare: one for each column of numbers, or for each row where the labels head columns.
  public var sums: [Sum]

  /// Creates a reading.
  public init(table: Int, lacking: [String] = [], sums: [Sum] = []) {
    self.table = table
    self.lacking = lacking
    self.sums = sums
  }

  /// Two sides that must be equal.
  public struct Sum: Hashable, Sendable {
    /// The words that head the column, or the row; `nil` where there is only one or none head it.
    public var heading: Range<Int>?

    /// The terms of the left side, in the order of the rule.
    public var left: [Term]

    /// The terms of the right side, in the order of the rule.
    public var right: [Term]

    /// Creates a sum.
    public init(heading: Range<Int>? = nil, left: [Term], right: [Term]) {
      self.heading = heading
      self.left = left
      self.right = right
    }
  }

  /// One number of a sum.
  public struct Term: Hashable, Sendable {
    /// The whole row it stands in, to quote.
    public var row: Range<Int>

    /// What its cell holds.
    public var value: CellValue

    /// Creates a term.
    public init(row: Range<Int>, value: CellValue) {
      self.row = row
      self.value = value
    }
  }
}
