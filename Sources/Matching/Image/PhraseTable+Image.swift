extension PhraseTable {
  /// Writes the table.
  func write(to image: inout NumberWriter) {
    automaton.write(to: &image)
    image.write(plain: classes)
    image.write(lists.heads)
    image.write(lists.phrases)
    image.write(memberships.heads)
    image.write(memberships.lists)
  }

  /// Reads a table.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    automaton = try PhraseAutomaton(from: &image)
    classes = try image.plainValues()
    lists = PhraseLists(heads: try image.numbers(), phrases: try image.numbers())
    memberships = ListMemberships(heads: try image.numbers(), lists: try image.numbers(), of: lists)
  }
}
