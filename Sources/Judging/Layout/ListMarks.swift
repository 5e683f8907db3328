import Model

/// Finds needless 、 in lists and dots in place of an ellipsis (GB/T 15834-2011).
enum ListMarks {
  /// Every 、 between ” and “ or between 》 and 《; a remark in brackets between them asks for one.
  static func betweenMarks(in report: Report) -> [Range<Int>] {
    commas(in: report) { before, after in
      closing.contains(before) && opening.contains(after)
    }
  }

  /// Every 、 before 等 that ends a list; 等级 and the like are words of their own.
  static func beforeEtc(in report: Report) -> [Range<Int>] {
    let units = report.text.units
    return commas(in: report) { _, after in after == etc }
      .filter { comma in
        let next = comma.upperBound + 1
        return next >= units.count || !compounds.contains(units[next])
      }
      .map { $0.lowerBound..<$0.upperBound + 1 }
  }

  /// Dots that stand for ……: three to six points, several 。, a single ….
  static func ellipses(in report: Report) -> [Range<Int>] {
    report.judgedStretches.flatMap { runs(in: $0, of: report.text) }
  }

  private static let listComma: UInt16 = 0x3001
  private static let closing = UnitSet("”》")
  private static let opening = UnitSet("“《")
  private static let etc: UInt16 = 0x7B49
  private static let compounds = UnitSet("级额价效保同待候次式距份比身高腰闲")

  private static func commas(
    in report: Report,
    where isFound: (UInt16, UInt16) -> Bool
  ) -> [Range<Int>] {
    let units = report.text.units
    return report.judgedStretches.flatMap { stretch in
      stretch.dropFirst().dropLast().filter {
        units[$0] == listComma && isFound(units[$0 - 1], units[$0 + 1])
      }
    }.map { $0..<$0 + 1 }
  }

  private static func runs(in stretch: Range<Int>, of text: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let unit = text.units[index]
      var end = index + 1
      while end < stretch.upperBound, text.units[end] == unit { end += 1 }
      // More than six points lead to a page number.
      switch unit {
      case 0x2E where (3...6).contains(end - index): found.append(index..<end)
      case 0x3002 where end - index >= 2: found.append(index..<end)
      case 0x2026 where end - index == 1: found.append(index..<end)
      default: break
      }
      index = end
    }
    return found
  }
}
