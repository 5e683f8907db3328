import Model

extension PhraseAutomaton {
  /// Writes the tree so that it is read without a look for where anything belongs.
  func write(to image: inout NumberWriter) {
    image.write(lengths)
    image.write(nodes.count)
    let parents = parents
    for node in nodes.indices.dropFirst() {
      image.write(parents[node])
      image.write(Int(nodes[node].unit))
    }
    for node in ends { image.write(node) }
    image.write(slots.count)
    image.write(taken)
    for (index, slot) in slots.enumerated() where slot != 0 {
      image.write(index)
      image.write(Int(slot >> 48))
      image.write(Int(UInt32(truncatingIfNeeded: slot)))
    }
  }

  /// Reads a tree.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    lengths = try image.numbers()
    nodes = try Self.nodes(from: &image)
    for phrase in lengths.indices {
      let node = Int(try image.number())
      guard nodes.indices.contains(node) else { throw NumberReader.Malformed() }
      nodes[node].phrase = Int32(phrase)
    }
    let size = Int(try image.number())
    guard size > 1, size & (size - 1) == 0 else { throw NumberReader.Malformed() }
    slots = [UInt64](repeating: 0, count: size)
    shift = UInt32(32 - size.trailingZeroBitCount)
    taken = try image.size()
    for _ in 0..<taken { try readEntry(from: &image) }
  }

  /// Reads the nodes in the order in which they were added, each with the one above it.
  private static func nodes(
    from image: inout NumberReader
  ) throws(NumberReader.Malformed) -> [Node] {
    let count = try image.size()
    var nodes = [Node(unit: 0)]
    nodes.reserveCapacity(count)
    for new in 1..<max(1, Int32(count)) {
      let parent = Int(try image.number())
      let unit = try image.unit()
      guard parent >= 0, parent < new else { throw NumberReader.Malformed() }
      nodes.append(Node(unit: unit))
      if parent > 0 { Self.link(new, below: parent, in: &nodes) }
    }
    return nodes
  }

  /// Reads the place of one pair of units in the table.
  private mutating func readEntry(
    from image: inout NumberReader
  ) throws(NumberReader.Malformed) {
    let index = Int(try image.number())
    let first = try image.unit()
    let node = Int(try image.number())
    guard slots.indices.contains(index), nodes.indices.contains(node) else {
      throw NumberReader.Malformed()
    }
    enter(Self.key(first, nodes[node].unit), Int32(node), at: index)
    if nodes[node].unit == 0 { singles.insert(first) }
  }

  /// For each node the one above it, or 0.
  private var parents: [Int32] {
    var parents = [Int32](repeating: 0, count: nodes.count)
    for parent in nodes.indices {
      var child = Int(abs(nodes[parent].firstChild))
      while child != 0 {
        parents[child] = Int32(parent)
        child = Int(nodes[child].sibling)
      }
    }
    return parents
  }

  /// For each phrase the node where it ends.
  private var ends: [Int32] {
    var ends = [Int32](repeating: 0, count: lengths.count)
    for (index, node) in nodes.enumerated() where node.phrase >= 0 {
      ends[Int(node.phrase)] = Int32(index)
    }
    return ends
  }
}
