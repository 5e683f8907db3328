internal import Model
internal import Synchronization

/// The records of the rules of a run, which the reports add to, one after another.
///
/// Each of several threads takes records for itself and gives them back, so that no text has to be copied
/// to add one.
final class RuleRecordShelf: Sendable {
  // A run has one checklist, or as many as it has tailorings, and a few threads; of more than that the
  // last ones are kept.
  private static let room = 64

  let form: RuleRecords.Form
  private let records = Mutex<[RuleRecords]>([])

  init(_ form: RuleRecords.Form) {
    self.form = form
  }

  /// Takes records of the rules of a checklist.
  func take(for checklist: Checklist) -> RuleRecords {
    let known = records.withLock { records -> RuleRecords? in
      guard let index = records.lastIndex(where: { $0.isAbout(checklist) }) else { return nil }
      return records.remove(at: index)
    }
    return known ?? RuleRecords(checklist, form)
  }

  /// Gives records back for other reports.
  func put(_ used: consuming RuleRecords) {
    let used = used
    records.withLock { records in
      if records.count == Self.room { records.removeFirst() }
      records.append(used)
    }
  }
}
