/// Gives the tags and texts of a web page one by one, as browsers take them.
///
/// Anything is a page: a `<` that opens nothing is text, a comment or an attribute that is never
/// closed reaches to the end, and what stands in a tag that is never closed is lost, as it is in a
/// browser. Names are given as they stand, in either case. The content of elements that hold no
/// markup, such as `script` and `title`, comes as one text.
///
/// - Complexity: All calls together are O(*n*) in the number of bytes, whatever they are.
package struct HTMLScanner: Sendable {
  /// The page in UTF-8.
  package let bytes: [UInt8]

  private var position = 0

  /// The name of the element without markup whose content comes next.
  private var rawElement: Range<Int>?

  /// Begins at the first byte.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next event; `nil` at the end.
  package mutating func next() -> MarkupEvent? {
    if let name = rawElement {
      rawElement = nil
      if let text = rawText(upToEndOf: name) { return .text(text) }
    }
    while position < bytes.count {
      if let event = opensMarkup(at: position) ? markup() : .text(text()) { return event }
    }
    return nil
  }

  /// The characters of a text, references resolved.
  package func decoded(_ range: Range<Int>) -> [UInt8] {
    HTMLText.decoded(bytes, range, isAttribute: false)
  }

  /// The characters of an attribute's value, references resolved.
  package func decodedValue(_ range: Range<Int>) -> [UInt8] {
    HTMLText.decoded(bytes, range, isAttribute: true)
  }

  /// Whether a `<` begins markup: a letter, `/`, `!` or `?` follows.
  private func opensMarkup(at index: Int) -> Bool {
    guard bytes[index] == "<", index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case "!", "?": return true
    case "/": return index + 2 < bytes.count
    case let byte: return byte.isLetter
    }
  }

  private mutating func text() -> Range<Int> {
    let start = position
    position += 1
    while position < bytes.count, !opensMarkup(at: position) { position += 1 }
    return start..<position
  }

  /// What begins with `<`; `nil` where a browser sees nothing.
  private mutating func markup() -> MarkupEvent? {
    if bytes[position + 1].isLetter { return startTag() }
    if bytes[position + 1] == "/" { return endTag() }
    if stands("<!--", in: bytes, at: position) { return .comment(comment()) }
    let content = position + 2..<(firstIndex(of: 0x3E, from: position + 2))
    position = min(content.upperBound + 1, bytes.count)
    return Self.isDoctype(bytes[content]) ? .doctype(content) : .comment(content)
  }

  private static func isDoctype(_ content: ArraySlice<UInt8>) -> Bool {
    content.prefix(7).map(\.lowercased) == Array("doctype".utf8)
  }

  /// The content of a comment, which `-->`, `--!>` or the end of the page closes.
  private mutating func comment() -> Range<Int> {
    let start = position + 4
    // <!--> and <!---> are empty.
    var index = start - 2
    while index < bytes.count {
      if bytes[index] == "-", let end = commentEnd(at: index) {
        position = end
        return start..<max(start, index)
      }
      index += 1
    }
    position = bytes.count
    return start..<bytes.count
  }

  private func commentEnd(at index: Int) -> Int? {
    if stands("-->", in: bytes, at: index) { return index + 3 }
    return stands("--!>", in: bytes, at: index) ? index + 4 : nil
  }

  private mutating func endTag() -> MarkupEvent? {
    let start = position + 2
    guard bytes[start].isLetter else {
      let end = firstIndex(of: 0x3E, from: start)
      position = min(end + 1, bytes.count)
      return end == start ? nil : .comment(start..<end)
    }
    position = start
    guard let tag = HTMLTag(in: bytes, from: &position) else { return nil }
    return .endTag(name: tag.name)
  }

  private mutating func startTag() -> MarkupEvent? {
    position += 1
    guard let tag = HTMLTag(in: bytes, from: &position) else { return nil }
    if HTMLTag.hasRawContent(bytes[tag.name]) { rawElement = tag.name }
    return .startTag(tag.startTag)
  }

  private mutating func rawText(upToEndOf name: Range<Int>) -> Range<Int>? {
    let start = position
    while position < bytes.count, !endsRawElement(name, at: position) { position += 1 }
    return position > start ? start..<position : nil
  }

  private func endsRawElement(_ name: Range<Int>, at index: Int) -> Bool {
    guard stands("</", in: bytes, at: index), name.count < bytes.count - index - 2 else {
      return false
    }
    let end = index + 2 + name.count
    for (left, right) in zip(name, index + 2..<end)
    where bytes[left].lowercased != bytes[right].lowercased { return false }
    return bytes[end].isSpace || bytes[end] == "/" || bytes[end] == ">" || bytes[end] == 0x0C
  }

  private func firstIndex(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index
  }
}
