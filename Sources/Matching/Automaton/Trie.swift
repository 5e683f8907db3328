/// The phrases as a tree, while an automaton is built from them.
struct Trie {
  /// An edge of the tree.
  struct Child {
    var unit: UInt16
    var state: Int32
  }

  /// First child and next sibling of each state, -1 for none: two integers a state instead of an
  /// array each, which is what building spends its time on.
  private var firstChild: [Int32] = [-1]
  private var nextSibling: [Int32] = [-1]
  private var units: [UInt16] = [0]
  /// The state after each unit at the root, which has many children; 0 for none.
  private(set) var rootRow = [Int32](repeating: 0, count: 0x10000)
  private(set) var phraseAt: [Int32] = [-1]
  /// The units of each phrase.
  private(set) var lengths: [Int32] = []

  /// The number of states, the root included.
  var count: Int { units.count }

  /// Makes room, so that building does not move what it has built.
  init() {
    let usual = 1 << 13
    firstChild.reserveCapacity(usual)
    nextSibling.reserveCapacity(usual)
    units.reserveCapacity(usual)
    phraseAt.reserveCapacity(usual)
    lengths.reserveCapacity(usual / 2)
  }

  /// The number of a phrase, which is added unless it is there; phrases must not be empty.
  mutating func insert(_ phrase: some Sequence<UInt16>) -> Int32 {
    var state: Int32 = 0
    var length: Int32 = 0
    for unit in phrase {
      state = child(of: state, by: unit) ?? append(unit, to: state)
      length += 1
    }
    precondition(length > 0, "an empty phrase matches everywhere")
    if phraseAt[Int(state)] < 0 {
      phraseAt[Int(state)] = Int32(lengths.count)
      lengths.append(length)
    }
    return phraseAt[Int(state)]
  }

  /// The children of a state, ordered by unit, into `children`, which loses what it held.
  func collectChildren(of state: Int, into children: inout [Child]) {
    children.removeAll(keepingCapacity: true)
    var child = firstChild[state]
    while child >= 0 {
      children.append(Child(unit: units[Int(child)], state: child))
      child = nextSibling[Int(child)]
    }
    if children.count > 1 { children.sort { $0.unit < $1.unit } }
  }

  /// The failure link of each state, and the nearest state along them at which a phrase ends.
  func links() -> (failure: [Int32], output: [Int32]) {
    var failure = [Int32](repeating: 0, count: count)
    var output = [Int32](repeating: 0, count: count)
    var queue: [Int32] = []
    queue.reserveCapacity(count)
    var child = firstChild[0]
    while child >= 0 {
      queue.append(child)
      child = nextSibling[Int(child)]
    }
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      var child = firstChild[Int(state)]
      while child >= 0 {
        queue.append(child)
        let link = suffix(of: failure[Int(state)], by: units[Int(child)], failure)
        failure[Int(child)] = link
        output[Int(child)] = phraseAt[Int(link)] >= 0 ? link : output[Int(link)]
        child = nextSibling[Int(child)]
      }
    }
    return (failure, output)
  }

  private func suffix(of state: Int32, by unit: UInt16, _ failure: [Int32]) -> Int32 {
    var state = state
    while state != 0 {
      if let next = child(of: state, by: unit) { return next }
      state = failure[Int(state)]
    }
    return rootRow[Int(unit)]
  }

  private func child(of state: Int32, by unit: UInt16) -> Int32? {
    if state == 0 {
      let child = rootRow[Int(unit)]
      return child == 0 ? nil : child
    }
    var child = firstChild[Int(state)]
    while child >= 0 {
      if units[Int(child)] == unit { return child }
      child = nextSibling[Int(child)]
    }
    return nil
  }

  private mutating func append(_ unit: UInt16, to state: Int32) -> Int32 {
    let new = Int32(units.count)
    units.append(unit)
    phraseAt.append(-1)
    firstChild.append(-1)
    nextSibling.append(firstChild[Int(state)])
    firstChild[Int(state)] = new
    if state == 0 { rootRow[Int(unit)] = new }
    return new
  }
}
