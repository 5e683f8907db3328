import Model

/// Lets failures pass by leave: a pure function of verdicts, waivers and a day.
enum Waiving {
  /// The verdicts with their waivers, and the waivers that none of them needed.
  ///
  /// A failure, also one that a person must look at, is waived while its waiver holds; after that it
  /// stays as it is and says that the waiver has ended. Of several waivers of a rule the one that
  /// holds longest counts. What could not be evaluated is never waived.
  static func apply(
    _ waivers: [Tailoring.Waiver],
    to verdicts: [Verdict],
    asOf day: CalendarDate
  ) -> (verdicts: [Verdict], unused: [Tailoring.Waiver]) {
    var used: Set<Tailoring.Waiver> = []
    let result = verdicts.map { verdict in
      guard verdict.status == .fail || verdict.status == .review,
        let waiver = waivers.filter({ $0.rule == verdict.rule }).max(by: { $0.until < $1.until })
      else { return verdict }
      used.insert(waiver)
      return verdict.waived(by: waiver, asOf: day)
    }
    let ran = Set(verdicts.map(\.rule))
    return (result, waivers.filter { !used.contains($0) && ran.contains($0.rule) })
  }
}

extension Verdict {
  fileprivate func waived(by waiver: Tailoring.Waiver, asOf day: CalendarDate) -> Verdict {
    var verdict = self
    let leave = Waiver(
      reason: waiver.reason,
      approvedBy: waiver.approvedBy,
      until: waiver.until,
      daysLeft: waiver.until.days(since: day)
    )
    verdict.waiver = leave
    if !leave.hasEnded { verdict.status = .waived }
    return verdict
  }
}
