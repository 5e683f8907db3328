internal import Model

/// What the head of the page tells of all reports, kept small while they pass by.
struct Overview: Sendable {
  /// The reports against one checklist: a row for each, a column for each rule.
  struct Matrix: Sendable {
    let title: String
    var rules: [Column] = []
    var rows: [Row] = []
    fileprivate let key: String
    fileprivate var columns: [String: Int] = [:]
  }

  /// A rule as the head of a column.
  struct Column: Hashable, Sendable {
    let id: String
    let title: String
    let level: Rule.Level
  }

  /// A report.
  struct Row: Sendable {
    let number: Int
    let name: String
    let source: String
    let outcome: CheckResult.Outcome
    /// By column; `nil` where the rule was not run, and shorter if later ones were not either.
    var marks: [Mark?] = []
  }

  /// How a rule came out.
  struct Mark: Hashable, Sendable {
    let status: Verdict.Status
    let reason: Reason?
  }

  private(set) var counts = OutcomeCounts()
  private(set) var matrices: [Matrix] = []
  /// Inputs that could not be checked.
  private(set) var unread: [(row: Row, error: InputError)] = []

  /// Takes the next report.
  mutating func add(_ digest: ResultDigest) {
    counts.add(digest.outcome)
    var row = Row(
      number: counts.reports,
      name: digest.unit ?? digest.title ?? digest.source,
      source: digest.source,
      outcome: digest.outcome
    )
    if let error = digest.error { unread.append((row, error)) }
    guard let checklist = digest.checklist else { return }
    let index = matrix(for: checklist)
    for cell in digest.cells {
      let column = matrices[index].column(of: cell.rule, in: checklist)
      while row.marks.count <= column { row.marks.append(nil) }
      row.marks[column] = Mark(status: cell.status, reason: cell.reason)
    }
    matrices[index].rows.append(row)
  }

  private mutating func matrix(for checklist: Checklist) -> Int {
    let key = "\(checklist.id) \(checklist.version) \(checklist.profile ?? "")"
    if let index = matrices.firstIndex(where: { $0.key == key }) { return index }
    let profile = checklist.profile.map { " · \($0)" } ?? ""
    matrices.append(Matrix(title: checklist.title + profile, key: key))
    return matrices.count - 1
  }
}

extension Overview.Matrix {
  /// The column of a rule, made where it is the first of its kind.
  fileprivate mutating func column(of rule: String, in checklist: Checklist) -> Int {
    if let column = columns[rule] { return column }
    let known = checklist.rules.first { $0.id == rule }
    // A verdict without its rule counts as required, as it does for the outcome.
    rules.append(
      Overview.Column(id: rule, title: known?.title ?? rule, level: known?.level ?? .required)
    )
    columns[rule] = rules.count - 1
    return rules.count - 1
  }

  /// The columns as shown: by level, and in the order of the checklist.
  var order: [Int] {
    Rule.Level.allCases.flatMap { level in rules.indices.filter { rules[$0].level == level } }
  }

  /// How many reports fail the rule of a column.
  func failures(in column: Int) -> Int {
    rows.count { $0.marks.indices.contains(column) && $0.marks[column]?.status == .fail }
  }

  /// How many rules of a level a report fails.
  func failures(_ level: Rule.Level, in row: Overview.Row) -> Int {
    row.marks.indices.count { rules[$0].level == level && row.marks[$0]?.status == .fail }
  }
}
