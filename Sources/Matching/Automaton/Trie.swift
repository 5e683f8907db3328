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
  private(set) var phraseAt: [Int32] = [-1]

  /// The number of states, the root included.
  var count: Int { units.count }

  init(_ phrases: [[UInt16]]) {
    var rootRow = [Int32](repeating: -1, count: 0x10000)
    for (index, phrase) in phrases.enumerated() {
      precondition(!phrase.isEmpty, "an empty phrase matches everywhere")
      var state: Int32 = 0
      for unit in phrase {
        if state == 0 {
          if rootRow[Int(unit)] < 0 { rootRow[Int(unit)] = append(unit, to: 0) }
          state = rootRow[Int(unit)]
        } else {
          state = find(unit, below: state) ?? append(unit, to: state)
        }
      }
      phraseAt[Int(state)] = Int32(index)
    }
  }

  /// The children of a state, ordered by unit.
  func children(of state: Int) -> [Child] {
    var children: [Child] = []
    var child = firstChild[state]
    while child >= 0 {
      children.append(Child(unit: units[Int(child)], state: child))
      child = nextSibling[Int(child)]
    }
    return children.count < 2 ? children : children.sorted { $0.unit < $1.unit }
  }

  /// The failure link of each state, and the nearest state along them at which a phrase ends.
  func links(rootRow: [Int32]) -> (failure: [Int32], output: [Int32]) {
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
        let link = suffix(of: failure[Int(state)], by: units[Int(child)], failure, rootRow)
        failure[Int(child)] = link
        output[Int(child)] = phraseAt[Int(link)] >= 0 ? link : output[Int(link)]
        child = nextSibling[Int(child)]
      }
    }
    return (failure, output)
  }

  private func suffix(
    of state: Int32,
    by unit: UInt16,
    _ failure: [Int32],
    _ rootRow: [Int32]
  ) -> Int32 {
    var state = state
    while state != 0 {
      if let next = find(unit, below: state) { return next }
      state = failure[Int(state)]
    }
    return rootRow[Int(unit)]
  }

  private func find(_ unit: UInt16, below state: Int32) -> Int32? {
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
    return new
  }
}
