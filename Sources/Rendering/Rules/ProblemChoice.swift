import Model

/// Which of many problems are listed one by one, and what is said of the others.
///
/// A file that went through a word processor has the same wrong mark hundreds of times: a few places
/// show what is meant, and the lines of the others are enough to find them.
struct ProblemChoice {
  /// Problems of one file that say the same as listed ones.
  struct Group {
    /// The first of them.
    let first: RuleProblem

    /// How many there are.
    var number: Int

    /// The first lines they stand in, each once.
    var lines: [Int]

    /// Whether they stand in more lines than that.
    var hasMoreLines = false
  }

  /// How many of a kind are listed.
  static let sameLimit = 3

  /// How many are listed in all: nobody reads more before correcting something.
  static let limit = 60

  fileprivate static let lineLimit = 12

  /// The problems to list, in their order.
  private(set) var listed: [RuleProblem] = []

  /// Those that say the same as listed ones, in the order of their first.
  private(set) var repeated: [Group] = []

  /// How many others there are.
  private(set) var unlisted = 0

  /// Chooses among problems in order.
  init(_ problems: [RuleProblem]) {
    var numbers: [Kind: Int] = [:]
    var groups: [Kind: Int] = [:]
    let totals = Dictionary(grouping: problems, by: Kind.init).mapValues(\.count)
    for problem in problems {
      let kind = Kind(problem)
      let number = numbers[kind, default: 0]
      numbers[kind] = number + 1
      // One more is as short as saying that there is one more.
      if number < Self.sameLimit || totals[kind] == Self.sameLimit + 1 {
        if listed.count < Self.limit { listed.append(problem) } else { unlisted += 1 }
      } else if let index = groups[kind] {
        repeated[index].add(problem)
      } else {
        groups[kind] = repeated.count
        repeated.append(Group(first: problem, number: 1, lines: [problem.line]))
      }
    }
  }

  private struct Kind: Hashable {
    let file: String
    let message: String

    init(_ problem: RuleProblem) {
      file = problem.file
      message = problem.message
    }
  }
}

extension ProblemChoice.Group {
  fileprivate mutating func add(_ problem: RuleProblem) {
    number += 1
    guard lines.last != problem.line else { return }
    hasMoreLines = lines.count == ProblemChoice.lineLimit
    if !hasMoreLines { lines.append(problem.line) }
  }
}
