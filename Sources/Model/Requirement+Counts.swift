extension Requirement {
  /// A number of occasions lies within bounds.
  public struct Count: Hashable, Sendable {
    /// What is counted: each alternative is a list of groups that stand together in one unit; a plain
    /// phrase list is an alternative of one group.
    public var subjects: [Together]

    /// The topic: one of the words in the sentence, its paragraph, a heading above, or the title.
    public var about: [String]

    /// The measure words that count occasions, such as 次 and 场.
    public var units: [String]

    /// The bounds.
    public var bounds: Bounds

    /// Whether a statement without a number says nothing: 及时处置舆情 tells of no incident.
    public var needsNumber: Bool

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a count.
    public init(
      subjects: [Together],
      about: [String] = [],
      units: [String],
      bounds: Bounds,
      needsNumber: Bool = false,
      limits: Limits = Limits()
    ) {
      self.subjects = subjects
      self.about = about
      self.units = units
      self.bounds = bounds
      self.needsNumber = needsNumber
      self.limits = limits
    }
  }

  /// Bounds of a number, inclusive; at least one is given.
  public struct Bounds: Hashable, Sendable {
    /// A fixed number, or a parameter of the checklist by name.
    public enum Bound: Hashable, Sendable {
      case number(Int)
      case parameter(String)
    }

    /// The least number that passes.
    public var atLeast: Bound?

    /// The greatest number that passes.
    public var atMost: Bound?

    /// The only number that passes.
    public var exactly: Bound?

    /// Creates bounds.
    public init(atLeast: Bound? = nil, atMost: Bound? = nil, exactly: Bound? = nil) {
      self.atLeast = atLeast
      self.atMost = atMost
      self.exactly = exactly
    }
  }
}
