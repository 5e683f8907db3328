/// Writes JSON into a buffer of bytes, keys in the order in which they come.
///
/// Brackets and commas follow from the nesting of closures, so what it writes is always well formed as
/// long as each key is followed by one value.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Layout: Hashable, Sendable {
    /// No space at all, for one record per line.
    case compact
    /// One member or element per line, indented by two spaces.
    case pretty
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8]

  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// Creates a writer that appends to a buffer, which may be one that an earlier writer has left.
  package init(_ layout: Layout, appendingTo buffer: consuming [UInt8] = []) {
    isPretty = layout == .pretty
    bytes = buffer
  }

  /// Creates a writer of elements that stand in `depth` nested objects and arrays of another text.
  ///
  /// Each begins with a line break; the first comma is the other writer's.
  package init(_ layout: Layout, depth: Int) {
    self.init(layout)
    self.depth = depth
  }

  /// Empties the buffer and keeps its memory, for the next record.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends a record: what follows is a text of its own.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  // MARK: Nesting

  /// Writes an object; `content` writes its keys and values.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// Writes an array; `content` writes its values.
  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }

  /// Writes a key of the object; one value must follow.
  package mutating func key(_ name: String) {
    startItem()
    append(quoting: name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  private mutating func enclose(
    _ opening: UInt8,
    _ closing: UInt8,
    _ content: (inout JSONWriter) -> Void
  ) {
    startItem()
    bytes.append(opening)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(closing)
    isFirst = false
  }

  /// Writes the comma and the line break that stand before a key or an element.
  private mutating func startItem() {
    guard !isAfterKey else {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  // MARK: Values

  /// Writes a string.
  package mutating func string(_ text: String) {
    startItem()
    append(quoting: text)
  }

  /// Writes a string given as UTF-8, which saves making a `String` of a quotation.
  package mutating func string(utf8 text: ArraySlice<UInt8>) {
    startItem()
    text.withUnsafeBufferPointer { append(quoting: $0) }
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    startItem()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ flag: Bool) {
    startItem()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    startItem()
    bytes.append(contentsOf: "null".utf8)
  }

  // MARK: Escaping

  private mutating func append(quoting text: String) {
    var text = text
    text.withUTF8 { append(quoting: $0) }
  }

  /// Copies whole runs between the few bytes that need an escape.
  private mutating func append(quoting text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    var index = 0
    while index < text.count {
      // Nearly all bytes are those of Chinese characters, for which this is enough.
      let byte = text[index]
      if byte > 0x5C, byte != 0x7F, byte != 0xE2 {
        index += 1
        continue
      }
      let length = Self.escapedLength(at: index, in: text)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[copied..<index])
      appendEscape(of: text[index..<index + length])
      index += length
      copied = index
    }
    bytes.append(contentsOf: text[copied...])
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes from `index` on are a character that must be escaped; mostly 0.
  private static func escapedLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0..<0x20, "\"", "\\", 0x7F: return 1
    case 0xE2:
      // U+2028 and U+2029 end a line in some readers of JSON Lines.
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  private mutating func appendEscape(of character: Slice<UnsafeBufferPointer<UInt8>>) {
    let byte = character[character.startIndex]
    guard character.count == 1 else {
      let last = character[character.endIndex - 1]
      bytes.append(contentsOf: (last & 1 == 0 ? "\\u2028" : "\\u2029").utf8)
      return
    }
    switch byte {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
