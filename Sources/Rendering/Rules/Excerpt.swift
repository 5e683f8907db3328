/// A line of a file cut to what stands around one of its columns.
struct Excerpt {
  private static let limit = 76
  private static let before = 48

  /// The line on which the place can be seen.
  let line: String

  /// The columns of a terminal before the place.
  let caret: Int

  /// Cuts a line around a column, which counts Unicode scalars from 1.
  init(of source: String, at column: Int) {
    let scalars = source.unicodeScalars
    let offset = max(0, min(column - 1, scalars.count))
    let place = scalars.index(scalars.startIndex, offsetBy: offset)
    let left = TerminalText.neutralised(String(scalars[..<place]))
    let right = TerminalText.neutralised(String(scalars[place...]))
    let head = DisplayWidth.columns(of: left) > Self.before ? Self.cut(left) : left
    caret = DisplayWidth.columns(of: head)
    line = head + DisplayWidth.truncated(right, to: Self.limit - caret)
  }

  private static func cut(_ left: String) -> String {
    let mark = "…"
    return mark + DisplayWidth.ending(of: left, within: before - DisplayWidth.columns(of: mark))
  }
}
