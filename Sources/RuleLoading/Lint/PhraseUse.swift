/// What a list of phrases is for, as far as that says which of them decide something.
enum PhraseUse: Hashable {
  /// Each is a hit unless a word of another topic stands there.
  case hits(unless: [String])
  /// Each names what is counted; the topic tells one meeting from another.
  case counted(topic: [String], unless: [String])
  /// Each refuses hits, unless it says what a post is in charge of (分管机关党建).
  case refusals(of: [String])
  /// Each is looked for, and quoted nowhere.
  case unquoted
  /// Each names the topic and is quoted nowhere; such synonyms are mostly those of other lists.
  case topic
  /// Each is looked for, and shown.
  case names
  /// A text ends in one of them.
  case endings
  /// Each is compared as a whole, or by its length.
  case wholes

  /// Whether a longer phrase can serve to quote more, or to be shown.
  var isQuoted: Bool {
    switch self {
    case .hits, .counted, .names, .endings, .wholes: true
    case .refusals, .unquoted, .topic: false
    }
  }
}
