internal import Archive
internal import Markup

/// Why comments cannot be written into a document; the words for the user stand in `hecha`.
package enum AnnotatingError: Error, Hashable, Sendable {
  /// It is no document of Word, or nothing is known about where its text stands.
  case notWord
  /// A part is in UTF-16, which is read but not written into.
  case notUTF8(part: String)
  /// The archive or a part of it is broken or missing; the part and the byte where that shows.
  case damaged(part: String?, offset: Int?)
  /// A part can be read only with a password.
  case passwordProtected
  /// What would be written is larger than archives of this kind can be.
  case tooLarge

  init(_ error: ArchiveError, part: String?) {
    if case .encrypted = error {
      self = .passwordProtected
    } else {
      self = .damaged(part: part, offset: nil)
    }
  }

  init(_ error: XMLError, part: String) {
    self = .damaged(part: part, offset: error.offset)
  }

  init(_ error: ArchiveWritingError) {
    switch error {
    case .encrypted: self = .passwordProtected
    case .tooLarge: self = .tooLarge
    }
  }
}
