extension Requirement {
  /// A phrase stands as done, with one of `near` in the same unit.
  public struct Mention: Hashable, Sendable {
    /// Any one of them is enough.
    public var phrases: [String]

    /// One of them must stand in the same unit, unless empty.
    public var near: [String]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a mention.
    public init(phrases: [String], near: [String] = [], limits: Limits = Limits()) {
      self.phrases = phrases
      self.near = near
      self.limits = limits
    }
  }

  /// One phrase of each group stands in one unit.
  public struct Together: Hashable, Sendable {
    /// The groups; at least two.
    public var groups: [[String]]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a requirement of words that stand together.
    public init(groups: [[String]], limits: Limits = Limits()) {
      self.groups = groups
      self.limits = limits
    }
  }

  /// None of the phrases stands in the text outside quotations, whatever its standing.
  public struct Absence: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// The phrases that must not be there.
    public var phrases: [String]

    /// A phrase is unwanted only with one of them in the same unit, unless empty.
    public var near: [String]

    /// The unit for `near`.
    public var within: Extent

    /// Creates a demand for absence.
    public init(phrases: [String], near: [String] = [], within: Extent = .sentence) {
      self.phrases = phrases
      self.near = near
      self.within = within
    }

    /// Creates a demand for the absence of phrases wherever they stand.
    public init(arrayLiteral phrases: String...) { self.init(phrases: phrases) }
  }

  /// A number of named aspects, each shown by one of its phrases.
  public struct Facets: Hashable, Sendable {
    /// One aspect.
    public struct Facet: Hashable, Sendable {
      /// Its name, as printed.
      public var name: String

      /// Any one of them shows the aspect.
      public var phrases: [String]

      /// Creates an aspect.
      public init(name: String, phrases: [String]) {
        self.name = name
        self.phrases = phrases
      }
    }

    /// How many aspects must be shown.
    public var atLeast: Bounds.Bound

    /// The aspects, in the order of the rule file.
    public var facets: [Facet]

    /// One of them must stand in the same unit or in a heading above it, unless empty.
    public var near: [String]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a requirement of aspects.
    public init(
      atLeast: Bounds.Bound,
      facets: [Facet],
      near: [String] = [],
      limits: Limits = Limits()
    ) {
      self.atLeast = atLeast
      self.facets = facets
      self.near = near
      self.limits = limits
    }
  }

  /// A regular expression that runs in linear time.
  public struct PatternDemand: Hashable, Sendable {
    /// The expression, in the syntax that `Rules/README.md` describes.
    public var expression: String

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a demand for a pattern.
    public init(expression: String, limits: Limits = Limits()) {
      self.expression = expression
      self.limits = limits
    }
  }
}
