import Model

/// Reads what the sections of a document say of their pages.
struct PageReader {
  /// A header or footer by the kind of page that it stands on.
  private var footers: [String: PageLayout.PageNumber] = [:]

  /// The pages of a section; headers and footers it does not name are those of the one before.
  ///
  /// A section without a size of paper shows none.
  mutating func section(
    _ properties: PartElement,
    range: SourceRange,
    numbers: [String: PageLayout.PageNumber]
  ) -> PageLayout.Section? {
    for reference in properties.children {
      guard reference.name == .footerReference || reference.name == .headerReference,
        let id = reference[.relationship]
      else { continue }
      let place = "\(reference.name.rawValue) \(reference[.type] ?? "default")"
      footers[place] = numbers[id] ?? PageLayout.PageNumber.none
    }
    guard let size = properties.child(.pageSize), let margins = properties.child(.pageMargins),
      let width = size.number(.width), let height = size.number(.height),
      let top = margins.number(.top), let bottom = margins.number(.bottom),
      let left = margins.number(.left) ?? margins.number(.start),
      let right = margins.number(.right) ?? margins.number(.end)
    else { return nil }
    return PageLayout.Section(
      range: range,
      width: width,
      height: height,
      // A negative margin only says that headers may not push the text away.
      margins: PageLayout.Margins(
        top: abs(top),
        bottom: abs(bottom),
        left: left + (margins.number(.gutter) ?? 0),
        right: right
      ),
      pageNumber: pageNumber(properties),
      characterPitch: Self.characterPitch(properties.child(.grid))
    )
  }

  private func pageNumber(_ properties: PartElement) -> PageLayout.PageNumber {
    let shown = footers.values
    let isDashed = properties.child(.pageNumbers)?[.format] == "numberInDash"
    if shown.contains(.dashed) || isDashed && shown.contains(.plain) { return .dashed }
    return shown.contains(.plain) ? .plain : .none
  }

  /// The distance from line to line that a section's grid gives to single spacing.
  static func linePitch(_ properties: PartElement) -> Int? {
    guard let grid = properties.child(.grid), let pitch = grid.number(.linePitch),
      ["lines", "linesAndChars", "snapToChars"].contains(grid[.type])
    else { return nil }
    return pitch
  }

  /// How much a grid of characters adds to the size of each, in twips; `nil` without one.
  private static func characterPitch(_ grid: PartElement?) -> Int? {
    guard let grid, ["linesAndChars", "snapToChars"].contains(grid[.type]) else { return nil }
    // In 4,096ths of a point (ECMA-376-1, 17.6.5).
    return (grid.number(.characterSpace) ?? 0) * 20 / 4_096
  }

  /// The page number that a header or footer shows.
  static func pageNumber(in part: PartTree) -> PageLayout.PageNumber {
    var found = PageLayout.PageNumber.none
    for paragraph in part.root.descendants where paragraph.name == .paragraph {
      guard showsPageNumber(paragraph) else { continue }
      let words = paragraph.descendants.filter { $0.name == .text }.flatMap(\.text)
      if hasDashes(words) { return .dashed }
      found = .plain
    }
    return found
  }

  private static func showsPageNumber(_ paragraph: PartElement) -> Bool {
    paragraph.descendants.contains { element in
      switch element.name {
      case .instruction: isPageField(String(decoding: element.text, as: UTF8.self))
      case .simpleField: isPageField(element[.instruction] ?? "")
      default: false
      }
    }
  }

  private static func isPageField(_ instruction: String) -> Bool {
    instruction.split(whereSeparator: \.isWhitespace).first?.uppercased() == "PAGE"
  }

  /// — 1 —, with whatever dash and without regard to spaces.
  private static func hasDashes(_ words: [UInt8]) -> Bool {
    let text = String(decoding: words, as: UTF8.self).filter { !$0.isWhitespace }
    guard let first = text.first, let last = text.last, text.count > 1 else { return false }
    return dashes.contains(first) && dashes.contains(last)
  }

  private static let dashes = Set("—–-－―─ー")
}
