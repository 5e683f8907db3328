/// The language of the sentences around the evidence; evidence itself is never translated.
public enum Language: Hashable, Sendable {
  case chinese
  case english

  /// The sentences of this language.
  var phrases: Phrasebook {
    switch self {
    case .chinese: .chinese
    case .english: .english
    }
  }
}
