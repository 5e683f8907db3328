/// Everything that matching found in a report for a checklist.
public struct Matches: Hashable, Sendable {
  /// The hits of each leaf, in the order of `Checklist.leaves`; each list in reading order.
  public var hits: [[Hit]]

  /// Where the named parts stand, in reading order.
  public var parts: [PartPlace]

  /// Everything left to fill in, in reading order.
  public var blanks: [Blank]

  /// What tables say for the leaves about sums, by the number of the leaf; of a leaf that means no
  /// table of the report there is none.
  public var tables: [Int: [TableReading]]

  /// Creates the results of matching.
  public init(
    hits: [[Hit]],
    parts: [PartPlace],
    blanks: [Blank],
    tables: [Int: [TableReading]] = [:]
  ) {
    self.hits = hits
    self.parts = parts
    self.blanks = blanks
    self.tables = tables
  }
}

/// A place where the words of a leaf requirement stand, and what the statement there proves.
public struct Hit: Hashable, Sendable {
  /// The words to quote, in units of `Report.text`.
  public var range: Range<Int>

  /// What the statement proves.
  public var standing: Standing

  /// Whether it stands in a part where it is no proof.
  public var isMisplaced: Bool

  /// The number stated, for counts.
  public var amount: Amount?

  /// Which aspect it shows, an index into `Requirement.Facets.facets`, for facets.
  public var facet: Int?

  /// The innermost section, an index into `Report.sections`.
  public var section: Int

  /// Creates a hit.
  public init(
    range: Range<Int>,
    standing: Standing,
    isMisplaced: Bool = false,
    amount: Amount? = nil,
    facet: Int? = nil,
    section: Int = 0
  ) {
    self.range = range
    self.standing = standing
    self.isMisplaced = isMisplaced
    self.amount = amount
    self.facet = facet
    self.section = section
  }
}

/// A number of occasions, and how it joins other numbers about the same thing.
public struct Amount: Hashable, Sendable {
  /// How a number joins others.
  public enum Kind: Hashable, Sendable {
    /// 全年、共、累计、先后: it wins over its parts.
    case total
    /// 每季度一次: the number a year.
    case frequency
    /// Some occasions with their time; equal keys tell the same ones.
    case part(key: String)
    /// A number without time or total word, and the paragraph that states it: elsewhere it is told
    /// again rather than added to.
    case undated(paragraph: Int)
  }

  /// The number; the lower bound where the text gives a range.
  public var value: Int

  /// How it joins others.
  public var kind: Kind

  /// Creates an amount.
  public init(value: Int, kind: Kind) {
    self.value = value
    self.kind = kind
  }
}

/// A stretch of the report that is a named part of the checklist.
public struct PartPlace: Hashable, Sendable {
  /// The part's name in `Checklist.parts`.
  public var name: String

  /// What the part holds.
  public var holds: PartContent

  /// The words that name it: its heading, or the cue of a part without one.
  public var heading: Range<Int>

  /// Its text.
  public var range: Range<Int>

  /// Its section; `nil` for a part without a heading.
  public var section: Int?

  /// Creates a place.
  public init(
    name: String,
    holds: PartContent,
    heading: Range<Int>,
    range: Range<Int>,
    section: Int?
  ) {
    self.name = name
    self.holds = holds
    self.heading = heading
    self.range = range
    self.section = section
  }
}

/// Something left to fill in.
public struct Blank: Hashable, Sendable {
  /// What a blank stands for.
  public enum Kind: Hashable, Sendable {
    /// A number, date, name or text that is still to be written.
    case unfilled
    /// Words to the writer: （此处填写…）.
    case prompt
    /// A name that was replaced for anonymity: 某某, XXX同志.
    case anonymised
  }

  /// Its units.
  public var range: Range<Int>

  /// What it stands for.
  public var kind: Kind

  /// Creates a blank.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
