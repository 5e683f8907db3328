/// A tag of HTML, with attributes in every form that browsers take.
struct HTMLTag {
  private(set) var name: Range<Int>
  private(set) var attributes: [MarkupAttribute] = []
  private(set) var isSelfClosing = false

  /// The most attributes kept of a tag, because their readers search them one by one; no page that
  /// people write comes near.
  static let attributeLimit = 256

  var startTag: StartTag {
    StartTag(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
  }

  /// Reads a tag whose name begins at the position, which is left after the tag; `nil` where the
  /// page ends within it.
  init?(in bytes: [UInt8], from position: inout Int) {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    name = start..<position
    while position < bytes.count {
      switch bytes[position] {
      case ">":
        isSelfClosing = bytes[position - 1] == "/"
        position += 1
        return
      case let byte where byte.isSpace || byte == 0x0C || byte == "/":
        position += 1
      default:
        let attribute = Self.attribute(in: bytes, from: &position)
        if attributes.count < Self.attributeLimit { attributes.append(attribute) }
      }
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == 0x0C || byte == "/" || byte == ">"
  }

  private static func attribute(in bytes: [UInt8], from position: inout Int) -> MarkupAttribute {
    let start = position
    // Browsers take even a `=` for the start of a name.
    position += 1
    while position < bytes.count, bytes[position] != "=", !endsName(bytes[position]) {
      position += 1
    }
    let name = start..<position
    var next = position
    while next < bytes.count, bytes[next].isSpace { next += 1 }
    guard next < bytes.count, bytes[next] == "=" else {
      position = next
      return MarkupAttribute(name: name, value: name.upperBound..<name.upperBound)
    }
    position = next + 1
    return MarkupAttribute(name: name, value: value(in: bytes, from: &position))
  }

  private static func value(in bytes: [UInt8], from position: inout Int) -> Range<Int> {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    guard quote == "\"" || quote == "'" else {
      let start = position
      while position < bytes.count, !bytes[position].isSpace, bytes[position] != ">" {
        position += 1
      }
      return start..<position
    }
    let start = position + 1
    position = start
    while position < bytes.count, bytes[position] != quote { position += 1 }
    let end = position
    position = min(position + 1, bytes.count)
    return start..<end
  }

  /// Whether the content of an element is text alone, which only its own end tag ends.
  static func hasRawContent(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 3, name.count <= 8 else { return false }
    return rawElements.contains(name.map(\.lowercased))
  }

  private static let rawElements: Set<[UInt8]> = Set(
    [
      "script", "style", "title", "textarea", "noscript", "iframe", "noembed", "noframes", "xmp",
    ].map { Array($0.utf8) }
  )
}
