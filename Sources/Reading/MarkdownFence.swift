/// The line that opens a block of code, by which the line that closes it is known.
struct MarkdownFence {
  private let mark: UInt8
  private let length: Int

  /// Recognises three or more backticks or tildes; `nil` where the line opens no code.
  init?(opening line: ArraySlice<UInt8>) {
    let content = Blanks.trimmingStart(of: line)
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let run = content.prefix { $0 == mark }
    guard run.count >= 3 else { return nil }
    // Backticks later in the line make it code within a line.
    if mark == UInt8(ascii: "`"), content[run.endIndex...].contains(mark) { return nil }
    self.mark = mark
    self.length = run.count
  }

  /// Whether a line consists of at least as many of the same marks.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let content = Blanks.trimming(line)
    return content.count >= length && content.allSatisfy { $0 == mark }
  }
}
