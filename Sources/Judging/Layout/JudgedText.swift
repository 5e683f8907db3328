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
