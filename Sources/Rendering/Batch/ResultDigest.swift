public import Model

/// What the rest of a batch needs to know of a report that has been dealt with.
///
/// It leaves out text and evidence, which are what makes a result large.
public struct ResultDigest: Sendable {
  /// A verdict without its evidence.
  struct Cell: Hashable, Sendable {
    let rule: String
    let status: Verdict.Status
    let reason: Reason?
    let measured: Int?

    init(_ verdict: borrowing Verdict) {
      rule = verdict.rule
      status = verdict.status
      reason = verdict.reason
      measured = verdict.measured
    }
  }

  /// The path as the user gave it, or `-`.
  public let source: String

  /// The verdict on the whole report.
  public let outcome: CheckResult.Outcome

  let title: String?
  let unit: String?
  let checklist: Checklist?
  let tailoring: TailoringEffect?

  /// One cell per rule, in the order of the checklist.
  let cells: [Cell]

  /// Why the input could not be checked.
  let error: InputError?

  /// Keeps what a batch needs of a result.
  public init(_ result: CheckResult) {
    source = result.source
    outcome = result.outcome
    title = result.report.flatMap { report in
      report.elements.title.map { Quotation.text(of: $0, in: report) }
    }
    unit = result.report?.facts.unit
    checklist = result.checklist
    tailoring = result.tailoring
    let verdicts = result.verdicts.span
    cells = verdicts.indices.map { Cell(verdicts[$0]) }
    error = result.error
  }
}
