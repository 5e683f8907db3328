import Testing

/// What a test function found wrong over many texts, each with a label of its own.
struct Findings {
  private let test: String
  private var found: [(label: String, message: String)] = []

  init(of test: String) {
    self.test = test
  }

  /// Notes a difference under a label that is the same in every run.
  mutating func note(_ label: String, _ message: String) {
    found.append((label, message))
  }

  /// Notes what two things differ in, if they do.
  mutating func compare<Value: Equatable>(_ label: String, got: Value?, wanted: Value?) {
    guard got != wanted else { return }
    let texts = [got, wanted].map { $0.map { "\($0)" } ?? "nothing" }
    note(label, "got \(texts[0]), wanted \(texts[1])")
  }

  /// Reports everything noted; a known fault is expected, and reported when it is gone.
  func report(known: Set<String> = [], location: SourceLocation = #_sourceLocation) {
    for (label, message) in found where !known.contains(label) {
      Issue.record("\(test) | \(label) | \(message)", sourceLocation: location)
    }
    let labels = Set(found.map(\.label))
    for label in known {
      withKnownIssue("\(test) | \(label)", sourceLocation: location) {
        if labels.contains(label) {
          Issue.record("\(test) | \(label)", sourceLocation: location)
        }
      }
    }
  }
}
