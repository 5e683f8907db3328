import Model

extension Report {
  /// The stretches of text whose form is judged, in reading order: all paragraphs but furniture.
  ///
  /// The lines of a title are one stretch, because a 《 of the first may be closed in the second.
  var judgedStretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var previous: Paragraph.Role?
    for paragraph in paragraphs {
      defer { previous = paragraph.role }
      guard paragraph.role != .furniture else { continue }
      if paragraph.role == .title, previous == .title, let title = stretches.popLast() {
        stretches.append(title.lowerBound..<paragraph.range.upperBound)
      } else {
        stretches.append(paragraph.range)
      }
    }
    return stretches
  }
}

extension Report {
  /// Where words stand in a stretch of the folded text, in reading order.
  func places(of words: [UInt16], in stretch: Range<Int>) -> [Range<Int>] {
    guard let first = words.first else { return [] }
    let units = text.units
    return stretch.dropLast(words.count - 1).filter { index in
      units[index] == first && units[index..<index + words.count].elementsEqual(words)
    }.map { $0..<$0 + words.count }
  }

  /// Whether a mark is written in its narrow form, which folding makes one with the wide one.
  func isHalfWidth(at index: Int) -> Bool {
    document.text[Int(text.starts[index])] < 0x80
  }

  /// Whether half of the commas and colons or more are full-width, so that no conversion narrowed them.
  var hasFullWidthMarks: Bool {
    let marks = judgedStretches.joined().filter {
      text.units[$0] == 0x2C || text.units[$0] == 0x3A
    }
    return marks.filter { !isHalfWidth(at: $0) }.count * 2 >= marks.count && !marks.isEmpty
  }
}
