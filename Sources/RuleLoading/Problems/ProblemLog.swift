import JSONText
import Model

/// The faults found so far, each with its file and place.
struct ProblemLog {
  private var entries: [(file: Int, place: JSONPlace, fault: Fault)] = []

  /// Whether a fault that stops loading is among them.
  var hasErrors: Bool { entries.contains { !$0.fault.isWarning } }

  /// Whether a name that nothing defines is among them, or a reference that was taken for a word.
  var hasUnknownNames: Bool {
    entries.contains { entry in
      if case .form(.fullWidthReference) = entry.fault { return true }
      return entry.fault.isUnknownName
    }
  }

  /// Adds a fault at a place of a file, given by its index.
  mutating func add(_ fault: Fault, at place: JSONPlace, in file: Int) {
    entries.append((file, place, fault))
  }

  /// The problems by file and place.
  func problems(in files: [PackFile]) -> [RuleProblem] {
    let order = entries.indices.sorted { left, right in
      let (a, b) = (entries[left], entries[right])
      return (a.file, a.place.offset, left) < (b.file, b.place.offset, right)
    }
    return order.map { index in
      let (file, place, fault) = entries[index]
      return RuleProblem(
        file: files[file].name,
        line: place.line,
        column: place.column,
        sourceLine: files[file].line(at: place),
        message: fault.sentence,
        english: fault.english,
        severity: fault.isWarning ? .warning : .error
      )
    }
  }
}
