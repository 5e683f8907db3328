import Model

extension Report {
  /// The stretches of text whose form is judged, in reading order: all paragraphs but furniture.
  ///
  /// The lines of a title are one stretch, because a 《 of the first may be closed in the second.
  var judgedStretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    stretches.reserveCapacity(paragraphs.count)
    var follows = false
    for paragraph in paragraphs {
      let isTitle = paragraph.role == .title
      defer { follows = isTitle }
      if paragraph.role == .furniture { continue }
      if isTitle, follows, let title = stretches.popLast() {
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
    var places: [Range<Int>] = []
    var start = stretch.lowerBound
    while let place = firstPlace(of: words, in: start..<stretch.upperBound) {
      places.append(place)
      start = place.lowerBound + 1
    }
    return places
  }

  /// Where words first stand in a stretch of the folded text.
  func firstPlace(of words: [UInt16], in stretch: Range<Int>) -> Range<Int>? {
    guard let first = words.first else { return nil }
    let units = text.units.span
    var index = stretch.lowerBound
    while index + words.count <= stretch.upperBound {
      if units[index] == first, units.has(words, at: index, before: stretch.upperBound) {
        return index..<index + words.count
      }
      index += 1
    }
    return nil
  }

  /// Whether a mark is written in its narrow form, which folding makes one with the wide one.
  func isHalfWidth(at index: Int) -> Bool {
    document.text[Int(text.starts[index])] < 0x80
  }

  /// Whether half of the commas and colons or more are full-width, so that no conversion narrowed them.
  var hasFullWidthMarks: Bool {
    var all = 0
    var wide = 0
    for stretch in judgedStretches {
      for index in stretch where text.units[index] == 0x2C || text.units[index] == 0x3A {
        all += 1
        if !isHalfWidth(at: index) { wide += 1 }
      }
    }
    return wide * 2 >= all && all > 0
  }
}

extension Span<UInt16> {
  /// Whether words stand at `index`, which ends before `end`.
  func has(_ words: [UInt16], at index: Int, before end: Int) -> Bool {
    guard index >= 0, index + words.count <= Swift.min(end, count) else { return false }
    for offset in words.indices where self[index + offset] != words[offset] { return false }
    return true
  }
}
