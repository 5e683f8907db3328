/// One required element: what is asked for, why, and how to write it.
public struct Rule: Hashable, Sendable {
  /// How much a failure weighs.
  public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
    case required
    case recommended
    case format

    /// The graver level comes first.
    public static func < (left: Level, right: Level) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .required: 0
      case .recommended: 1
      case .format: 2
      }
    }
  }

  /// A stable identifier: lowercase ASCII letters, digits and hyphens.
  public var id: String

  /// A short name, as printed.
  public var title: String

  /// How much a failure weighs.
  public var level: Level

  /// Where the duty comes from; may be empty.
  public var basis: [Basis]

  /// What the report must show.
  public var requirement: Requirement

  /// The parts that count as proof; empty means all that are not excluded.
  public var inParts: [String]

  /// The parts that are no proof.
  public var notInParts: [String]

  /// The rule applies only where the text speaks of this, whatever its standing.
  public var condition: Requirement?

  /// Reasons for which a person must look instead of a failure.
  public var review: Set<Reason> {
    get { Set(Reason.allCases.filter { reviewBits & $0.bit != 0 }) }
    set { reviewBits = newValue.reduce(0) { $0 | $1.bit } }
  }

  /// A bit for each reason in `review`: a set in each rule would have to be learnt of and copied.
  package private(set) var reviewBits: UInt16

  /// Adds a reason to `review`.
  package mutating func addReview(for reason: Reason) { reviewBits |= reason.bit }

  /// What to write; may be absent.
  public var advice: String?

  /// The share in a score; 1 unless the file says otherwise.
  public var weight: Int

  /// Free labels.
  public var tags: [String]

  /// Examples that document and test the rule.
  public var examples: [Example]

  /// The file it was read from, as the user knows it: a path, or the id of a shipped pack.
  public var origin: String

  /// Creates a rule.
  public init(
    id: String,
    title: String,
    level: Level,
    basis: [Basis] = [],
    requirement: Requirement,
    inParts: [String] = [],
    notInParts: [String] = [],
    condition: Requirement? = nil,
    review: Set<Reason> = [],
    advice: String? = nil,
    weight: Int = 1,
    tags: [String] = [],
    examples: [Example] = [],
    origin: String = ""
  ) {
    self.id = id
    self.title = title
    self.level = level
    self.basis = basis
    self.requirement = requirement
    self.inParts = inParts
    self.notInParts = notInParts
    self.condition = condition
    reviewBits = review.isEmpty ? 0 : review.reduce(0) { $0 | $1.bit }
    self.advice = advice
    self.weight = weight
    self.tags = tags
    self.examples = examples
    self.origin = origin
  }
}

/// A source of a duty.
public struct Basis: Hashable, Sendable {
  /// How binding a source is; only the first three justify 按规定应当.
  public enum Strength: String, Hashable, Sendable, CaseIterable {
    /// 法律法规
    case law
    /// 党内法规
    case party
    /// 国家标准
    case standard
    /// 本地制度
    case local
    /// 实务惯例
    case practice
  }

  /// The document's name without 《》.
  public var document: String

  /// The clause, such as 第四条; absent where none is known.
  public var clause: String?

  /// How binding it is.
  public var strength: Strength

  /// Creates a source.
  public init(document: String, clause: String? = nil, strength: Strength) {
    self.document = document
    self.clause = clause
    self.strength = strength
  }
}

/// A text with the result that a rule must give on it.
public struct Example: Hashable, Sendable {
  /// The expected result.
  public enum Expectation: Hashable, Sendable {
    case pass
    case fail(Reason)
  }

  /// The text without marks.
  public var text: String

  /// The marked evidence, as byte ranges in `text`; only in pass examples.
  public var marks: [SourceRange]

  /// The expected result.
  public var expectation: Expectation

  /// The year of the report around it; this year if absent.
  public var year: Int?

  /// The part of the report it stands in: a name in `Checklist.parts`; `work` if absent.
  public var part: String?

  /// Whether the text is the entire report, not a piece of one.
  public var isWhole: Bool

  /// The line of the rule file it begins in, from 1.
  public var line: Int

  /// The column of the rule file it begins in, from 1.
  public var column: Int

  /// The line of the rule file it begins in, as written.
  public var sourceLine: String

  /// Creates an example.
  public init(
    text: String,
    marks: [SourceRange] = [],
    expectation: Expectation,
    year: Int? = nil,
    part: String? = nil,
    isWhole: Bool = false,
    line: Int = 1,
    column: Int = 1,
    sourceLine: String = ""
  ) {
    self.text = text
    self.marks = marks
    self.expectation = expectation
    self.year = year
    self.part = part
    self.isWhole = isWhole
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
  }
}
