public import Model

/// The matrix of reports and rules for a spreadsheet: a row per report, a column per rule.
///
/// A cell has the state, the reason and the number: 不通过：数量不够（1/2次）. The columns are the rules of
/// all checklists of the batch, so that rows, some hundred bytes each, wait in memory to the end.
public struct CSVRenderer: ResultRenderer {
  private let language: Language
  private var columns: [String] = []
  private var columnNumbers: [String: Int] = [:]
  private var rows: [Row] = []

  /// The cells before the rules, and those of rules with their columns.
  private struct Row {
    let cells: [UInt8]
    let columns: [Int]
  }

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The cells of one report, each ended by a line end, which none of them holds.
  public func part(of result: CheckResult) -> [UInt8] {
    let list = FindingList(result, in: language)
    var cells = lead(result, list)
    for item in list.checked?.items ?? [] where result.error == nil {
      cells += [header(of: item.rule), cell(of: item)]
    }
    return Array(cells.map { TerminalText.neutralised($0) + "\n" }.joined().utf8)
  }

  /// Nothing yet: how wide the table is, is known after the last report.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    let pieces = part.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().map { String(decoding: $0, as: UTF8.self) }
    let leadCount = headers.count
    guard pieces.count >= leadCount else { return [] }
    var cells = pieces.prefix(leadCount).map(CSVText.cell)
    var numbers: [Int] = []
    for index in stride(from: leadCount, to: pieces.count - 1, by: 2) {
      numbers.append(column(pieces[index]))
      cells.append(CSVText.cell(pieces[index + 1]))
    }
    rows.append(Row(cells: Array(cells.joined(separator: "\n").utf8), columns: numbers))
    return []
  }

  /// The table.
  public func tail() -> [UInt8] {
    var result = CSVText.byteOrderMark + CSVText.row(headers + columns)
    for row in rows {
      let cells = row.cells.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      var line = Array(cells.prefix(headers.count))
      var byColumn = [ArraySlice<UInt8>](repeating: [], count: columns.count)
      for (column, cell) in zip(row.columns, cells.dropFirst(headers.count)) {
        byColumn[column] = cell
      }
      line += byColumn
      result += line.joined(separator: [UInt8(ascii: ",")])
      result += [0x0D, 0x0A]
    }
    return result
  }

  private mutating func column(_ header: String) -> Int {
    if let number = columnNumbers[header] { return number }
    columnNumbers[header] = columns.count
    columns.append(header)
    return columns.count - 1
  }

  private var headers: [String] {
    let words = language.phrases.words
    let states = Verdict.Status.allCases.map(words.status)
    return language.phrases.matrix.headers + states + [language.phrases.matrix.remark]
  }

  private func lead(_ result: CheckResult, _ list: FindingList) -> [String] {
    let phrases = language.phrases
    let facts = result.report?.facts
    let source = result.source == "-" ? phrases.inputs.standardInput : result.source
    let counts = Verdict.Status.allCases.map { status in
      result.error == nil ? "\(result.verdicts.count { $0.status == status })" : ""
    }
    return [
      facts?.unit ?? "", list.checked?.title ?? "", facts?.year.map { "\($0)" } ?? "",
      phrases.words.outcome(result.outcome), source, result.checklist?.title ?? "",
    ] + counts + [list.fault?.message ?? ""]
  }

  private func header(of rule: Rule) -> String { "\(rule.title) (\(rule.id))" }

  private func cell(of item: CheckedReport.Item) -> String {
    let phrases = language.phrases
    let state = TestPoint.state(of: item.verdict, phrases)
    guard let numbers = numbers(item.verdict) else { return state }
    return state + phrases.words.bracketed(numbers)
  }

  /// The number found and the number wanted, such as 1/2次.
  private func numbers(_ verdict: Verdict) -> String? {
    let unit = verdict.expected?.unit ?? ""
    let bound = verdict.expected.flatMap { $0.atLeast ?? $0.exactly ?? $0.atMost }
    guard let measured = verdict.measured else { return nil }
    return bound.map { "\(measured)/\($0)\(unit)" } ?? "\(measured)\(unit)"
  }
}
