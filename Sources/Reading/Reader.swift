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
    let decoded: DecodedText
    do throws(Refusal) {
      if isArchive(bytes) { return try document(inArchive: bytes, source: source) }
      if EncryptedPackage.isOne(bytes) { throw Refusal(.passwordProtected) }
      decoded = try DecodedText(bytes)
    } catch {
      throw InputError(source: source, reason: error.reason)
    }
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
