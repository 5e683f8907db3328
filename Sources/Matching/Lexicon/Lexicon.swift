/// The grammar words of Chinese reports, by what they do.
///
/// A word that contains another hides it, so the false friends of a word are listed as `noise`
/// beside it: 重要 hides 要, 不少于 hides 不. Where two words overlap, the one that begins first wins,
/// then the longer one.
enum Lexicon {
  /// Every word once, with all its classes.
  static let entries: [(word: [UInt16], classes: WordClass)] = makeEntries()

  private static func makeEntries() -> [(word: [UInt16], classes: WordClass)] {
    var classes: [[UInt16]: WordClass] = [:]
    var order: [[UInt16]] = []
    for (wordClass, text) in lists {
      for word in text.utf8.split(separator: 0x20) {
        let units = Array(String(decoding: word, as: UTF8.self).utf16)
        if let known = classes[units] {
          classes[units] = known.union(wordClass)
        } else {
          classes[units] = wordClass
          order.append(units)
        }
      }
    }
    return order.map { ($0, classes[$0] ?? []) }
  }

  private static let lists: [(WordClass, String)] = moodWords + scopeWords + countingWords
}
