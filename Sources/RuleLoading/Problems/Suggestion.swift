/// The known word that a misspelt one most likely stands for, if any is near enough.
///
/// - Complexity: O(*n* · *m*) in the lengths of the words, for each known word.
func closest(to word: String, in known: some Sequence<String>) -> String? {
  let scalars = Array(word.lowercased().unicodeScalars)
  // One slip in a short word, up to three in a long one; in two letters, none but their case.
  let limit = min(scalars.count / 3, 3)
  var best: (word: String, distance: Int)?
  for candidate in known.sorted() where candidate != word {
    let distance = editDistance(scalars, Array(candidate.lowercased().unicodeScalars))
    guard distance <= limit, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.word
}

/// The least number of letters to insert, delete, replace or swap with the next one.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      let cost = left[i] == right[j] ? 0 : 1
      var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforePrevious[j - 1] + 1)
      }
      current.append(best)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}

/// The known word that is meant, or all known words, as the end of a sentence.
func hint(for word: String, in known: [String]) -> String {
  if let near = closest(to: word, in: known) { return "是不是“\(near)”？" }
  guard !known.isEmpty else { return "请删掉或改正。" }
  return "可用的有：\(known.joined(separator: "、"))。"
}
