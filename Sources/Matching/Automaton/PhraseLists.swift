/// The phrases of every list, one list behind the other.
struct PhraseLists: Sendable {
  /// For each list where its phrases begin in `phrases`; at the end, where they all end.
  let heads: [Int32]
  /// The ids of the phrases, list by list.
  let phrases: [Int32]

  init(heads: [Int32], phrases: [Int32]) {
    self.heads = heads
    self.phrases = phrases
  }

  /// Lays lists out.
  init(_ lists: [[Int32]]) {
    var heads: [Int32] = [0]
    var phrases: [Int32] = []
    for list in lists {
      phrases += list
      heads.append(Int32(phrases.count))
    }
    self.init(heads: heads, phrases: phrases)
  }

  /// The ids of the phrases of a list.
  subscript(list: PhraseList) -> ArraySlice<Int32> {
    phrases[Int(heads[Int(list.number)])..<Int(heads[Int(list.number) + 1])]
  }
}
