import Foundation
import Model
import Rendering
import Testing

/// Results of many kinds, and readers of what is made of them.
enum ExchangeSamples {
  static let waived = Samples.result([
    Verdict(
      rule: "analysis-meeting-count",
      status: .waived,
      reason: .missing,
      expected: Verdict.Expected(atLeast: 2, unit: "次"),
      waiver: Verdict.Waiver(
        reason: "机构改革",
        approvedBy: "县委宣传部",
        until: CalendarDate(year: 2027, month: 3, day: 31),
        daysLeft: 131
      )
    ),
    Verdict(rule: "first-responsible-person", status: .error),
  ])

  static let inapplicable = Samples.result([
    Verdict(rule: "date-form", status: .notApplicable, detail: .nothingToCheck)
  ])

  static let missing = Samples.result([
    Verdict(rule: "analysis-meeting-count", status: .fail, reason: .missing)
  ])

  static let batch = [Samples.failing, Samples.passing, Samples.unread, waived, inapplicable]

  /// The same result under another path, and with other words in the report.
  static func result(path: String, text: String = Samples.draft.text) -> CheckResult {
    var draft = Samples.draft
    draft.source = path
    draft.text = text
    return CheckResult(
      report: draft.report,
      checklist: Samples.checklist,
      chosenBy: .title,
      verdicts: Samples.verdicts.map { verdict in
        var verdict = verdict
        verdict.evidence = verdict.evidence.map { _ in draft.evidence("召开研判会x次", section: 1) }
        return verdict
      }
    )
  }

  static func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
