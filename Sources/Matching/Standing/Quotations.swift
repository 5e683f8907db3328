import Model

/// Where a text only names a document or a system instead of stating something.
struct Quotations {
  /// The ranges inside 《》 and the quoted names of systems, in order, not overlapping.
  private let ranges: [Range<Int>]

  static let none = Quotations(ranges: [])

  private init(ranges: [Range<Int>]) { self.ranges = ranges }

  init(_ text: FoldedText) {
    var ranges: [Range<Int>] = []
    var titleStart: Int?
    var quoteStart: Int?
    let units = text.units
    let signs = text.signs.span
    for place in signs.indices {
      let index = Int(signs[place])
      let unit = units[index]
      switch unit {
      case 0x300A: titleStart = titleStart ?? index
      case 0x300B:
        if let start = titleStart { ranges.append(start..<index + 1) }
        titleStart = nil
      case 0x201C: quoteStart = index
      case 0x201D:
        if let start = quoteStart, titleStart == nil,
          Self.namesSystem(start + 1..<index, units)
        {
          ranges.append(start..<index + 1)
        }
        quoteStart = nil
      case FoldedText.paragraphEnd:
        titleStart = nil
        quoteStart = nil
      default: continue
      }
    }
    self.ranges = ranges
  }

  /// Whether a range lies inside a quotation, marks excluded.
  func contains(_ range: Range<Int>) -> Bool { quotation(around: range) != nil }

  /// The quotation that a range lies in.
  ///
  /// - Complexity: O(log *n*) in the quotations.
  func quotation(around range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].lowerBound < range.lowerBound,
      ranges[low].upperBound > range.upperBound
    else { return nil }
    return ranges[low]
  }

  /// “专题研究意识形态工作例会”: words in quotes that end in a kind of system.
  private static func namesSystem(_ content: Range<Int>, _ units: [UInt16]) -> Bool {
    guard content.count >= 5, content.count <= 30,
      systemEnds.contains(units[content.upperBound - 1])
    else { return false }
    return systems.contains { units.has($0, at: content.upperBound - $0.count) }
  }

  private static let systems = words("制度 机制 办法 例会 规定 规则 细则 方案 意见 通知 要求")
  /// Their last characters.
  private static let systemEnds = UnitSet("度制法会定则案见知求")
}
