/// For each phrase of a table the lists that it is in.
struct ListMemberships: Sendable {
  /// The number of lists.
  let listCount: Int
  /// For each phrase where its lists begin in `lists`; at the end, where they all end.
  let heads: [Int32]
  /// The lists phrase by phrase.
  let lists: [Int32]

  init(heads: [Int32], lists: [Int32], of all: PhraseLists) {
    listCount = all.heads.count - 1
    self.heads = heads
    self.lists = lists
  }

  /// Turns lists of phrases round.
  init(of lists: [[Int32]], phraseCount: Int) {
    listCount = lists.count
    var heads = [Int32](repeating: 0, count: phraseCount + 1)
    for list in lists {
      for phrase in list { heads[Int(phrase)] += 1 }
    }
    var end: Int32 = 0
    for phrase in heads.indices {
      end += heads[phrase]
      heads[phrase] = end
    }
    var members = [Int32](repeating: 0, count: Int(end))
    for (number, list) in lists.enumerated() {
      for phrase in list {
        heads[Int(phrase)] -= 1
        members[Int(heads[Int(phrase)])] = Int32(number)
      }
    }
    self.heads = heads
    self.lists = members
  }

  /// Where the lists of a phrase are found with `list(at:)`.
  @inline(__always)
  func indices(of phrase: Int32) -> Range<Int> {
    Int(heads[Int(phrase)])..<Int(heads[Int(phrase) + 1])
  }

  @inline(__always)
  func list(at index: Int) -> Int { Int(lists[index]) }

  /// Counts for each list the places of its phrases.
  func count(_ places: [Scan.Place], in counts: inout [Int32]) {
    var counts = counts.mutableSpan
    for place in places {
      for index in indices(of: place.phrase) { counts[list(at: index)] += 1 }
    }
  }
}
