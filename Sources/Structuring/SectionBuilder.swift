import Model

/// Builds the tree of sections from heading paragraphs in reading order.
struct SectionBuilder {
  private struct Open {
    var rank: Int
    var index: Int
  }

  private struct Draft {
    var level: Int
    var marker: Marker?
    var heading: Range<Int>
    var bodyStart: Int
    var bodyEnd: Int
    var parent: Int?
  }

  private var drafts: [Draft]
  private var stack: [Open] = [Open(rank: -1, index: 0)]
  private var hasNumberedParts = false

  init(textLength: Int) {
    drafts = [
      Draft(
        level: 0,
        marker: nil,
        heading: 0..<0,
        bodyStart: 0,
        bodyEnd: textLength,
        parent: nil
      )
    ]
  }

  /// The innermost section at the current place.
  var current: Int { stack[stack.count - 1].index }

  /// Opens a section; `hashLevel` is the level that the format itself gives the heading.
  mutating func open(_ marker: Marker?, heading: Range<Int>, end: Int, hashLevel: Int?) {
    let rank = rank(of: marker, hashLevel)
    close(from: rank, at: heading.lowerBound)
    let parent = stack[stack.count - 1]
    drafts.append(
      Draft(
        level: drafts[parent.index].level + 1,
        marker: marker,
        heading: heading,
        bodyStart: heading.upperBound,
        bodyEnd: end,
        parent: parent.index
      )
    )
    stack.append(Open(rank: rank, index: drafts.count - 1))
    if marker?.style == .chinese, parent.index == 0 { hasNumberedParts = true }
  }

  /// The finished sections; those still open end at `end`.
  mutating func finish(at end: Int) -> [Section] {
    close(from: 0, at: end)
    return drafts.map { draft in
      Section(
        level: draft.level,
        marker: draft.marker,
        heading: draft.heading,
        body: draft.bodyStart..<max(draft.bodyStart, draft.bodyEnd),
        parent: draft.parent
      )
    }
  }

  private mutating func close(from rank: Int, at place: Int) {
    while stack.count > 1, stack[stack.count - 1].rank >= rank {
      drafts[stack.removeLast().index].bodyEnd = place
    }
  }

  /// The order of levels as GB/T 9704-2012, 7.3.3 lists them, chapters first.
  ///
  /// A bare heading stands above 一、 unless the report's own parts are numbered 一、: then it is a
  /// part like them.
  private func rank(of marker: Marker?, _ hashLevel: Int?) -> Int {
    if let hashLevel { return hashLevel }
    switch marker?.style {
    case .chapter: return 10
    case .subchapter: return 12
    case nil, .hash: return hasNumberedParts ? 13 : 11
    case .chinese: return 13
    case .chineseInBrackets: return 14
    case .arabic: return 15
    case .arabicInBrackets: return 16
    case .circled, .ordinalPhrase: return 17
    }
  }
}
