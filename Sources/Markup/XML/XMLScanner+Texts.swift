extension XMLScanner {
  /// The text up to the next tag.
  mutating func text() throws(XMLError) -> MarkupEvent {
    let start = position
    var isBlank = true
    while position < bytes.count, bytes[position] != "<" {
      let byte = bytes[position]
      isBlank = isBlank && byte.isSpace
      if byte == ">", stands("]]", in: bytes, at: max(start, position - 2)), position - 2 >= start {
        throw error(.malformedSection)
      }
      try scanCharacter(byte)
    }
    if openElements.isEmpty && !isBlank { throw error(.notOneRoot, at: start) }
    return .text(start..<position)
  }

  /// Passes over one byte of text, or over a whole reference.
  mutating func scanCharacter(_ byte: UInt8) throws(XMLError) {
    if byte < 0x20, !byte.isSpace { throw error(.badCharacter) }
    guard byte == "&" else {
      position += 1
      return
    }
    guard let reference = XMLText.reference(in: bytes, at: position, before: bytes.count) else {
      throw error(.badReference)
    }
    position = reference.end
  }

  mutating func declaration() throws(XMLError) -> MarkupEvent {
    if stands("<!--", in: bytes, at: position) { return try comment() }
    if stands("<![CDATA[", in: bytes, at: position) { return try literal() }
    throw error(stands("<!DOCTYPE", in: bytes, at: position) ? .doctype : .malformedSection)
  }

  private mutating func comment() throws(XMLError) -> MarkupEvent {
    let start = position + 4
    let end = try find("--", from: start)
    guard end + 2 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    guard bytes[end + 2] == ">" else { throw error(.malformedSection, at: end) }
    position = end + 3
    return .comment(start..<end)
  }

  private mutating func literal() throws(XMLError) -> MarkupEvent {
    if openElements.isEmpty { throw error(.notOneRoot) }
    let start = position + 9
    let end = try find("]]>", from: start)
    position = end + 3
    return .literal(start..<end)
  }

  mutating func instruction() throws(XMLError) -> MarkupEvent {
    let start = position + 2
    let end = try find("?>", from: start)
    position = end + 2
    return .instruction(start..<end)
  }

  private func find(_ mark: StaticString, from start: Int) throws(XMLError) -> Int {
    var index = start
    while index < bytes.count {
      if stands(mark, in: bytes, at: index) { return index }
      if bytes[index] < 0x20, !bytes[index].isSpace { throw error(.badCharacter, at: index) }
      index += 1
    }
    throw error(.unexpectedEnd, at: bytes.count)
  }
}
