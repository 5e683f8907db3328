import Matching
import Model

/// A tailoring that has been held against its pack, for a certain day.
struct OfficeTailoring: Sendable {
  /// What the file says.
  let tailoring: Tailoring

  /// The day on which waivers must hold.
  let asOf: CalendarDate

  /// What it changes whatever the report.
  let effect: TailoringEffect

  /// Holds a tailoring against the checklist that it adjusts.
  init(_ tailoring: Tailoring, of checklist: Checklist, asOf: CalendarDate) {
    self.tailoring = tailoring
    self.asOf = asOf
    effect = TailoringEffect(of: tailoring, on: checklist)
  }

  /// The rules that are left out.
  var removed: Set<String> { Set(effect.removed.map(\.rule)) }

  /// The verdicts with findings set aside and failures waived, and what was done.
  func apply(
    to verdicts: [Verdict],
    on report: Report,
    by checklist: Checklist,
    given matches: Matches
  ) -> (verdicts: [Verdict], effect: TailoringEffect) {
    var effect = effect
    var accepting = Accepting(report: report, checklist: checklist, matches: matches)
    let accepted = accepting.apply(tailoring.acceptances, to: verdicts)
    let (waived, unused) = Waiving.apply(tailoring.waivers, to: accepted, asOf: asOf)
    effect.accepted = accepting.accepted
    effect.unusedWaivers = unused
    let used = Set(accepting.accepted.map(\.acceptance))
    let ran = Set(verdicts.map(\.rule))
    effect.unusedAcceptances = tailoring.acceptances.filter {
      !used.contains($0) && ran.contains($0.rule)
    }
    return (waived, effect)
  }
}
