import Model

/// Adds up the occasions that a report states for one thing.
struct Tally {
  /// The number that decides; `nil` where nothing is stated as done.
  let measured: Int?

  /// The hits that make up the number.
  let deciding: [Hit]

  /// The totals stated, in reading order, equal ones once.
  let totals: [Int]

  /// The first hit of each of `totals`.
  let totalHits: [Hit]

  /// Tallies the hits that are proof.
  ///
  /// A total wins over its parts, and the first total over another one. Without a total the distinct
  /// parts add up; a frequency counts if it says more than they do.
  init(_ hits: [Hit]) {
    var totals: [Int] = []
    var totalHits: [Hit] = []
    var frequency: Hit?
    var parts: [String: Hit] = [:]
    var order: [String] = []
    for hit in hits {
      guard let amount = hit.amount else { continue }
      switch amount.kind {
      case .total:
        if !totals.contains(amount.value) {
          totals.append(amount.value)
          totalHits.append(hit)
        }
      case .frequency:
        if amount.value > frequency?.amount?.value ?? 0 { frequency = hit }
      case .part(let key):
        if let known = parts[key]?.amount?.value {
          if known < amount.value { parts[key] = hit }
        } else {
          parts[key] = hit
          order.append(key)
        }
      }
    }
    self.totals = totals
    self.totalHits = totalHits
    let partHits = order.compactMap { parts[$0] }
    let sum = partHits.reduce(0) { $0 + ($1.amount?.value ?? 0) }
    if let first = totals.first {
      measured = first
      deciding = Array(totalHits.prefix(1))
    } else if let frequency, let value = frequency.amount?.value, value >= sum {
      measured = value
      deciding = [frequency]
    } else {
      measured = partHits.isEmpty ? nil : sum
      deciding = partHits
    }
  }
}
