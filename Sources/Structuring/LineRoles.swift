import Model

/// Gives every line its role by its words and its place: head, body, or after the sign-off.
struct LineRoles {
  let kinds: LineKinds
  let lines: [Folder.Line]

  /// One role per line; body lines that carry a heading are `.heading`.
  var roles: [Paragraph.Role]

  /// The part of a sign-off line that is the unit's name and the part that is the date.
  var signature: Range<Int>?
  var date: Range<Int>?

  /// The tables in order, and for each line whether it is a row of one.
  private(set) var tables: [TableFinder.Run] = []
  private(set) var isRow: [Bool]

  /// For each line whether it begins with the number of a heading.
  let isNumbered: [Bool]

  init(units: [UInt16], lines: [Folder.Line], separators: [Folder.Separator] = []) {
    kinds = LineKinds(units: units)
    self.lines = lines
    isNumbered = lines.map { MarkerReader.marker(in: units, at: $0.range) != nil }
    roles = Array(repeating: .body, count: lines.count)
    isRow = Array(repeating: false, count: lines.count)
    markFurniture()
    markContents()
    markTables(separators)
    markHead()
    markSignOff()
    markHeadings()
  }

  var units: [UInt16] { kinds.units }

  private mutating func markFurniture() {
    for index in lines.indices
    where lines[index].kind == .furniture || kinds.isFurniture(lines[index].range) {
      roles[index] = .furniture
    }
  }

  /// Rows are text of the report, also where they are digits only like a page number; rules are none.
  private mutating func markTables(_ separators: [Folder.Separator]) {
    let finder = TableFinder(units: units, lines: lines, separators: separators, roles: roles)
    tables = finder.runs()
    for table in tables {
      for row in table.rows {
        isRow[row.line] = true
        roles[row.line] = .body
      }
      for line in table.rules { roles[line] = .furniture }
    }
  }

  /// A table of contents: heading lines at the top, one after another, that come again below.
  private mutating func markContents() {
    let headings = lines.indices.filter { isNumbered[$0] && roles[$0] != .furniture }
    guard headings.count >= 4 else { return }
    for (position, index) in headings.enumerated() {
      let text = units[lines[index].range]
      let bare = withoutPageNumber(text)
      guard headings.dropFirst(position + 1).contains(where: { units[lines[$0].range] == bare })
      else { return }
      roles[index] = .furniture
    }
  }

  private func withoutPageNumber(_ text: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var text = text
    while let last = text.last, Unit.isDigit(last) || last == 0x2E || last == 0x2026 {
      text.removeLast()
    }
    return text
  }
}
