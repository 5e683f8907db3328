extension Requirement {
  /// A part of the report is there.
  public struct SectionDemand: Hashable, Sendable {
    /// The name of the part in `Checklist.parts`.
    public var part: String

    /// The least number of items in it.
    public var items: Int?

    /// The part whose items it must match in number: problems, each with its measure.
    public var itemsOf: String?

    /// The part it must stand after.
    public var after: String?

    /// The least number of characters in it.
    public var characters: Int?

    /// Creates a demand for a part.
    public init(
      part: String,
      items: Int? = nil,
      itemsOf: String? = nil,
      after: String? = nil,
      characters: Int? = nil
    ) {
      self.part = part
      self.items = items
      self.itemsOf = itemsOf
      self.after = after
      self.characters = characters
    }
  }

  /// An element of the document's form is there.
  public struct ElementDemand: Hashable, Sendable {
    /// The elements of an official document that a rule can ask for.
    public enum Element: String, Hashable, Sendable, CaseIterable {
      case title
      case addressee
      case signature
      case date
      case documentNumber = "document-number"
      case attachments
    }

    /// Which element.
    public var element: Element

    /// The text must end with one of these, unless empty.
    public var endsWith: [String]

    /// The latest day of the year, for `date`.
    public var notLaterThan: MonthDay?

    /// Creates a demand for an element.
    public init(element: Element, endsWith: [String] = [], notLaterThan: MonthDay? = nil) {
      self.element = element
      self.endsWith = endsWith
      self.notLaterThan = notLaterThan
    }
  }

  /// A day without a year, written `MM-DD`.
  public struct MonthDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public var month: Int

    /// The day, 1 to 31.
    public var day: Int

    /// Creates a day of any year.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }
}
