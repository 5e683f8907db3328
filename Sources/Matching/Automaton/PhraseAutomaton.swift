import Model

/// All phrases of a checklist in one automaton: a tree that is walked down from every place of a text.
///
/// The first two units of a phrase are one step, which a hash table finds: that step ends the walk at
/// four of five places of a report, and the walks of neighbouring places do not wait for each other, as
/// the steps of an automaton with failure links do (compare Wu and Manber, "A fast algorithm for
/// multi-pattern searching", 1994). Everything that is looked at stays within the second-level cache.
struct PhraseAutomaton: Sendable {
  /// What a phrase goes on with after its first two units.
  struct Node {
    /// The unit that leads here.
    var unit: UInt16
    /// The unit that leads to the first node below, so that most walks end without a look at it.
    var nextUnit: UInt16 = 0
    /// The phrase that ends here, or -1.
    var phrase: Int32 = -1
    /// The first node below, or 0; negative where it has siblings.
    var firstChild: Int32 = 0
    /// The next node that is below the same one, or 0.
    var sibling: Int32 = 0
  }

  /// The first node is none, so that 0 can stand for none.
  var nodes = [Node(unit: 0)]

  /// For the first two units of phrases, and for those of one unit with 0 for the second, the node: an
  /// open hash table of `units << 32 | node`, in which 0 is a free place, and at most half of the places
  /// are taken.
  var slots: [UInt64]
  var taken = 0
  /// How far a hash is shifted to be an index of `slots`.
  var shift: UInt32

  /// The words of 64 bits of `singles` and of `filter`: 65,536 bits, 8 KiB.
  static let setSize = 1 << 10

  /// A bit for each unit that is a phrase by itself.
  var singles = [UInt64](repeating: 0, count: setSize)

  /// A bit for each hash of the first two units of a phrase (Bloom, Communications of the ACM 13(7),
  /// 1970): 8 KiB, which stay in the first-level cache, tell of most pairs that no phrase begins so.
  var filter = [UInt64](repeating: 0, count: setSize)

  /// The number of units of each phrase.
  var lengths: [Int32] = []

  /// An automaton without phrases, with room for those of an ordinary checklist.
  init() {
    shift = 32 - 12
    slots = [UInt64](repeating: 0, count: 1 << 12)
    nodes.reserveCapacity(1 << 13)
    lengths.reserveCapacity(1 << 12)
  }
}

// MARK: Building

extension PhraseAutomaton {
  /// The number of a phrase, which is added unless it is there; phrases must not be empty.
  mutating func insert(_ phrase: [UInt16]) -> Int32 {
    insert(phrase.span)
  }

  /// The number of a phrase, which is added unless it is there; phrases must not be empty.
  mutating func insert(_ phrase: Span<UInt16>) -> Int32 {
    precondition(!phrase.isEmpty, "an empty phrase matches everywhere")
    var node: Int32
    if phrase.count == 1 {
      singles[Int(phrase[0] >> 6)] |= 1 << UInt64(phrase[0] & 63)
      node = entry(Self.key(phrase[0], 0))
    } else {
      node = entry(Self.key(phrase[0], phrase[1]))
    }
    var index = 2
    while index < phrase.count {
      node = child(of: node, by: phrase[index])
      index += 1
    }
    if nodes[Int(node)].phrase < 0 {
      nodes[Int(node)].phrase = Int32(lengths.count)
      lengths.append(Int32(phrase.count))
    }
    return nodes[Int(node)].phrase
  }

  private mutating func child(of parent: Int32, by unit: UInt16) -> Int32 {
    if let known = knownChild(of: parent, by: unit) { return known }
    let first = abs(nodes[Int(parent)].firstChild)
    let new = Int32(nodes.count)
    nodes.append(Node(unit: unit, sibling: first))
    nodes[Int(parent)].firstChild = first == 0 ? new : -new
    nodes[Int(parent)].nextUnit = unit
    return new
  }

  private func knownChild(of parent: Int32, by unit: UInt16) -> Int32? {
    let nodes = nodes.span
    var node = abs(nodes[Int(parent)].firstChild)
    while node != 0 {
      if nodes[Int(node)].unit == unit { return node }
      node = nodes[Int(node)].sibling
    }
    return nil
  }

  /// The node of a pair of units, which is added unless it is there.
  private mutating func entry(_ key: UInt32) -> Int32 {
    var index = place(of: key)
    if slots[index] != 0 { return Int32(truncatingIfNeeded: slots[index]) }
    if 2 * (taken + 1) > slots.count {
      grow()
      index = place(of: key)
    }
    let new = Int32(nodes.count)
    nodes.append(Node(unit: UInt16(truncatingIfNeeded: key)))
    slots[index] = UInt64(key) << 32 | UInt64(new)
    let bit = Self.hash(key) >> 16
    filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    taken += 1
    return new
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = [UInt64](repeating: 0, count: 2 * old.count)
    for slot in old where slot != 0 {
      slots[place(of: UInt32(truncatingIfNeeded: slot >> 32))] = slot
    }
  }

  /// Where a key is in the table, or the free place where it belongs.
  private func place(of key: UInt32) -> Int {
    let slots = slots.span
    var index = Int(Self.hash(key) >> shift)
    while slots[index] != 0, UInt32(truncatingIfNeeded: slots[index] >> 32) != key {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
  private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
}

// MARK: Searching

extension PhraseAutomaton {
  /// Gives every occurrence of every phrase, ordered by start, shorter ones first.
  ///
  /// - Complexity: O(*n* · *k*) in the units of the text and of the longest phrase, which is reached
  ///   only where the text holds its beginning at every place; else O(*n* + *m*) in the occurrences.
  @inline(__always)
  func forEachOccurrence(
    in text: [UInt16],
    _ body: (_ phrase: Int32, _ start: Int, _ end: Int) -> Void
  ) {
    let candidates = candidates(in: text)
    let units = text.span
    let slots = slots.span
    let nodes = nodes.span
    let mask = slots.count - 1
    for start in candidates {
      let start = Int(start)
      let first = units[start]
      if singles[Int(first >> 6)] >> UInt64(first & 63) & 1 != 0 {
        body(nodes[Int(node(of: Self.key(first, 0), slots, mask))].phrase, start, start + 1)
      }
      guard start + 1 < units.count else { break }
      var node = node(of: Self.key(first, units[start + 1]), slots, mask)
      var end = start + 2
      while node != 0 {
        if nodes[Int(node)].phrase >= 0 { body(nodes[Int(node)].phrase, start, end) }
        guard end < units.count else { break }
        node = Self.child(of: node, by: units[end], nodes)
        end += 1
      }
    }
  }

  /// The places at which a phrase may begin, in order: one of some four in a report.
  ///
  /// A loop of its own without branches, for which place of a text is one cannot be foretold: every
  /// place is written down, and the next one over it unless it is one.
  private func candidates(in text: [UInt16]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: text.count) { candidates, found in
      guard let last = text.indices.last else { return }
      // Without checks of bounds: the shifts keep every index below `setSize`.
      text.withUnsafeBufferPointer { units in
        filter.withUnsafeBufferPointer { filter in
          singles.withUnsafeBufferPointer { singles in
            var pair = UInt32(units[0])
            for start in 0..<last {
              let single = singles[Int(pair >> 6 & 1023)] >> UInt64(pair & 63)
              pair = pair << 16 | UInt32(units[start + 1])
              let bit = Self.hash(pair) >> 16
              let mayBegin = filter[Int(bit >> 6)] >> UInt64(bit & 63)
              candidates[found] = Int32(truncatingIfNeeded: start)
              found &+= Int((mayBegin | single) & 1)
            }
          }
        }
      }
      candidates[found] = Int32(truncatingIfNeeded: last)
      found += 1
    }
  }

  /// The node below another one that a unit leads to, or 0.
  @inline(__always)
  private static func child(
    of parent: Int32,
    by unit: UInt16,
    _ nodes: borrowing Span<Node>
  ) -> Int32 {
    let first = nodes[Int(parent)].firstChild
    if nodes[Int(parent)].nextUnit == unit { return abs(first) }
    guard first < 0 else { return 0 }
    var node = nodes[Int(-first)].sibling
    while node != 0, nodes[Int(node)].unit != unit { node = nodes[Int(node)].sibling }
    return node
  }

  /// The node of a pair of units, or 0.
  @inline(__always)
  private func node(of key: UInt32, _ slots: borrowing Span<UInt64>, _ mask: Int) -> Int32 {
    var index = Int(Self.hash(key) >> shift)
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if UInt32(truncatingIfNeeded: slot >> 32) == key { return Int32(truncatingIfNeeded: slot) }
      index = (index + 1) & mask
    }
  }
}
