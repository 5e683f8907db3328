import Model

extension PhraseAutomaton.Node: PlainValue {}

extension PhraseAutomaton {
  /// Writes the tree as it lies in memory.
  func write(to image: inout NumberWriter) {
    image.write(plain: nodes)
    image.write(plain: slots)
    image.write(plain: filter)
    image.write(plain: singles)
    image.write(lengths)
  }

  /// Reads a tree.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    nodes = try image.plainValues()
    slots = try image.plainValues()
    filter = try image.plainValues()
    singles = try image.plainValues()
    lengths = try image.numbers()
    guard filter.count == Self.setSize, singles.count == Self.setSize, slots.count > 1,
      slots.count & (slots.count - 1) == 0
    else {
      throw NumberReader.Malformed()
    }
    shift = UInt32(32 - slots.count.trailingZeroBitCount)
    // Nothing is added any more, so that nobody asks how many places are taken.
    taken = slots.count
  }
}
