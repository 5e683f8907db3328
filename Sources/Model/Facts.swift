/// What the report says about itself.
public struct Facts: Hashable, Sendable {
  /// The stretch of time a report is about.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    case year
    case halfYear = "half-year"
    case quarter
  }

  /// The reporting unit as written in the title or the sign-off.
  public var unit: String?

  /// The year reported about.
  public var year: Int?

  /// The period reported about.
  public var period: Period

  /// Creates facts.
  public init(unit: String? = nil, year: Int? = nil, period: Period = .year) {
    self.unit = unit
    self.year = year
    self.period = period
  }
}
