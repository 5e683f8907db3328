import Foundation
import TestSupport

/// A page of the documentation, for tests that hold it to its word.
struct Page: Sendable, CustomStringConvertible {
  let path: String
  let lines: [Substring]

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var description: String { path }

  /// The contents of the blocks whose opening fence has this info string.
  func blocks(_ info: String) -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in lines {
      if let open = block {
        block = line == "```" ? nil : open + [line]
        if block == nil { blocks.append(open.joined(separator: "\n") + "\n") }
      } else if line == "```" + info {
        block = []
      }
    }
    return blocks
  }

  /// The cells of the table rows that have so many.
  func rows(of cells: Int) -> [[String]] {
    lines.filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    .filter { $0.count == cells }
  }
}
