/// What an input is by its content; its name says nothing.
package enum InputKind: Equatable {
  /// Text, Markdown or a web page, once decoded.
  case text
  /// A zip archive, as of .docx.
  case archive
  /// A format that LibreOffice reads.
  case office(OfficeFormat)
  case pdf
  /// A web archive: a message that holds a page.
  case message
  /// An Office file that can be opened only with a password.
  case encrypted
  /// A format that is never read, under the name that users know.
  case other(String)

  /// Recognises bytes by how they begin and by what they hold.
  ///
  /// - Complexity: O(*n*).
  package init(of bytes: [UInt8]) {
    if let first = bytes.first, Bytes.beginsThreeByteCharacter(first) {
      self = Self.isPDF(bytes) ? .pdf : .text
    } else if OpenDocument.isText(bytes) {
      self = .office(.odt)
    } else if Self.isArchive(bytes) {
      self = .archive
    } else if CompoundFile.isOne(bytes) {
      self = CompoundFile.kind(of: bytes)
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .office(.rtf)
    } else if Self.isPDF(bytes) {
      self = .pdf
    } else if let name = BinarySignature.name(of: bytes) {
      self = .other(name)
    } else {
      self = WebArchive.isOne(bytes) ? .message : .text
    }
  }

  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Readers take a PDF whose mark stands within its first kilobyte, after what a mail program or a
  /// server has put there.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    if bytes.starts(with: mark) { return true }
    return Bytes.haveNUL(bytes.span.extracting(first: 1_024))
      && Bytes.contains(mark, in: bytes.prefix(1_024))
  }
}

/// The formats that LibreOffice turns into .docx for us.
package enum OfficeFormat: String {
  case doc
  case wps
  case odt
  case rtf
}
