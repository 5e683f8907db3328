internal import Model

/// How much of a check a tailoring changed, in numbers.
struct TailoringCounts: Hashable, Sendable {
  /// Rules that ran, waived ones among them.
  let ran: Int
  let removed: Int
  let relevelled: Int
  /// Parameters with another value.
  let adjusted: Int
  let waived: Int
  /// Findings set aside, in rules that were waived for them and in others.
  let accepted: Int
  /// Failures whose waiver has ended.
  let expired: Int
  /// Waivers in use that end within 30 days.
  let expiring: Int
  /// Waivers and acceptances that were not needed.
  let unused: Int

  init(of effect: TailoringEffect, in result: CheckResult) {
    let verdicts = result.verdicts
    ran = verdicts.count
    removed = effect.removed.count
    relevelled = effect.relevelled.count
    adjusted = Set(effect.adjusted.map(\.parameter)).count
    waived = verdicts.count { $0.status == .waived }
    accepted = effect.accepted.reduce(0) { $0 + $1.findings }
    expired = verdicts.count { $0.waiver?.hasEnded == true }
    expiring = verdicts.count { $0.waiver?.endsSoon == true }
    unused = effect.unusedWaivers.count + effect.unusedAcceptances.count
  }
}
