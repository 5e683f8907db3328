/// Up to where the words of a sentence speak of plans, read once for all that is asked about it.
///
/// A sentence can hold thousands of hits, and each would have to read it again.
struct PlanScan {
  /// The units from which on the answer changes, which is no before the first of them.
  private var turns: [(unit: Int, isPlanned: Bool)] = []
  private var planClause = 0

  /// Whether an opening such as 下一步 has made the rest of the sentence a plan.
  private(set) var isDecided = false

  /// Takes the next word; `plans` is whether it means an intention, a duty or a rule.
  mutating func add(_ word: Scan.Word, plans: Bool, clause: Int) {
    let isPlanned = turns.last?.isPlanned ?? false
    if word.classes.contains(.planOpening) {
      isDecided = true
      turns.append((word.range.lowerBound, true))
    } else if plans {
      planClause = clause
      if !isPlanned { turns.append((word.range.lowerBound, true)) }
    } else if isPlanned, clause > planClause, word.classes.contains(.fact) {
      turns.append((word.range.lowerBound, false))
    }
  }

  /// Whether the words before a unit make what stands there a plan.
  ///
  /// - Complexity: O(log *n*) in the turns.
  func isPlanned(at unit: Int) -> Bool {
    let next = turns.partitionIndex(where: { $0.unit >= unit })
    return next > 0 && turns[next - 1].isPlanned
  }
}

/// What is known of the plans of some sentences; few sentences hold words of plans.
struct KnownPlans {
  private var scans: [PlanScan] = []
  /// For each sentence the place of its scan in `scans` and 1, or 0.
  private var places: [Int32]

  /// Knows nothing yet of any sentence.
  init(sentences: Int) {
    places = [Int32](repeating: 0, count: sentences)
  }

  /// The scan of a sentence, once it is known.
  subscript(sentence: Int) -> PlanScan? {
    get { places[sentence] > 0 ? scans[Int(places[sentence]) - 1] : nil }
    set {
      guard let newValue, places[sentence] == 0 else { return }
      scans.append(newValue)
      places[sentence] = Int32(scans.count)
    }
  }
}
