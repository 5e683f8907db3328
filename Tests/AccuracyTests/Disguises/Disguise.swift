import Testing

/// A way to write the same report differently.
struct Disguise: Sendable, CustomTestStringConvertible {
  let testDescription: String

  /// The rules that this disguise touches by its nature, each with the reason.
  let touches: [String: String]

  /// The rules whose fault this disguise takes away by its nature, each with the reason.
  let mends: [String: String]

  /// Whether other bytes stand for the same text.
  let keepsText: Bool

  private let make: @Sendable (Draft) -> [UInt8]?

  /// A disguise made of bytes; `nil` where a draft cannot wear it.
  init(
    _ description: String,
    touches: [String: String] = [:],
    mends: [String: String] = [:],
    keepsText: Bool = false,
    bytes make: @escaping @Sendable (Draft) -> [UInt8]?
  ) {
    testDescription = description
    self.touches = touches
    self.mends = mends
    self.keepsText = keepsText
    self.make = make
  }

  /// A disguise made of other text.
  init(
    _ description: String,
    touches: [String: String] = [:],
    mends: [String: String] = [:],
    text make: @escaping @Sendable (Draft) -> String?
  ) {
    self.init(
      description,
      touches: touches,
      mends: mends,
      bytes: { make($0).map { Array($0.utf8) } }
    )
  }

  /// Whether a rule must say the same of a text in this disguise.
  func spares(_ rule: String) -> Bool {
    touches[rule] == nil && mends[rule] == nil
  }

  /// The bytes of a disguised text.
  func bytes(of text: String) -> [UInt8]? {
    make(Draft(text))
  }
}
