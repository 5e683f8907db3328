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
    for place in found {
      memberships.forEach(of: place.phrase) { heads[$0] += 1 }
    }
    var end: Int32 = 0
    for list in heads.indices {
      let count = heads[list]
      heads[list] = end
      end += count
    }
    var stretches = [Places.Stretch](repeating: Places.Stretch(lower: 0, upper: 0), count: Int(end))
    var ends = heads
    for place in found {
      let new = Places.Stretch(lower: place.start, upper: place.start + lengths[Int(place.phrase)])
      memberships.forEach(of: place.phrase) { list in
        let end = Int(ends[list])
        if end > heads[list] {
          let last = stretches[end - 1]
          if new.lower == last.lower {
            stretches[end - 1] = new
            return
          }
          if new.upper <= last.upper { return }
        }
        stretches[end] = new
        ends[list] += 1
      }
    }
    self.stretches = stretches
    self.heads = heads
    self.ends = ends
  }

  subscript(list: PhraseList) -> Places {
    Places(stretches, Int(heads[Int(list.number)])..<Int(ends[Int(list.number)]))
  }
}
