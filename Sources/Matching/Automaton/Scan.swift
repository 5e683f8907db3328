/// What one pass over a report found.
///
/// A class, because many readers hold it and its arrays would each be counted at every copy.
final class Scan {
  /// A place of a phrase.
  struct Place {
    var phrase: Int32
    var start: Int32
  }

  /// A grammar word in the text.
  struct Word {
    /// The first unit.
    var lower: Int32
    /// The unit after the last.
    var upper: Int32
    var classes: WordClass

    var range: Range<Int> { Int(lower)..<Int(upper) }
  }

  /// The grammar words in reading order, without those that a longer or earlier one hides.
  let words: [Word]

  private let places: ListPlaces
  /// The places after 副, with their lengths: they are no places of their phrase.
  private let deputies: [(place: Place, length: Int)]
  private let lists: PhraseLists
  /// For each unit of the text, and its end, the first word that begins there or after it.
  private let firstWords: [Int32]

  init(
    words: [Word],
    places: ListPlaces,
    deputies: [(place: Place, length: Int)],
    lists: PhraseLists,
    textCount: Int
  ) {
    self.words = words
    self.places = places
    self.deputies = deputies
    self.lists = lists
    firstWords = Self.firstWords(words, textCount: textCount)
  }

  /// The places of the phrases of a list, in reading order; of nested ones only the outer.
  func places(of list: PhraseList) -> Places { places[list] }

  /// Whether every one of some lists, and there is one, has a place.
  func hasPlaces(ofEach lists: [PhraseList]) -> Bool {
    !lists.isEmpty && lists.allSatisfy { places.hasPlaces(of: $0) }
  }

  /// The places of a list with those after 副: where the words stand, whatever they mean.
  func allPlaces(of list: PhraseList) -> Places {
    let phrases = lists[list]
    let others = deputies.filter { phrases.contains($0.place.phrase) }
    if others.isEmpty { return places[list] }
    let ranges = others.map { Int($0.place.start)..<Int($0.place.start) + $0.length }
    let all = (places[list] + ranges).sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
    var outer: [Range<Int>] = []
    for range in all where range.upperBound > outer.last?.upperBound ?? -1 { outer.append(range) }
    return Places(outer)
  }

  /// The grammar words inside a range.
  func words(in range: Range<Int>) -> ArraySlice<Word> {
    let first = Int(firstWords[min(range.lowerBound, firstWords.count - 1)])
    var last = first
    while last < words.count, words[last].upper <= range.upperBound { last += 1 }
    return words[first..<last]
  }

  private static func firstWords(_ words: [Word], textCount: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: textCount + 1) { buffer, count in
      var unit = 0
      let words = words.span
      for index in words.indices {
        let next = Int(words[index].lower) + 1
        buffer[unit..<next].initialize(repeating: Int32(truncatingIfNeeded: index))
        unit = next
      }
      buffer[unit...textCount].initialize(repeating: Int32(words.count))
      count = textCount + 1
    }
  }
}
