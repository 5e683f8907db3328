/// Writes JSON into a buffer of bytes, keys in the order in which they come.
///
/// Brackets and commas follow from the nesting of closures, so what it writes is always well formed as
/// long as each key is followed by one value.
package struct JSONWriter: ~Copyable, Sendable {
  /// How the text is laid out.
  package enum Layout: Hashable, Sendable {
    /// No space at all, for one record per line.
    case compact
    /// One member or element per line, indented by two spaces.
    case pretty
  }

  var buffer: ByteBuffer

  /// The gaps so far, where a template is written.
  var gaps: [JSONTemplate.Gap] = []

  private let isPretty: Bool
  var depth = 0
  /// Whether nothing stands before the next key or element of its object or array.
  var isFirst = true
  var isAfterKey = false

  /// Creates a writer that goes on after the text of an earlier one.
  package init(_ layout: Layout, appendingTo text: [UInt8] = []) {
    isPretty = layout == .pretty
    buffer = ByteBuffer(capacity: max(256, text.count))
    buffer.append(text.span)
  }

  /// Creates a writer of elements that stand in `depth` nested objects and arrays of another text.
  ///
  /// Each begins with a line break; the first comma is the other writer's. `capacity` is the number of
  /// bytes to make room for at once.
  package init(_ layout: Layout, depth: Int, capacity: Int = 256) {
    isPretty = layout == .pretty
    buffer = ByteBuffer(capacity: capacity)
    self.depth = depth
  }

  /// The text that a closure writes in `depth` nested objects and arrays of another one.
  ///
  /// It is copied once more where it takes more than `capacity` bytes.
  package static func text(
    _ layout: Layout,
    depth: Int,
    capacity: Int,
    _ write: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    ByteBuffer.array(capacity: capacity) { buffer in
      var json = JSONWriter(layout, depth: depth, buffer)
      write(&json)
      return json.buffer
    }
  }

  private init(_ layout: Layout, depth: Int, _ buffer: consuming ByteBuffer) {
    isPretty = layout == .pretty
    self.buffer = buffer
    self.depth = depth
  }

  /// What has been written so far.
  ///
  /// - Complexity: O(*n*) in the number of bytes, which are copied.
  package var bytes: [UInt8] { buffer.array }

  /// The number of bytes that have been written so far.
  package var count: Int { buffer.count }

  /// Empties the buffer and keeps its memory, for the next record.
  package mutating func removeAll() {
    buffer.removeAll()
    isFirst = true
  }

  /// Ends a record: what follows is a text of its own.
  package mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
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
    buffer.append(quoting: name.utf8.span)
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  private mutating func enclose(
    _ opening: UInt8,
    _ closing: UInt8,
    _ content: (inout JSONWriter) -> Void
  ) {
    startItem()
    buffer.append(opening)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    buffer.append(closing)
    isFirst = false
  }

  /// Writes the comma and the line break that stand before a key or an element.
  mutating func startItem() {
    guard !isAfterKey else {
      isAfterKey = false
      return
    }
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { buffer.append("  ") }
  }

  // MARK: Values

  /// Writes a string.
  package mutating func string(_ text: String) {
    startItem()
    buffer.append(quoting: text.utf8.span)
  }

  /// Writes a string given as UTF-8, which saves making a `String` of a quotation.
  package mutating func string(utf8 text: borrowing Span<UInt8>) {
    startItem()
    buffer.append(quoting: text)
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    startItem()
    buffer.append(digitsOf: number)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ flag: Bool) {
    startItem()
    buffer.append(flag ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    startItem()
    buffer.append("null")
  }
}
