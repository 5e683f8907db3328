import Model

/// Finds needless 、 in lists and dots in place of an ellipsis (GB/T 15834-2011).
enum ListMarks {
  /// Every 、 between ” and “ or between 》 and 《; a remark in brackets between them asks for one.
  static func betweenMarks(in text: FormText) -> [Range<Int>] {
    let units = text.report.text.units
    return text.places.listCommas.lazy.map(\.range).filter {
      closing.contains(units[$0.lowerBound - 1]) && opening.contains(units[$0.upperBound])
    }
  }

  /// Every 、 before 等 that ends a list; 等级 and the like are words of their own.
  static func beforeEtc(in text: FormText) -> [Range<Int>] {
    let units = text.report.text.units
    return text.places.listCommas.lazy.map(\.range).filter { comma in
      let next = comma.upperBound + 1
      return units[comma.upperBound] == etc
        && (next >= units.count || !compounds.contains(units[next]))
    }.map { $0.lowerBound..<$0.upperBound + 1 }
  }

  /// Dots that stand for ……: three to six points, several 。, a single ….
  static func ellipses(in text: FormText) -> [Range<Int>] {
    text.places.ellipses.map(\.range)
  }

  private static let closing = UnitSet("”》")
  private static let opening = UnitSet("“《")
  private static let etc: UInt16 = 0x7B49
  private static let compounds = UnitSet("级额价效保同待候次式距份比身高腰闲")
}
