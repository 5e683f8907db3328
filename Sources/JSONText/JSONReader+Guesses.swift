// Where a fault shows is often not where it is: a string without its closing quote swallows the next
// key, an object without its closing bracket is closed by that of its parent.

extension JSONReader {
  // MARK: Strings

  /// What is wrong with a string that ended just before `end`, where nothing fits after it.
  func openString(before end: Int) -> (fault: JSONFault, offset: Int)? {
    guard lastString.upperBound + 1 == end else { return nil }
    if let quote = strayQuote(in: lastString) { return (.fullWidth("”", ascii: "\""), quote) }
    // A string that ends in a comma or a colon has run into the quote of the next one.
    let text = bytes[lastString].reversed().drop { $0 == 0x20 }
    guard let last = text.first, last == ":" || last == "," || last == "[" || last == "{" else {
      return nil
    }
    return (.openString, lastString.lowerBound - 1)
  }

  /// Where a string ends that a Chinese quote opened: at its partner on the same line.
  ///
  /// Quotes inside are counted, for a word processor turns the outer ones into the same characters as
  /// those of “一岗双责”. What has no partner is left to the reader of strings.
  func chineseClosing(from start: Int, openedBy quote: Token) -> Int? {
    guard quote.byte == "\"" else { return nil }
    var depth = 1
    var offset = start
    while offset < bytes.count, bytes[offset] != "\n", bytes[offset] != "\r" {
      guard let scalar = scalar(at: offset), scalar != "\\", scalar != "\"" else { return nil }
      if scalar == "“" { depth += 1 }
      if scalar == "”" { depth -= 1 }
      if depth == 0 { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  // MARK: Brackets

  /// The problem with a bracket that the end of the text leaves open, or with the one that is to blame.
  func unclosed(_ fault: JSONFault, at place: JSONPlace) -> JSONProblem {
    guard let suspect else { return JSONProblem(place: place, fault: fault) }
    return JSONProblem(place: suspect.place, fault: suspect.fault)
  }

  /// Remembers a bracket whose closing one begins a line that is less indented than its own.
  ///
  /// Nothing is wrong with that as such; it matters only if a bracket is missing in the end.
  mutating func suspect(_ fault: JSONFault, at place: JSONPlace, closedBefore end: Int) {
    guard suspect == nil, !isStrict, self.place(at: end - 1).line != place.line else { return }
    let (opening, closing) = (lineStart(of: place.offset), lineStart(of: end - 1))
    let depth = indentation(at: closing)
    guard closing + depth == end - 1, depth < indentation(at: opening) else { return }
    suspect = (place, fault)
  }

  private func lineStart(of offset: Int) -> Int {
    bytes[..<offset].lastIndex { $0 == "\n" || $0 == "\r" }.map { $0 + 1 } ?? 0
  }

  private func indentation(at start: Int) -> Int {
    bytes[start...].prefix { $0 == " " || $0 == "\t" }.count
  }
}
