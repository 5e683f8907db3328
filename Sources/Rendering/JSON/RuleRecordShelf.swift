internal import Model
internal import Synchronization

/// The records of the rules of a run, made once for each checklist and used by several threads.
final class RuleRecordShelf: Sendable {
  // A run has one checklist, or as many as it has tailorings; of those that come in turns the last ones
  // are kept.
  private static let room = 8

  let form: RuleRecords.Form
  private let records = Mutex<[RuleRecords]>([])

  init(_ form: RuleRecords.Form) {
    self.form = form
  }

  /// The records of the rules of a checklist.
  func records(of checklist: Checklist) -> RuleRecords {
    if let known = known(checklist) { return known }
    let made = RuleRecords(checklist, form)
    records.withLock { records in
      if records.count == Self.room { records.removeFirst() }
      records.append(made)
    }
    return made
  }

  private func known(_ checklist: Checklist) -> RuleRecords? {
    records.withLock { records in
      for one in records where one.isAbout(checklist) { return one }
      return nil
    }
  }
}
