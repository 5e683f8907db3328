package import Model

/// Turns the bytes of an input into a document.
package enum Reader {
  /// Recognises encoding and format of an input by its content and divides it into blocks.
  ///
  /// Plain text has one block per line that shows anything; Markdown is read as `MarkdownBlocks`
  /// describes. Offsets in the document count from its first character, after a byte order mark.
  ///
  /// A document of Word is read as `WordReader` describes.
  ///
  /// - Throws: `empty`, `binary`, `undecodable`, `encodingUnavailable`, `tooLarge`, `damaged`,
  ///   `passwordProtected` or `suspicious`.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(
    _ bytes: [UInt8],
    source: String
  ) throws(InputError) -> Document {
    do throws(Refusal) {
      let decoded = try DecodedText(bytes)
      if isPage(decoded.utf8, source) { return try page(decoded, of: bytes, source: source) }
      return text(decoded, of: bytes, source: source)
    } catch {
      throw InputError(source: source, reason: error.reason)
    }
  }

  /// Markdown may begin with a tag as well, and is told by its name or its headings.
  private static func isPage(_ text: [UInt8], _ source: String) -> Bool {
    switch WebSignature.likeness(of: text) {
    case .none: false
    case .page: true
    case .piece:
      !MarkdownBlocks.recognises(text, lines: LineScanner.lines(of: text), source: source)
    }
  }

  private static func page(
    _ decoded: DecodedText,
    of bytes: [UInt8],
    source: String
  ) throws(Refusal) -> Document {
    let (text, blocks) = try WebReader.read(decoded.utf8)
    return Document(
      source: source,
      format: .html,
      encoding: decoded.encoding.rawValue,
      sha256: SHA256.hexDigest(of: bytes),
      text: text,
      blocks: blocks
    )
  }

  private static func text(
    _ decoded: DecodedText,
    of bytes: [UInt8],
    source: String
  ) -> Document {
    let text = decoded.utf8
    let lines = LineScanner.lines(of: text)
    let isMarkdown = MarkdownBlocks.recognises(text, lines: lines, source: source)
    return Document(
      source: source,
      format: isMarkdown ? .markdown : .text,
      encoding: decoded.encoding.rawValue,
      sha256: SHA256.hexDigest(of: bytes),
      text: text,
      blocks: isMarkdown ? MarkdownBlocks.blocks(of: text, lines: lines) : blocks(text, lines)
    )
  }

  private static func blocks(_ text: [UInt8], _ lines: [Range<Int>]) -> [Block] {
    lines.compactMap { line in
      if Blanks.fill(text[line]) { return nil }
      return Block(kind: .line, range: SourceRange(line.lowerBound, line.upperBound))
    }
  }
}
