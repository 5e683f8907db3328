/// A rule pack with its bases merged and a profile applied: what a report is checked against.
public struct Checklist: Hashable, Sendable {
  /// The pack's id, such as `ideology-annual`.
  public let id: String

  /// The pack's title, as printed.
  public let title: String

  /// The pack's version; any text.
  public let version: String

  /// The profile applied; `nil` where the pack has none.
  public let profile: String?

  /// The names of all its profiles, in the order of the files.
  public let profiles: [String]

  /// Which reports the pack is meant for.
  public let appliesTo: AppliesTo

  /// The parameters in the order of their names.
  ///
  /// Not a dictionary: what the runtime has to learn of it at its first use takes longer than all
  /// lookups.
  package let namedParameters: [NamedParameter]

  /// The named parts of a report, in the order of the files.
  public let parts: [Part]

  /// The rules, base packs first, in the order of the files.
  public let rules: [Rule]

  /// Creates a checklist.
  public init(
    id: String,
    title: String,
    version: String,
    profile: String?,
    profiles: [String] = [],
    appliesTo: AppliesTo,
    parameters: [String: Parameter],
    parts: [Part],
    rules: [Rule]
  ) {
    self.init(
      id: id,
      title: title,
      version: version,
      profile: profile,
      profiles: profiles,
      appliesTo: appliesTo,
      namedParameters: parameters.map { NamedParameter(name: $0.key, parameter: $0.value) }
        .sorted { $0.name < $1.name },
      parts: parts,
      rules: rules
    )
  }

  /// Creates a checklist, given its parameters in the order of their names.
  package init(
    id: String,
    title: String,
    version: String,
    profile: String?,
    profiles: [String],
    appliesTo: AppliesTo,
    namedParameters: [NamedParameter],
    parts: [Part],
    rules: [Rule]
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.profile = profile
    self.profiles = profiles
    self.appliesTo = appliesTo
    self.namedParameters = namedParameters
    self.parts = parts
    self.rules = rules
  }

  /// The parameters by name, with the profile applied.
  public var parameters: [String: Parameter] {
    Dictionary(uniqueKeysWithValues: namedParameters.map { ($0.name, $0.parameter) })
  }

  /// Which reports a pack is meant for.
  public struct AppliesTo: Hashable, Sendable {
    /// The title must hold one of these; empty means that the pack is never chosen by title.
    public var titleMentions: [String]

    /// The period of the report, if the pack is for one only.
    public var period: Facts.Period?

    /// Creates the condition.
    public init(titleMentions: [String] = [], period: Facts.Period? = nil) {
      self.titleMentions = titleMentions
      self.period = period
    }
  }

  /// A number that an office may adjust.
  public struct Parameter: Hashable, Sendable {
    /// The value for a report about a year, and for any other without a value of its own.
    public var value: Int

    /// The value for a report about half a year.
    public var halfYear: Int?

    /// The value for a report about a quarter.
    public var quarter: Int?

    /// The least value allowed.
    public var min: Int?

    /// The greatest value allowed.
    public var max: Int?

    /// The measure word, as printed after the number.
    public var unit: String?

    /// Creates a parameter.
    public init(
      value: Int,
      halfYear: Int? = nil,
      quarter: Int? = nil,
      min: Int? = nil,
      max: Int? = nil,
      unit: String? = nil
    ) {
      self.value = value
      self.halfYear = halfYear
      self.quarter = quarter
      self.min = min
      self.max = max
      self.unit = unit
    }

    /// The value that holds for a report about `period`.
    public func value(for period: Facts.Period) -> Int {
      switch period {
      case .year: value
      case .halfYear: halfYear ?? value
      case .quarter: quarter ?? value
      }
    }

    /// The parameter with another number for a year.
    ///
    /// Where it has numbers of their own for half a year and a quarter, those follow: a half and a
    /// quarter of it, rounded up.
    package func replacingValue(by value: Int) -> Parameter {
      var result = self
      result.value = value
      if halfYear != nil { result.halfYear = Swift.max(min ?? 0, (value + 1) / 2) }
      if quarter != nil { result.quarter = Swift.max(min ?? 0, (value + 3) / 4) }
      return result
    }
  }

  /// A parameter with its name.
  package struct NamedParameter: Hashable, Sendable {
    /// The name.
    package let name: String

    /// The parameter.
    package let parameter: Parameter

    /// Names a parameter.
    package init(name: String, parameter: Parameter) {
      self.name = name
      self.parameter = parameter
    }
  }

  /// A part of a report that its headings name.
  public struct Part: Hashable, Sendable {
    /// The name that rules use.
    public var name: String

    /// Words that a heading of this part contains.
    public var headings: [String]

    /// What the part holds; `work` unless the file says otherwise.
    public var holds: PartContent

    /// Creates a part.
    public init(name: String, headings: [String], holds: PartContent = .work) {
      self.name = name
      self.headings = headings
      self.holds = holds
    }
  }

  /// The number that a bound stands for in a report about `period`.
  ///
  /// A parameter that does not exist cannot occur: loading refuses it.
  public func value(of bound: Requirement.Bounds.Bound, for period: Facts.Period) -> Int {
    switch bound {
    case .number(let number): number
    case .parameter(let name): parameter(named: name)?.value(for: period) ?? 0
    }
  }

  /// A parameter; `nil` where there is none of that name.
  package func parameter(named name: String) -> Parameter? {
    for entry in namedParameters where entry.name == name { return entry.parameter }
    return nil
  }

  /// The same checklist with other rules.
  package func with(_ rules: [Rule]) -> Checklist {
    Checklist(
      id: id,
      title: title,
      version: version,
      profile: profile,
      profiles: profiles,
      appliesTo: appliesTo,
      namedParameters: namedParameters,
      parts: parts,
      rules: rules
    )
  }
}
