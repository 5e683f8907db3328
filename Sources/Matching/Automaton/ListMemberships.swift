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

  /// Whether a phrase is in a list; words of the grammar that no rule names are in none.
  @inline(__always)
  func hasLists(_ phrase: Int32) -> Bool { heads[Int(phrase) + 1] > heads[Int(phrase)] }

  /// Gives each list of each place, through one look at both arrays.
  @inline(__always)
  func forEachList(of places: [Scan.Place], _ body: (_ list: Int, _ place: Scan.Place) -> Void) {
    let places = places.span
    let heads = heads.span
    let lists = lists.span
    for number in places.indices {
      let place = places[number]
      var index = Int(heads[Int(place.phrase)])
      let end = Int(heads[Int(place.phrase) + 1])
      while index < end {
        body(Int(lists[index]), place)
        index += 1
      }
    }
  }

  /// Counts for each list the places of its phrases.
  func count(_ places: [Scan.Place], in counts: inout [Int32]) {
    counts.withUnsafeMutableBufferPointer { counts in
      forEachList(of: places) { list, _ in counts[list] &+= 1 }
    }
  }
}
