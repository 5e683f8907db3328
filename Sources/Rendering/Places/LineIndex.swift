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
  // A report exported as one line of a megabyte has thousands of places on it, so columns are not
  // counted from the start of the line but from the nearest of these marks.
  private static let stride = 512

  private let text: [UInt8]
  private var lineStarts: [Int] = [0]
  private var scalarsBefore: [Int] = []

  /// Indexes a text in UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package init(_ text: [UInt8]) {
    self.text = text
    var scalars = 0
    for (offset, byte) in text.enumerated() {
      if offset % Self.stride == 0 { scalarsBefore.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if endsLine(offset, byte) { lineStarts.append(offset + 1) }
    }
    scalarsBefore.append(scalars)
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The line and column of a byte.
  ///
  /// - Complexity: O(log n) in the number of lines.
  package func position(of offset: Int) -> Position {
    let offset = scalarStart(of: offset)
    let line = line(of: offset)
    let column = scalars(before: offset) - scalars(before: lineStarts[line])
    return Position(line: line + 1, column: column + 1)
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalarStart(of offset: Int) -> Int {
    guard offset < text.count else { return text.count }
    var start = max(0, offset)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func scalars(before offset: Int) -> Int {
    let mark = offset / Self.stride
    return text[(mark * Self.stride)..<offset].reduce(into: scalarsBefore[mark]) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  private func endsLine(_ offset: Int, _ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0C: true
    case 0x0D: offset + 1 == text.count || text[offset + 1] != 0x0A
    case 0xA8, 0xA9: offset >= 2 && text[offset - 1] == 0x80 && text[offset - 2] == 0xE2
    default: false
    }
  }
}
