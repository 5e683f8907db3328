/// Gives the tags and texts of an XML document one by one.
///
/// The bytes are UTF-8; characters outside ASCII are taken as they are. A document type is refused,
/// so no entity is known but the five of XML, and nothing outside the bytes is ever looked at. What
/// was given before a fault came to light was well-formed so far.
///
/// An element without content, `<p/>`, gives a start tag and at once an end tag, so that every
/// start has its end.
package struct XMLScanner: Sendable {
  /// The document.
  package let bytes: [UInt8]

  /// The offset up to which the document was scanned.
  package internal(set) var position: Int

  /// The names of the elements that are open, the root first.
  package private(set) var openElements: [Range<Int>] = []

  private var pendingEnd: Range<Int>?
  private var hasRoot = false

  /// Begins before the first byte, or after a byte order mark.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next event; `nil` at the end of a well-formed document.
  ///
  /// - Throws: `XMLError` at the first fault.
  /// - Complexity: All calls together are O(*n*) in the number of bytes.
  package mutating func next() throws(XMLError) -> MarkupEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .endTag(name: name)
    }
    guard position < bytes.count else {
      guard hasRoot else { throw error(.notOneRoot) }
      guard openElements.isEmpty else { throw error(.unexpectedEnd) }
      return nil
    }
    if bytes[position] != "<" { return try text() }
    switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
    case "/": return try endTag()
    case "!": return try declaration()
    case "?": return try instruction()
    default: return try startTag()
    }
  }

  /// The characters of a range of text or of an attribute's value, references resolved.
  package func decoded(_ range: Range<Int>) -> [UInt8] {
    XMLText.decoded(bytes, range)
  }

  /// Whether a range holds just this ASCII text.
  package func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && stands(text, in: bytes, at: range.lowerBound)
  }

  func error(_ fault: XMLError.Fault, at offset: Int? = nil) -> XMLError {
    XMLError(fault: fault, offset: offset ?? position)
  }

  private mutating func startTag() throws(XMLError) -> MarkupEvent {
    let start = position
    let tag = try scanTag()
    if openElements.isEmpty {
      if hasRoot { throw error(.notOneRoot, at: start) }
      hasRoot = true
    }
    if openElements.count >= XMLLimits.depth {
      throw error(.tooDeep(limit: XMLLimits.depth), at: start)
    }
    if tag.isSelfClosing { pendingEnd = tag.name } else { openElements.append(tag.name) }
    return .startTag(tag)
  }

  private mutating func endTag() throws(XMLError) -> MarkupEvent {
    let start = position
    position += 2
    let name = try scanName()
    skipSpaces()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[position] == ">" else { throw error(.malformedTag) }
    position += 1
    guard let open = openElements.popLast(), bytes[open] == bytes[name] else {
      throw error(.mismatchedEndTag, at: start)
    }
    return .endTag(name: name)
  }
}
