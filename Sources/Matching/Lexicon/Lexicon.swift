import Model

/// The grammar words of Chinese reports, by what they do.
///
/// A word that contains another hides it, so the false friends of a word are listed as `noise`
/// beside it: 重要 hides 要, 不少于 hides 不. Where two words overlap, the one that begins first wins,
/// then the longer one.
enum Lexicon {
  /// Gives every word of every list, as units, with the class of the list.
  ///
  /// A word that is in several lists comes as often.
  static func forEachWord(_ body: (_ word: Span<UInt16>, _ wordClass: WordClass) -> Void) {
    for lists in [moodWords, scopeWords, countingWords] {
      for (wordClass, text) in lists {
        UnitText.forEachWord(of: text) { units, word in
          body(units.span.extracting(word), wordClass)
        }
      }
    }
  }
}
