import Model

/// The quotes, title marks and brackets of a text with their partners.
///
/// A mark never finds its partner outside its stretch.
struct MarkPairs {
  /// Two marks that belong together, by their indices in the folded text.
  struct Pair {
    let open: Int
    fileprivate(set) var close: Int
    /// The stretch of both, an index into `FormPlaces.stretches`.
    let stretch: Int
  }

  /// The pairs, in the order of their opening marks.
  private(set) var pairs: [Pair] = []

  /// The marks without a partner, in reading order.
  private(set) var unpaired: [Int] = []

  private let text: FoldedText
  private var extent = 0..<0
  /// The marks that stand open, as places in `pairs`.
  private var open: [Int] = []
  // Without the counts a thousand stray 》 would each search through a thousand open brackets.
  private var openCounts: [Int]
  private var straightQuotes: [Int] = []

  /// Pairs the marks of all stretches.
  init(of places: FormPlaces, in text: FoldedText) {
    self.text = text
    openCounts = [Int](repeating: 0, count: Self.kinds + 1)
    pairs.reserveCapacity(places.marks.count / 2)
    var stretch: Int32 = -1
    for mark in places.marks {
      if mark.stretch != stretch {
        endStretch()
        stretch = mark.stretch
        extent = places.stretches[Int(stretch)]
      }
      visit(Int(mark.start), in: Int(stretch))
    }
    endStretch()
    if !unpaired.isEmpty {
      unpaired.sort()
      pairs.removeAll { $0.close < 0 }
    }
  }

  /// The marks without a partner in a stretch.
  func unpaired(in stretch: Range<Int>) -> ArraySlice<Int> {
    unpaired.within(stretch)
  }

  /// Opening and closing marks in turn.
  private static let paired = "“”‘’《》〈〉()〔〕【】「」『』[]"
  /// All marks that may have a partner.
  static let marks = paired + "\""
  private static let kinds = paired.utf16.count / 2

  /// Two for each kind of pair, from 2 on: an even one for the mark that opens it.
  private static let classes: UnitTable = {
    var classes = UnitTable()
    for (place, unit) in UnitText.units(of: paired).enumerated() {
      classes.insert(UInt8(place + 2), for: [unit])
    }
    return classes
  }()

  private static func kind(of unit: UInt16) -> Int { Int(classes[unit]) / 2 }

  private mutating func visit(_ index: Int, in stretch: Int) {
    let mark = Self.classes[text.units[index]]
    if mark == 0 {
      straightQuotes.append(index)
    } else if mark.isMultiple(of: 2) {
      open.append(pairs.count)
      openCounts[Int(mark) / 2] += 1
      pairs.append(Pair(open: index, close: -1, stretch: stretch))
    } else if !isApostrophe(index) {
      close(index, Int(mark) / 2)
    }
  }

  /// Marks that stand open inside the new pair can no longer find a partner.
  private mutating func close(_ index: Int, _ kind: Int) {
    guard openCounts[kind] > 0 else {
      if !endsListMarker(index) { unpaired.append(index) }
      return
    }
    while let candidate = open.popLast() {
      let opener = pairs[candidate].open
      let other = Self.kind(of: text.units[opener])
      openCounts[other] -= 1
      if other == kind {
        pairs[candidate].close = index
        return
      }
      unpaired.append(opener)
    }
  }

  private mutating func endStretch() {
    for place in open {
      let opener = pairs[place].open
      openCounts[Self.kind(of: text.units[opener])] -= 1
      unpaired.append(opener)
    }
    open.removeAll(keepingCapacity: true)
    checkStraightQuotes()
    straightQuotes.removeAll(keepingCapacity: true)
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
    return openCounts[Self.kind(of: 0x2018)] == 0
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
  private static let ordinals = UnitSet("一二三四五六七八九十")

  private func isOrdinal(_ index: Int) -> Bool {
    let unit = text.units[index]
    return Self.isDigit(unit) || isLatin(index) || Self.ordinals.contains(unit)
  }

  private func isLatin(_ index: Int) -> Bool {
    extent.contains(index) && (0x61...0x7A).contains(text.units[index])
  }

  private static func isDigit(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit)
  }
}
