import Model

/// What the part at each unit of a report holds.
struct PartContents {
  /// For each unit the place of its content in `kinds`.
  private var numbers: [UInt8]
  private static let kinds: [PartContent] = [.work, .problems, .plans]

  /// Fills a table from parts: the innermost one decides, and one without a heading wins over the
  /// headed one around it.
  init(_ parts: [PartPlace], textCount: Int) {
    numbers = [UInt8](repeating: 0, count: textCount)
    // Shorter ones are written over longer ones; of parts that are equally long the first decides.
    let headed = parts.enumerated().filter { $0.element.section != nil }.sorted {
      ($0.element.range.count, $0.offset) > ($1.element.range.count, $1.offset)
    }
    for part in headed { fill(part.element) }
    for part in parts.reversed() where part.section == nil { fill(part) }
  }

  /// What the part at a unit holds; work outside all parts.
  subscript(unit: Int) -> PartContent {
    unit < numbers.count ? Self.kinds[Int(numbers[unit])] : .work
  }

  private mutating func fill(_ part: PartPlace) {
    let number = UInt8(Self.kinds.firstIndex(of: part.holds) ?? 0)
    for range in [part.heading, part.range] {
      let units = range.clamped(to: 0..<numbers.count)
      numbers.withUnsafeMutableBufferPointer { $0[units].update(repeating: number) }
    }
  }
}
