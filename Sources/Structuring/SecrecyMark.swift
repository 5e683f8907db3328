import Model

/// Looks for a secrecy mark at the head of a document (秘密★, 机密★1年, 绝密).
enum SecrecyMark {
  /// Whether one of the first lines is a secrecy mark; such a text must not be read any further.
  ///
  /// The words alone inside a sentence are no mark: the line holds nothing but the mark, its period
  /// and perhaps a copy number, or carries the star.
  static func isPresent(in units: [UInt16], _ lines: [Range<Int>]) -> Bool {
    lines.prefix(headLines).contains { line in
      for mark in marks {
        guard let place = units.firstPlace(of: mark, in: line) else { continue }
        if place.upperBound < line.upperBound, stars.contains(units[place.upperBound]) {
          return true
        }
        if line.count <= 12, isAlone(place, in: line, units),
          isPeriod(units[place.upperBound..<line.upperBound])
        {
          return true
        }
      }
      return false
    }
  }

  /// The blocks that hold the head of a document and what stands apart from its text, in order; `nil`
  /// where none of them holds 密, as every mark does, so that nearly all reports need not be folded for it.
  static func head(of document: Document) -> [Block]? {
    var head: [Block] = []
    var lines = 0
    var mayBeMarked = false
    for block in document.blocks where lines < headLines || block.kind == .furniture {
      head.append(block)
      let bytes = document.text[block.range.start..<block.range.end]
      // Of what shows nothing there is no line; other blocks than these may show something, too.
      if bytes.contains(where: isSurelyVisible) { lines += 1 }
      mayBeMarked = mayBeMarked || holdsSecret(bytes)
    }
    return mayBeMarked ? head : nil
  }

  /// Whether a character that begins with a byte is visible: ASCII but the star, which Markdown takes for
  /// emphasis, and the scripts from U+4000 to U+DFFF.
  private static func isSurelyVisible(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != 0x2A || (0xE4...0xED).contains(byte)
  }

  /// Whether 密 stands in UTF-8.
  private static func holdsSecret(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    guard bytes.count > 2 else { return false }
    // Without leaving the loop early and without a branch, so that many places are compared at once.
    var least = UInt8.max
    for index in 2..<bytes.count {
      let others = (bytes[unchecked: index] ^ 0x86) | (bytes[unchecked: index &- 1] ^ 0xAF)
      least = min(least, others | (bytes[unchecked: index &- 2] ^ 0xE5))
    }
    return least == 0
  }

  /// Nothing but digits or a colon before the mark, such as 密级：机密.
  private static func isAlone(_ place: Range<Int>, in line: Range<Int>, _ units: [UInt16]) -> Bool {
    let before = units[line.lowerBound..<place.lowerBound]
    return before.isEmpty || before.last == Unit.colon || before.allSatisfy(Unit.isDigit)
  }

  /// Nothing, or how long it holds: 1年, 6个月, 长期.
  private static func isPeriod(_ rest: ArraySlice<UInt16>) -> Bool {
    rest.allSatisfy { Unit.isDigit($0) || periods.contains($0) }
  }

  /// How many lines at the start of a document are its head.
  private static let headLines = 12

  private static let periods = UnitSet("年个月长期一二三四五六七八九十")
  private static let marks = [words("秘密"), words("机密"), words("绝密")]
  private static let stars = UnitSet("★☆*")
}
