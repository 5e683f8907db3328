/// A few indices of one sentence's quantities, as bits.
///
/// Not a `Set`: what the runtime must know of one at its first use takes as long as a sentence.
struct IndexSet: Hashable {
  private var bits: [UInt64] = []

  /// Whether an index is in the set.
  func contains(_ index: Int) -> Bool {
    let word = index >> 6
    return word < bits.count && bits[word] >> UInt64(index & 63) & 1 != 0
  }

  /// Adds an index, which is not negative.
  mutating func insert(_ index: Int) {
    let word = index >> 6
    while bits.count <= word { bits.append(0) }
    bits[word] |= 1 << UInt64(index & 63)
  }
}
