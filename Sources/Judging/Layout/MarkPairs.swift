import Model

/// The quotes, title marks and brackets of a stretch of text, with their partners.
struct MarkPairs {
  /// Two marks that belong together, by their indices in the folded text.
  struct Pair {
    let open: Int
    let close: Int
  }

  /// The pairs, in the order of their opening marks.
  private(set) var pairs: [Pair] = []

  /// The marks without a partner, in reading order.
  private(set) var unpaired: [Int] = []

  private let text: FoldedText
  private let extent: Range<Int>
  private var open: [Int] = []
  // Without the counts a thousand stray 》 would each search through a thousand open brackets.
  private var openCounts: [UInt16: Int] = [:]
  private var straightQuotes: [Int] = []

  /// Pairs the marks of `extent`; a mark never finds its partner outside.
  init(in extent: Range<Int>, of text: FoldedText) {
    self.text = text
    self.extent = extent
    for index in extent {
      visit(index)
    }
    unpaired += open
    checkStraightQuotes()
    unpaired.sort()
    pairs.sort { $0.open < $1.open }
  }

  private static let paired = "“”‘’《》〈〉()〔〕【】「」『』[]"
  private static let marks = UnitSet(paired + "\"")
  private static let closing: [UInt16: UInt16] = table(paired)
  private static let opening: [UInt16: UInt16] = Dictionary(
    closing.map { ($0.value, $0.key) },
    uniquingKeysWith: { first, _ in first }
  )

  private static func table(_ pairs: String) -> [UInt16: UInt16] {
    let units = Array(pairs.utf16)
    return Dictionary(
      stride(from: 0, to: units.count, by: 2).map { (units[$0], units[$0 + 1]) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private mutating func visit(_ index: Int) {
    let unit = text.units[index]
    // Few units are marks, and the tables below are slow to ask.
    guard Self.marks.contains(unit) else { return }
    if unit == 0x22 {
      straightQuotes.append(index)
    } else if Self.closing[unit] != nil {
      open.append(index)
      openCounts[unit, default: 0] += 1
    } else if let opener = Self.opening[unit], !isApostrophe(index) {
      close(index, openedBy: opener)
    }
  }

  /// Marks that stand open inside the new pair can no longer find a partner.
  private mutating func close(_ index: Int, openedBy opener: UInt16) {
    guard openCounts[opener, default: 0] > 0 else {
      if !endsListMarker(index) { unpaired.append(index) }
      return
    }
    while let candidate = open.popLast() {
      openCounts[text.units[candidate], default: 0] -= 1
      if text.units[candidate] == opener {
        pairs.append(Pair(open: candidate, close: index))
        return
      }
      unpaired.append(candidate)
    }
  }

  /// A straight quote has no side, so only their number tells; one after a digit may mean inches.
  private mutating func checkStraightQuotes() {
    guard let last = straightQuotes.last, !straightQuotes.count.isMultiple(of: 2) else { return }
    let mayMeanInches = straightQuotes.contains { index in
      extent.contains(index - 1) && Self.isDigit(text.units[index - 1])
    }
    if !mayMeanInches { unpaired.append(last) }
  }

  /// Whether the ’ at `index` belongs to a Latin word, as in don’t and users’.
  private func isApostrophe(_ index: Int) -> Bool {
    guard text.units[index] == 0x2019, isLatin(index - 1), !text.hasGap(before: index) else {
      return false
    }
    if isLatin(index + 1), !text.hasGap(before: index + 1) { return true }
    return openCounts[0x2018, default: 0] == 0
  }

  /// Whether the bracket at `index` only closes an ordinal such as 1) a) 一) at a place to begin.
  private func endsListMarker(_ index: Int) -> Bool {
    guard text.units[index] == 0x29 else { return false }
    var start = index
    while start > extent.lowerBound, index - start < 3, isOrdinal(start - 1) {
      start -= 1
    }
    guard start < index else { return false }
    return start == extent.lowerBound || text.hasGap(before: start)
      || Self.boundaries.contains(text.units[start - 1])
  }

  private static let boundaries = UnitSet("。；，、：,;:.!?“”\n")

  private func isOrdinal(_ index: Int) -> Bool {
    let unit = text.units[index]
    return Self.isDigit(unit) || isLatin(index) || "一二三四五六七八九十".utf16.contains(unit)
  }

  private func isLatin(_ index: Int) -> Bool {
    extent.contains(index) && (0x61...0x7A).contains(text.units[index])
  }

  private static func isDigit(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit)
  }
}
