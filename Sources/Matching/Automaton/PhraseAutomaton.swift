/// All phrases of a checklist in one Aho–Corasick automaton that steps once per folded unit.
///
/// The root has a dense row, every other state a sorted list of children and a failure link: the whole
/// table stays within the first-level cache, where a dense table of all states would not (Aho and
/// Corasick, Communications of the ACM 18(6), 1975).
struct PhraseAutomaton: Sendable {
  /// An occurrence of a phrase.
  struct Occurrence: Hashable, Sendable {
    /// The index of the phrase in the order in which the phrases came.
    var phrase: Int32
    /// The first unit.
    var start: Int32
    /// The unit after the last.
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The state after a unit at the root, by unit; 0 where no phrase begins with it.
  private let rootRow: [Int32]
  /// For each state the place of its children in `childUnits` and `childStates`.
  private let childStart: [Int32]
  private let childUnits: [UInt16]
  private let childStates: [Int32]
  /// For each state the longest proper suffix that is a state too.
  private let failure: [Int32]
  /// For each state the phrase that ends there, or -1.
  private let phraseAt: [Int32]
  /// For each state the nearest suffix at which a phrase ends, or 0.
  private let nextOutput: [Int32]
  private let lengths: [Int32]

  /// Builds the automaton of the phrases of a tree.
  ///
  /// - Complexity: O(*n* log *k*) in the states of the tree and the children of a state.
  init(_ trie: Trie) {
    var childStart: [Int32] = []
    var childUnits: [UInt16] = []
    var childStates: [Int32] = []
    var children: [Trie.Child] = []
    childStart.reserveCapacity(trie.count + 1)
    childUnits.reserveCapacity(trie.count)
    childStates.reserveCapacity(trie.count)
    for state in 0..<trie.count {
      childStart.append(Int32(childUnits.count))
      // The root has its row.
      if state == 0 { continue }
      trie.collectChildren(of: state, into: &children)
      for child in children {
        childUnits.append(child.unit)
        childStates.append(child.state)
      }
    }
    childStart.append(Int32(childUnits.count))
    rootRow = trie.rootRow
    self.childStart = childStart
    self.childUnits = childUnits
    self.childStates = childStates
    phraseAt = trie.phraseAt
    lengths = trie.lengths
    (failure, nextOutput) = trie.links()
  }

  /// Builds the automaton of phrases, which are numbered in their order; none is empty or comes twice.
  init(_ phrases: [[UInt16]]) {
    var trie = Trie()
    for phrase in phrases { _ = trie.insert(phrase) }
    self.init(trie)
  }

  /// Every occurrence of every phrase, ordered by end, longer ones first.
  ///
  /// - Complexity: O(*n* + *m*) in the units and the occurrences, times the log of a state's children.
  func occurrences(in units: [UInt16]) -> [Occurrence] {
    var found: [Occurrence] = []
    found.reserveCapacity(units.count / 2)
    var state: Int32 = 0
    for index in units.indices {
      state = step(from: state, by: units[index])
      var output = phraseAt[Int(state)] >= 0 ? state : nextOutput[Int(state)]
      while output != 0 {
        let phrase = phraseAt[Int(output)]
        let end = Int32(index + 1)
        found.append(
          Occurrence(phrase: phrase, start: end - lengths[Int(phrase)], end: end)
        )
        output = nextOutput[Int(output)]
      }
    }
    return found
  }

  private func step(from state: Int32, by unit: UInt16) -> Int32 {
    var state = state
    while state != 0 {
      if let next = child(of: state, by: unit) { return next }
      state = failure[Int(state)]
    }
    return rootRow[Int(unit)]
  }

  private func child(of state: Int32, by unit: UInt16) -> Int32? {
    var low = Int(childStart[Int(state)])
    var high = Int(childStart[Int(state) + 1])
    while low < high {
      let middle = (low + high) / 2
      if childUnits[middle] < unit { low = middle + 1 } else { high = middle }
    }
    guard low < Int(childStart[Int(state) + 1]), childUnits[low] == unit else { return nil }
    return childStates[low]
  }
}
