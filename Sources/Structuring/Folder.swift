import Model

/// Folds the blocks of a document into lines of units, keeping the origin of each.
struct Folder {
  /// A line after folding, with what later steps need to know of its surroundings.
  struct Line {
    /// What the format says about it.
    var kind: Block.Kind
    /// Its units in the folder's arrays.
    var range: Range<Int>
    /// Columns of space before its first character; a wide space counts two.
    var indent: Int
    /// Columns from the first to the last visible character.
    var width: Int
    /// Whether an empty line stands before it.
    var followsBlank: Bool
    /// Whether a tab separates cells in it, or it is a row of a table: it is joined to no other line.
    var hasCells: Bool
    /// What parts its cells, in the folder's separators.
    var separators: Range<Int>
  }

  /// Something that can part two cells of a line.
  struct Separator {
    enum Kind {
      case tab
      /// Two or more spaces.
      case gap
      /// | or │, which are units themselves.
      case bar
    }

    var kind: Kind
    /// The units between the two cells: the bar, else nothing.
    var range: Range<Int>
  }

  /// The units of all lines, the end of a paragraph behind each line: the text of a report of which no
  /// line is joined to another.
  let text: FoldedText
  let lines: [Line]
  /// Of all lines, in order.
  let separators: [Separator]

  /// Folds all blocks of a document; a block without any visible character gives no line.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ document: Document) {
    self.init(document, blocks: document.blocks)
  }

  /// Folds some blocks of a document.
  init(_ document: Document, blocks: [Block]) {
    let room = UTF8Text.characterCount(in: document.text.span, blocks) + blocks.count
    var folding = LineFolding(isMarkdown: document.format == .markdown)
    text = Self.text(room: room) { folding.fold(blocks, of: document.text.span, into: &$0) }
    lines = folding.lines
    separators = folding.separators
  }

  /// A text that is written into the room for so many units.
  ///
  /// Its four arrays are filled side by side, so that no unit asks whether there is room in each.
  private static func text(room: Int, _ write: (inout FoldedUnits) -> Void) -> FoldedText {
    var (starts, ends, signs): ([Int32], [Int32], [Int32]) = ([], [], [])
    let units = [UInt16](unsafeUninitializedCapacity: room) { units, count in
      starts = Array(unsafeUninitializedCapacity: room) { starts, startCount in
        ends = Array(unsafeUninitializedCapacity: room) { ends, endCount in
          signs = Array(unsafeUninitializedCapacity: room) { signs, signCount in
            var output = FoldedUnits(units: units, starts: starts, ends: ends, signs: signs)
            write(&output)
            (count, startCount, endCount) = (output.count, output.count, output.count)
            signCount = output.signCount
          }
        }
      }
    }
    return FoldedText(units: units, starts: starts, ends: ends, signs: signs)
  }
}
