/// The result of one rule on one report.
public struct Verdict: Hashable, Sendable {
  /// The states of a result.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case pass
    case fail
    /// A person must look.
    case review
    case notApplicable = "not-applicable"
    case waived
    /// Could not be evaluated; never a pass.
    case error
  }

  /// The rule's id.
  public var rule: String

  /// The state.
  public var status: Status

  /// Why it failed or needs a look, or would without its waiver; `nil` otherwise.
  public var reason: Reason?

  /// The number that the rule decided by; `nil` where it decided by none.
  public var measured: Int?

  /// The bounds that the number had to keep.
  public var expected: Expected? {
    get { boxedExpected?.value }
    set { boxedExpected = newValue.map(BoxedExpected.init) }
  }

  /// The bounds where they stand: few verdicts have any, and every verdict is smaller without them.
  @usableFromInline package var boxedExpected: BoxedExpected?

  /// The proof of a pass, or the near misses of a failure, in reading order.
  public var evidence: [Evidence]

  /// What else the message needs.
  public var detail: Detail?

  /// The waiver by which a failure does not count, or one that has ended and no longer helps.
  public var waiver: Waiver? {
    get { boxedWaiver?.value }
    set { boxedWaiver = newValue.map(BoxedWaiver.init) }
  }

  /// The waiver where it stands.
  @usableFromInline package var boxedWaiver: BoxedWaiver?

  /// Creates a verdict.
  @inlinable
  public init(
    rule: String,
    status: Status,
    reason: Reason? = nil,
    measured: Int? = nil,
    expected: Expected? = nil,
    evidence: [Evidence] = [],
    detail: Detail? = nil,
    waiver: Waiver? = nil
  ) {
    self.rule = rule
    self.status = status
    self.reason = reason
    self.measured = measured
    boxedExpected = expected.map(BoxedExpected.init)
    self.evidence = evidence
    self.detail = detail
    boxedWaiver = waiver.map(BoxedWaiver.init)
  }

  /// Creates a verdict with bounds that others share.
  @inlinable
  package init(
    rule: String,
    status: Status,
    reason: Reason?,
    measured: Int?,
    boxedExpected: BoxedExpected?,
    evidence: [Evidence],
    detail: Detail?
  ) {
    self.rule = rule
    self.status = status
    self.reason = reason
    self.measured = measured
    self.boxedExpected = boxedExpected
    self.evidence = evidence
    self.detail = detail
    boxedWaiver = nil
  }

  /// Leave to fail a rule, as it stood on the day of the check.
  public struct Waiver: Hashable, Sendable {
    /// Why the rule need not be kept.
    public var reason: String

    /// Who gave leave.
    public var approvedBy: String

    /// The last day on which it holds; `nil` for a finding that is right as it stands.
    public var until: CalendarDate?

    /// The days from the day of the check to the last one; below 0 where it has ended.
    public var daysLeft: Int?

    /// Creates a waiver.
    public init(
      reason: String,
      approvedBy: String,
      until: CalendarDate? = nil,
      daysLeft: Int? = nil
    ) {
      self.reason = reason
      self.approvedBy = approvedBy
      self.until = until
      self.daysLeft = daysLeft
    }

    /// Whether it no longer holds.
    public var hasEnded: Bool { daysLeft.map { $0 < 0 } ?? false }

    /// Whether it ends within 30 days.
    public var endsSoon: Bool { daysLeft.map { (0...30).contains($0) } ?? false }
  }

  /// The bounds of a number with its measure word.
  public struct Expected: Hashable, Sendable {
    /// The least number that passes.
    public var atLeast: Int?

    /// The greatest number that passes.
    public var atMost: Int?

    /// The only number that passes.
    public var exactly: Int?

    /// The measure word.
    public var unit: String?

    /// Creates bounds.
    @inlinable
    public init(
      atLeast: Int? = nil,
      atMost: Int? = nil,
      exactly: Int? = nil,
      unit: String? = nil
    ) {
      self.atLeast = atLeast
      self.atMost = atMost
      self.exactly = exactly
      self.unit = unit
    }
  }

  /// What a message needs beyond status, reason and numbers.
  ///
  /// Few verdicts have one with values, and every verdict is smaller where those stand elsewhere.
  public indirect enum Detail: Hashable, Sendable {
    /// Findings of a form check: how many in all; the evidence holds the first ones.
    case findings(Int)
    /// Blanks left to fill in, by kind: how many are blanks, and how many look like names that were
    /// replaced for anonymity.
    case blanks(unfilled: Int, anonymised: Int)
    /// Aspects shown and aspects lacking, by name.
    case facets(shown: [String], lacking: [String])
    /// A part is there but has too few items.
    case items(found: Int, wanted: Int)
    /// A part is there but too short, in characters.
    case characters(found: Int, wanted: Int)
    /// A part stands before the part it must follow.
    case order(part: String, after: String)
    /// The years that do not agree.
    case years([Int])
    /// Totals that do not agree, with the rule they belong to.
    case totals(rule: String, [Int])
    /// A number for a part of the year only, with the rule it belongs to.
    case partOfYear(rule: String)
    /// Sums of a table that differ: the first pair, and how many other columns or rows differ too.
    case sums(SumDifference, others: Int)
    /// The table that the rule is about is not there; the words that would name it.
    case noTable([String])
    /// Rows that the table lacks, by the words that would name them.
    case lackingRows([String])
    /// A cell holds words where the rule needs a number.
    case noNumber
    /// The element that is there but does not end as it must.
    case ending([String])
    /// The last day that would have been in time.
    case deadline(CalendarDate)
    /// The question a person must answer.
    case question(String)
    /// Why the rule does not apply: the text does not speak of what it is about.
    case conditionUnmet
    /// Why the rule does not apply: the thing whose form it checks is not there.
    case nothingToCheck
    /// The part of an `all` that failed first, counted from 1.
    case failedPart(Int)
  }
}

/// Two sums of a table that should be equal.
public struct SumDifference: Hashable, Sendable {
  /// The words that head the column or row; `nil` where nothing does.
  public var heading: String?

  /// The numbers of one side, in the order of the rule.
  public var left: [DecimalNumber]

  /// The numbers of the other side.
  public var right: [DecimalNumber]

  /// Creates a difference.
  public init(heading: String?, left: [DecimalNumber], right: [DecimalNumber]) {
    self.heading = heading
    self.left = left
    self.right = right
  }
}

/// A quotation that proves a pass or shows a near miss.
public struct Evidence: Hashable, Sendable {
  /// The place of the words.
  public var range: SourceRange

  /// What the statement proves; `nil` for findings about the form.
  public var standing: Standing?

  /// The innermost section it stands in, an index into `Report.sections`; 0 is the whole report.
  public var section: Int

  /// Creates evidence.
  @inlinable
  public init(range: SourceRange, standing: Standing?, section: Int = 0) {
    self.range = range
    self.standing = standing
    self.section = section
  }
}
