/// The least figures that an evaluation must reach, in per cent.
package struct Floors: Hashable, Sendable {
  /// Of all verdicts, those with the expected status.
  package var status: Double?

  /// Of the failures that are rightly failures, those with the expected reason.
  package var reason: Double?

  /// Of the known numbers, those measured so.
  package var count: Double?

  /// Creates floors.
  package init(status: Double? = nil, reason: Double? = nil, count: Double? = nil) {
    self.status = status
    self.reason = reason
    self.count = count
  }

  /// Whether figures reach all floors; of nothing, no floor is reached.
  package func hold(for figures: Figures) -> Bool {
    let pairs = [
      (status, figures.status), (reason, figures.reason), (count, figures.number),
    ]
    return pairs.allSatisfy { floor, share in
      guard let floor else { return true }
      return (share.percent ?? -1) >= floor
    }
  }
}
