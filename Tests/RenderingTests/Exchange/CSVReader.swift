import Testing

/// A reader of comma-separated values as RFC 4180 has them.
enum CSVReader {
  /// The rows of a file, without its byte order mark.
  static func read(_ text: String) throws -> [[String]] {
    var scalars = text.unicodeScalars[...]
    try #require(scalars.popFirst() == "\u{FEFF}")
    var rows: [[String]] = [[""]]
    var isQuoted = false
    while let scalar = scalars.popFirst() {
      let row = rows.count - 1
      let cell = rows[row].count - 1
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        rows[row][cell].unicodeScalars.append("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[row].append("")
      case "\r" where !isQuoted:
        try #require(scalars.popFirst() == "\n")
        rows.append([""])
      default: rows[row][cell].unicodeScalars.append(scalar)
      }
    }
    try #require(!isQuoted && rows.removeLast() == [""])
    return rows
  }
}
