import Model

/// Adds up the occasions that a report states for one thing.
///
/// A total wins over its parts, and the first total over another one. Without a total distinct parts
/// add up: those with their time anywhere, those without within the first paragraph that has any, for
/// elsewhere they only say the same again. A frequency counts if it says more.
struct Tally {
  /// The number that decides; `nil` where nothing is stated as done.
  let measured: Int?

  /// The hits that make up the number.
  let deciding: [Hit]

  /// The totals stated, in reading order, equal ones once.
  let totals: [Int]

  /// The first hit of each of `totals`.
  let totalHits: [Hit]

  /// Tallies hits that are proof, given in reading order.
  init(_ hits: [Hit]) {
    guard !hits.isEmpty else {
      (measured, deciding, totals, totalHits) = (nil, [], [], [])
      return
    }
    let counted = hits.filter { $0.amount != nil }
    totalHits = Self.totals(among: counted)
    totals = totalHits.compactMap { $0.amount?.value }
    if let first = totalHits.first {
      measured = totals.first
      deciding = [first]
      return
    }
    let parts = Self.parts(among: counted)
    let sum = parts.reduce(0) { $0 + Self.value($1) }
    let frequency = counted.filter { $0.amount?.kind == .frequency }
      .max { Self.value($0) < Self.value($1) }
    if let frequency, Self.value(frequency) >= sum {
      measured = Self.value(frequency)
      deciding = [frequency]
    } else {
      measured = parts.isEmpty ? nil : sum
      deciding = parts
    }
  }

  /// Whether any of some hits states a total.
  static func hasTotals(_ hits: [Hit]) -> Bool {
    hits.contains { $0.amount?.kind == .total }
  }

  private static func value(_ hit: Hit) -> Int { hit.amount?.value ?? 0 }

  /// The stated totals; an undated number that exceeds one of them is no part of it, but another one.
  private static func totals(among hits: [Hit]) -> [Hit] {
    let stated = hits.filter { $0.amount?.kind == .total }.map(value)
    guard let greatest = stated.max() else { return [] }
    var seen: [Int] = []
    return hits.filter { hit in
      let isTotal = hit.amount?.kind == .total || isUndated(hit) && value(hit) > greatest
      guard isTotal, !seen.contains(value(hit)) else { return false }
      seen.append(value(hit))
      return true
    }
  }

  private static func isUndated(_ hit: Hit) -> Bool { paragraph(of: hit) != nil }

  private static func paragraph(of hit: Hit) -> Int? {
    if case .undated(let paragraph) = hit.amount?.kind { return paragraph }
    return nil
  }

  private static func isDated(_ hit: Hit) -> Bool {
    if case .part = hit.amount?.kind { return true }
    return false
  }

  /// The parts that add up: the undated ones of their first paragraph, or all dated ones where those
  /// are more.
  private static func parts(among hits: [Hit]) -> [Hit] {
    let dated = distinct(hits.filter(isDated))
    guard let first = hits.firstIndex(where: isUndated) else { return dated }
    let paragraph = paragraph(of: hits[first])
    let together = distinct(hits.filter { self.paragraph(of: $0) == paragraph })
    func sum(_ hits: [Hit]) -> Int { hits.reduce(0) { $0 + value($1) } }
    return sum(dated) > sum(together) ? dated : together
  }

  /// One hit for each key, the greatest; equal keys tell the same occasions.
  private static func distinct(_ hits: [Hit]) -> [Hit] {
    var kept: [Hit] = []
    // They are a few: a dictionary takes longer to learn of than to look through them.
    var keys: [String] = []
    for hit in hits {
      guard let key = key(of: hit) else { continue }
      if let place = keys.firstIndex(of: key) {
        if value(kept[place]) < value(hit) { kept[place] = hit }
      } else {
        keys.append(key)
        kept.append(hit)
      }
    }
    return kept
  }

  /// Undated numbers of one paragraph are told again where they are equal.
  private static func key(of hit: Hit) -> String? {
    switch hit.amount?.kind {
    case .part(let key): key
    case .undated: "=\(value(hit))"
    case .total, .frequency, nil: nil
    }
  }
}
