/// For each list of phrases its places in one text, in reading order; of nested ones only the outer.
struct ListPlaces {
  /// The places, list by list, with room for those that turned out to lie inside others.
  private let stretches: [Places.Stretch]
  /// For each list where its places begin.
  private let heads: [Int32]
  /// For each list where its places end.
  private let ends: [Int32]

  /// Gives each place to the lists of its phrase.
  ///
  /// The places come in reading order, of those that begin together the shorter first.
  init(_ found: [Scan.Place], _ memberships: ListMemberships, lengths: [Int32]) {
    var heads = [Int32](repeating: 0, count: memberships.listCount)
    memberships.count(found, in: &heads)
    var end: Int32 = 0
    for list in heads.indices {
      let count = heads[list]
      heads[list] = end
      end += count
    }
    var stretches = [Places.Stretch](repeating: Places.Stretch(lower: 0, upper: 0), count: Int(end))
    var ends = heads
    Self.write(found, memberships, lengths, heads, &ends, &stretches)
    self.stretches = stretches
    self.heads = heads
    self.ends = ends
  }

  /// Writes each place to the lists of its phrase, where no place before it holds it.
  ///
  /// Through pointers, so that no write asks whether an array is shared: the places that `heads` leave to
  /// each list are as many as were counted, and no list gets more.
  private static func write(
    _ found: [Scan.Place],
    _ memberships: ListMemberships,
    _ lengths: [Int32],
    _ heads: [Int32],
    _ ends: inout [Int32],
    _ stretches: inout [Places.Stretch]
  ) {
    let heads = heads.span
    let lengths = lengths.span
    ends.withUnsafeMutableBufferPointer { ends in
      stretches.withUnsafeMutableBufferPointer { stretches in
        memberships.forEachList(of: found) { list, place in
          let upper = place.start &+ lengths[Int(place.phrase)]
          let end = Int(ends[list])
          if end > heads[list] {
            let last = stretches[end - 1]
            if upper <= last.upper { return }
            // Of places that begin together the longest comes last.
            if place.start == last.lower {
              stretches[end - 1].upper = upper
              return
            }
          }
          stretches[end] = Places.Stretch(lower: place.start, upper: upper)
          ends[list] = Int32(truncatingIfNeeded: end + 1)
        }
      }
    }
  }

  /// Whether a list has a place.
  func hasPlaces(of list: PhraseList) -> Bool { ends[Int(list.number)] > heads[Int(list.number)] }

  subscript(list: PhraseList) -> Places {
    Places(stretches, Int(heads[Int(list.number)])..<Int(ends[Int(list.number)]))
  }
}
