/// The forms of the standard: their addresses for the same things differ.
enum WordNamespace: Int, Sendable {
  case transitional
  case strict

  /// The address of the elements of texts.
  var address: String {
    switch self {
    case .transitional: "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    case .strict: "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
  }

  /// The type of the relationship to a part with comments.
  var commentsRelationship: String {
    switch self {
    case .transitional:
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    case .strict: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    }
  }

  /// The numbers by which a scope tells the addresses apart.
  static let known = Dictionary(
    uniqueKeysWithValues: [WordNamespace.transitional, .strict].map { ($0.address, $0.rawValue) }
  )
}
