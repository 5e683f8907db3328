extension XMLScanner {
  /// The tag that begins at the position, which is left after it.
  mutating func scanTag() throws(XMLError) -> StartTag {
    position += 1
    let name = try scanName()
    var attributes: [MarkupAttribute] = []
    while true {
      let hadSpace = skipSpaces()
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      if let isSelfClosing = try tagEnd() {
        return StartTag(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
      }
      guard hadSpace else { throw error(.malformedTag) }
      let attribute = try scanAttribute()
      if attributes.contains(where: { bytes[$0.name] == bytes[attribute.name] }) {
        throw error(.repeatedAttribute, at: attribute.name.lowerBound)
      }
      if attributes.count >= XMLLimits.attributes {
        throw error(
          .tooManyAttributes(limit: XMLLimits.attributes),
          at: attribute.name.lowerBound
        )
      }
      attributes.append(attribute)
    }
  }

  /// Passes over `>` or `/>` and says which; `nil` where neither stands.
  private mutating func tagEnd() throws(XMLError) -> Bool? {
    if bytes[position] == ">" {
      position += 1
      return false
    }
    guard bytes[position] == "/" else { return nil }
    position += 1
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[position] == ">" else { throw error(.malformedTag) }
    position += 1
    return true
  }

  private mutating func scanAttribute() throws(XMLError) -> MarkupAttribute {
    let name = try scanName()
    skipSpaces()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[position] == "=" else { throw error(.malformedTag) }
    position += 1
    skipSpaces()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    let quote = bytes[position]
    guard quote == 0x22 || quote == 0x27 else { throw error(.malformedTag) }
    position += 1
    return MarkupAttribute(name: name, value: try scanValue(upTo: quote))
  }

  private mutating func scanValue(upTo quote: UInt8) throws(XMLError) -> Range<Int> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        return start..<position - 1
      }
      if byte == "<" { throw error(.malformedTag) }
      try scanCharacter(byte)
    }
    throw error(.unexpectedEnd)
  }

  /// Passes over a name, of which only the ASCII part is checked.
  mutating func scanName() throws(XMLError) -> Range<Int> {
    let start = position
    while position < bytes.count, Self.continuesName(bytes[position]) { position += 1 }
    guard position > start else {
      throw error(position < bytes.count ? .malformedTag : .unexpectedEnd)
    }
    let first = bytes[start]
    if first == "-" || first == "." || first.isDigit { throw error(.malformedTag, at: start) }
    return start..<position
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    switch byte {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ":", "-", ".": true
    default: byte >= 0x80
    }
  }

  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while position < bytes.count, bytes[position].isSpace { position += 1 }
    return position > start
  }
}
