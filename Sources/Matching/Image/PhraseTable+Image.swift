extension PhraseTable {
  /// Writes the table.
  func write(to image: inout NumberWriter) {
    automaton.write(to: &image)
    // The words of the grammar come first: behind them all classes are empty.
    let words = classes.prefix((classes.lastIndex { !$0.isEmpty } ?? -1) + 1)
    image.write(Array(words)) { image, wordClass in
      image.write(Int(wordClass.rawValue & 0xFFFF))
      image.write(Int(wordClass.rawValue >> 16))
    }
    image.write(lists.heads)
    image.write(lists.phrases)
    image.write(memberships.heads)
    image.write(memberships.lists)
  }

  /// Reads a table.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    automaton = try PhraseAutomaton(from: &image)
    classes = try Self.classes(of: automaton.lengths.count, from: &image)
    lists = PhraseLists(heads: try image.numbers(), phrases: try image.numbers())
    memberships = ListMemberships(heads: try image.numbers(), lists: try image.numbers(), of: lists)
  }

  private static func classes(
    of phraseCount: Int,
    from image: inout NumberReader
  ) throws(NumberReader.Malformed) -> [WordClass] {
    let words = try image.size()
    var classes: [WordClass] = []
    classes.reserveCapacity(phraseCount)
    for _ in 0..<words {
      let (low, high) = (UInt32(try image.unit()), UInt32(try image.unit()))
      classes.append(WordClass(rawValue: high << 16 | low))
    }
    for _ in words..<max(words, phraseCount) { classes.append([]) }
    return classes
  }
}
