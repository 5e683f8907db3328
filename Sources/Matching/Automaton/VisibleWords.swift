/// Gathers the grammar words of a text, without those that a longer or earlier one hides.
///
/// Of overlapping words the one that begins first is seen, of those the longest. Words must come
/// ordered by start, shorter ones first.
struct VisibleWords {
  private(set) var words: [Scan.Word] = []

  init(capacity: Int) { words.reserveCapacity(capacity) }

  mutating func add(_ classes: WordClass, _ start: Int, _ end: Int) {
    let new = Scan.Word(lower: Int32(start), upper: Int32(end), classes: classes)
    guard let last = words.last else { return words.append(new) }
    if new.lower == last.lower {
      words[words.count - 1] = new
    } else if new.lower >= last.upper {
      words.append(new)
    }
  }
}
