/// The known name that a misspelt one was most likely meant to be.
enum Suggestion {
  /// The nearest of the known names; `nil` where none is near.
  ///
  /// Near means at most one edit in every three characters, or a beginning of two characters and
  /// more, whatever the case of letters. Among equals the first wins.
  ///
  /// - Complexity: O(*n* · *m*) per name, in their lengths.
  static func nearest(to name: String, in known: [String]) -> String? {
    let name = name.lowercased()
    let ranked = known.map { ($0, distance(from: Array(name), to: Array($0))) }
    let best = ranked.min { $0.1 < $1.1 }
    if let best, best.1 <= max(1, name.count / 3) { return best.0 }
    guard name.count >= 2 else { return nil }
    return known.first { $0.hasPrefix(name) }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours.
  private static func distance(from left: [Character], to right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isEqual = left[row] == right[column]
        var least = min(last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
