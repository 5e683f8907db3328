/// Gives ids to comments, after those that a document has.
struct CommentIDs {
  private var taken: Set<Int>
  private var candidate: Int

  /// Begins after the greatest of the ids in use; what is no number is none.
  init(after used: [String]) {
    taken = Set(used.compactMap { Int($0) })
    let greatest = taken.max() ?? -1
    // Programs keep ids in 32 bits.
    candidate = greatest < Int(Int32.max) / 2 ? max(0, greatest + 1) : 0
  }

  /// An id that no comment has yet.
  mutating func next() -> Int {
    while taken.contains(candidate) { candidate += 1 }
    taken.insert(candidate)
    return candidate
  }
}
