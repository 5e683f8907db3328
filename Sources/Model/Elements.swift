/// The elements of an official document's form (GB/T 9704-2012, 7.2 to 7.3), where found.
public struct Elements: Hashable, Sendable {
  /// The title, also over several lines.
  public var title: Range<Int>?

  /// The addressee with its colon.
  public var addressee: Range<Int>?

  /// The name of the unit at the sign-off.
  public var signature: Range<Int>?

  /// The date at the sign-off, also an incomplete one or one with blanks.
  public var date: Range<Int>?

  /// The document number, such as 临水发〔2024〕12号.
  public var documentNumber: Range<Int>?

  /// The note that names the attachments.
  public var attachments: Range<Int>?

  /// Creates elements, none found unless given.
  public init(
    title: Range<Int>? = nil,
    addressee: Range<Int>? = nil,
    signature: Range<Int>? = nil,
    date: Range<Int>? = nil,
    documentNumber: Range<Int>? = nil,
    attachments: Range<Int>? = nil
  ) {
    self.title = title
    self.addressee = addressee
    self.signature = signature
    self.date = date
    self.documentNumber = documentNumber
    self.attachments = attachments
  }
}
