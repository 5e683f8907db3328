/// A few words of a message in both languages.
struct Wording: Hashable, Sendable {
  /// The words in a Chinese sentence.
  let chinese: String

  /// The words in an English sentence.
  let english: String

  init(_ chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}
