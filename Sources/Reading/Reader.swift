package import Model

/// Turns the bytes of an input into a document.
package enum Reader {
  /// What a format shows, before it is known whose bytes it was read from.
  struct Content {
    var format: Document.Format
    var encoding = Encoding.utf8
    var text: [UInt8]
    var blocks: [Block]
    var layout: PageLayout?
    var origins: TextOrigins?
  }

  /// Recognises format and encoding of an input by its content and divides it into blocks.
  ///
  /// Plain text has one block per line that shows anything; Markdown is read as `MarkdownBlocks`
  /// describes, a web page as `WebReader`, a document of Word as `WordReader`. Older documents are
  /// turned into one by LibreOffice, and PDF into text by Poppler, where these are installed. Offsets
  /// in the document count from the first character of its text, after a byte order mark. Of a
  /// document of Word that is not turned into one, `recordingOrigins` also tells where its text
  /// stands in the file.
  ///
  /// - Throws: Every case that speaks of what a file holds, and those of the helpers.
  /// - Complexity: O(*n*) in the number of bytes, but for the helpers.
  package static func read(
    _ bytes: [UInt8],
    source: String,
    recordingOrigins: Bool = false
  ) throws(InputError) -> Document {
    do throws(Refusal) {
      if bytes.isEmpty { throw Refusal(.empty) }
      if bytes.count > ReadLimits.bytes { throw Refusal(.tooLarge(limit: ReadLimits.bytes)) }
      let content = try content(bytes, source, recordingOrigins)
      return Document(
        source: source,
        format: content.format,
        encoding: content.encoding.rawValue,
        sha256: SHA256.hexDigest(of: bytes),
        text: content.text,
        blocks: content.blocks,
        layout: content.layout,
        origins: content.origins
      )
    } catch {
      throw InputError(source: source, reason: error.reason)
    }
  }

  private static func content(
    _ bytes: [UInt8],
    _ source: String,
    _ recordingOrigins: Bool
  ) throws(Refusal) -> Content {
    switch InputKind(of: bytes) {
    case .text: return try TextReader.content(of: bytes, source)
    case .archive: return try content(ofArchive: bytes, recordingOrigins: recordingOrigins)
    case .office(let format):
      var content = try content(ofArchive: OfficeConverter.docx(from: bytes, format))
      content.format = format.documentFormat
      return content
    case .pdf:
      let (text, blocks) = try PDFConverter.read(bytes)
      return Content(format: .pdf, text: text, blocks: blocks)
    case .message:
      guard let page = WebArchive.page(of: bytes) else { throw Refusal(.binary("网页存档（.mht）")) }
      return try TextReader.page(DecodedText(page))
    case .encrypted: throw Refusal(.passwordProtected)
    case .other(let name): throw Refusal(.binary(name))
    }
  }
}
