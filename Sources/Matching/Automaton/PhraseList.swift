/// The number of a list of phrases in the phrase table: equal lists share one, and their places in a
/// report are put together once.
struct PhraseList: Hashable, Sendable {
  /// An index of `PhraseTable.lists`.
  let number: Int32

  /// The list without phrases.
  static let none = PhraseList(number: 0)

  var isEmpty: Bool { number == 0 }
}
