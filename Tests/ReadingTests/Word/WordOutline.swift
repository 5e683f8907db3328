import Model
import TestSupport

@testable import Reading

/// What reading a document of Word gives, one line per block with a mark of its kind: `|` a
/// paragraph, `-` a line that may run on, `1` to `9` a heading, `=` a row with `/` between its cells,
/// `~` furniture.
func outline(_ file: WordFile) throws -> String {
  let document = try Reader.read(file.bytes, source: "a.docx")
  return document.blocks.map { block in
    mark(block.kind) + shown(document.quote(block.range))
  }.joined(separator: "\n")
}

/// The outline of a document with this body.
func outline(body: String) throws -> String {
  try outline(WordFile(body))
}

private func mark(_ kind: Block.Kind) -> String {
  switch kind {
  case .line: "-"
  case .heading(let level): "\(level)"
  case .paragraph: "|"
  case .row: "="
  case .furniture: "~"
  }
}

private func shown(_ text: String) -> String {
  text.replacing("\t", with: "/").replacing("\u{0B}", with: "↵")
}
