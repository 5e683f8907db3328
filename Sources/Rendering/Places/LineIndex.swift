/// Where a byte stands for a person: the line and the column, both from 1.
package struct Position: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int

  /// The column, from 1, in Unicode scalars.
  package let column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Turns byte offsets of one text into lines and columns.
///
/// LF, CR LF, CR, form feed, U+2028 and U+2029 end a line and belong to the line they end. An offset
/// inside a character stands for that character, one beyond the text for its end.
package struct LineIndex: Sendable {
  private let text: [UInt8]
  private var lineStarts: [Int32] = [0]

  // A report exported as one line of a megabyte has thousands of places on it, so columns are not
  // counted from the start of the line but from the nearest of these marks.
  private var scalarsBefore: [Int32] = []

  /// Indexes a text in UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package init(_ text: [UInt8]) {
    self.text = text
    lineStarts.reserveCapacity(text.count / 64 + 16)
    let blocks = text.count / ByteBlock.size
    scalarsBefore = [Int32](unsafeUninitializedCapacity: blocks + 1) { marks, count in
      var scalars: Int32 = 0
      for block in 0..<blocks {
        marks.initializeElement(at: block, to: scalars)
        scalars += index(text.span, at: block * ByteBlock.size)
      }
      marks.initializeElement(at: blocks, to: scalars)
      count = blocks + 1
    }
    for offset in blocks * ByteBlock.size..<text.count { noteLine(at: offset, text.span) }
  }

  /// Notes the lines that end in a block, and counts its scalars.
  @inline(__always)
  private mutating func index(_ text: borrowing Swift.Span<UInt8>, at offset: Int) -> Int32 {
    let block = ByteBlock(text, at: offset)
    if block.mayEndLine { noteLines(in: text, offset) }
    return block.scalars
  }

  private mutating func noteLines(in text: borrowing Swift.Span<UInt8>, _ start: Int) {
    var offset = start
    while offset < start &+ ByteBlock.size {
      var ends = ByteBlock.lineEnds(inEightAt: offset, text)
      while ends != 0 {
        noteLine(at: offset &+ ends.trailingZeroBitCount / 8, text)
        ends &= ends &- 1
      }
      offset &+= 8
    }
  }

  @inline(__always)
  private mutating func noteLine(at offset: Int, _ text: borrowing Swift.Span<UInt8>) {
    if let length = Self.lineEnd(at: offset, text) { lineStarts.append(Int32(offset + length)) }
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The line and column of a byte.
  ///
  /// - Complexity: O(log n) in the number of lines.
  package func position(of offset: Int) -> Position {
    let text = text.span
    let offset = Self.scalarStart(of: offset, text)
    let line = line(of: offset)
    let start = Int(lineStarts[line])
    let column = scalars(before: offset, text) - scalars(before: start, text)
    return Position(line: line + 1, column: column + 1)
  }

  /// The lines and columns of the first byte of a range and of the one after it.
  package func positions(of range: Range<Int>) -> (start: Position, end: Position) {
    let start = position(of: range.lowerBound)
    let text = text.span
    // Most quotations are short and on one line.
    guard start.line < lineStarts.count, range.upperBound < lineStarts[start.line],
      range.count <= Self.usualLength, Self.isScalarStart(range.lowerBound, text),
      Self.isScalarStart(range.upperBound, text)
    else { return (start, position(of: range.upperBound)) }
    let column = start.column + Self.scalars(from: range.lowerBound, to: range.upperBound, text)
    return (start, Position(line: start.line, column: column))
  }

  /// As many bytes as are counted at once; the sum of that many followers is one byte.
  private static let usualLength = 4 * ByteBlock.size

  private static func isScalarStart(_ offset: Int, _ text: borrowing Swift.Span<UInt8>) -> Bool {
    offset >= 0 && offset < text.count && text[offset] & 0xC0 != 0x80
  }

  private func line(of offset: Int) -> Int {
    let starts = lineStarts.span
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func scalarStart(of offset: Int, _ text: borrowing Swift.Span<UInt8>) -> Int {
    guard offset < text.count else { return text.count }
    var start = max(0, offset)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func scalars(before offset: Int, _ text: borrowing Swift.Span<UInt8>) -> Int {
    let mark = offset / ByteBlock.size
    return Int(scalarsBefore[mark]) + Self.scalars(from: mark * ByteBlock.size, to: offset, text)
  }

  private static func scalars(
    from start: Int,
    to end: Int,
    _ text: borrowing Swift.Span<UInt8>
  ) -> Int {
    // The bytes of the sum hold a count each, and all of them together are one byte.
    var followers: UInt64 = 0
    var index = start
    while end &- index >= 8 {
      followers &+= ByteBlock.followers(inEightAt: index, text)
      index &+= 8
    }
    if index < end, end >= 8 {
      followers &+= ByteBlock.followers(inLast: end &- index, ofEightAt: end &- 8, text)
    } else if index < end {
      for offset in index..<end where text[offset] & 0xC0 == 0x80 { followers &+= 1 }
    }
    return end &- start &- ByteBlock.sum(followers)
  }

  /// The bytes of the character at an offset, if a line ends with it.
  private static func lineEnd(at offset: Int, _ text: borrowing Swift.Span<UInt8>) -> Int? {
    switch text[offset] {
    case 0x0A, 0x0C: return 1
    case 0x0D: return offset + 1 == text.count || text[offset + 1] != 0x0A ? 1 : nil
    case 0xE2:
      guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
      return text[offset + 2] & 0xFE == 0xA8 ? 3 : nil
    default: return nil
    }
  }
}
