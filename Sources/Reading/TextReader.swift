import Model

/// Reads what is text once it is decoded: plain text, Markdown and web pages.
enum TextReader {
  /// The content of text in any of the encodings that reports come in.
  ///
  /// The name of the input decides only whether text that may be either is Markdown.
  static func content(of bytes: [UInt8], _ source: String) throws(Refusal) -> Reader.Content {
    let decoded = try DecodedText(bytes)
    let text = decoded.utf8
    let lines = decoded.lines
    let likeness = WebSignature.likeness(of: text)
    if likeness == .page { return try page(decoded) }
    let isMarkdown = MarkdownBlocks.recognises(text, lines: lines, source: source)
    if likeness == .piece, !isMarkdown { return try page(decoded) }
    return Reader.Content(
      format: isMarkdown ? .markdown : .text,
      encoding: decoded.encoding,
      text: text,
      blocks: isMarkdown ? MarkdownBlocks.blocks(of: text, lines: lines) : blocks(text, lines)
    )
  }

  /// The content of a web page.
  static func page(_ decoded: DecodedText) throws(Refusal) -> Reader.Content {
    let (text, blocks) = try WebReader.read(decoded.utf8)
    return Reader.Content(
      format: .html,
      encoding: decoded.encoding,
      text: text,
      blocks: blocks
    )
  }

  private static func blocks(_ text: [UInt8], _ lines: [Range<Int>]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    for line in lines where !Blanks.fill(text[line]) {
      blocks.append(Block(kind: .line, range: SourceRange(line.lowerBound, line.upperBound)))
    }
    return blocks
  }
}
