import Model

/// Judges the sentence that leads over to the report, as 现将…情况报告如下 does.
enum OpeningForm {
  /// 汇报如下 and the like in a report, and a 如下 that no colon or full stop follows.
  ///
  /// Where the title itself names another kind of document, that is title-genre's finding.
  static func otherwise(in report: Report) -> [Range<Int>] {
    guard TitleForm.otherGenre(in: report).isEmpty, let words = transition(of: report) else {
      return []
    }
    let units = report.text.units
    let verb = words.lowerBound - verbLength
    let isOther = others.contains { units[verb..<words.lowerBound].elementsEqual($0) }
    return isOther || !isEnded(words, units) ? [verb..<words.upperBound] : []
  }

  /// The first 如下 of the opening that ends a clause: 如下工作 tells of something else.
  private static func transition(of report: Report) -> Range<Int>? {
    for sentence in report.sentences.prefix(openingLength) where !sentence.isHeading {
      var start = sentence.range.lowerBound + verbLength
      while start < sentence.range.upperBound,
        let place = report.firstPlace(of: below, in: start..<sentence.range.upperBound)
      {
        if isTransition(place, report.text.units) { return place }
        start = place.upperBound
      }
    }
    return nil
  }

  /// Whether a verb of reporting stands before 如下, and nothing that it belongs to after it.
  private static func isTransition(_ words: Range<Int>, _ units: [UInt16]) -> Bool {
    let isVerb = verbs.contains { verb in
      units[(words.lowerBound - verbLength)..<words.lowerBound].elementsEqual(verb)
    }
    return isVerb && !isFollowedByWord(words, units)
  }

  private static func isFollowedByWord(_ words: Range<Int>, _ units: [UInt16]) -> Bool {
    units.indices.contains(words.upperBound) && (0x4E00...0x9FFF).contains(units[words.upperBound])
  }

  private static func isEnded(_ words: Range<Int>, _ units: [UInt16]) -> Bool {
    units.indices.contains(words.upperBound) && ends.contains(units[words.upperBound])
  }

  /// How many sentences may stand before the report proper.
  private static let openingLength = 12
  private static let below = Array("如下".utf16)
  private static let verbLength = 2
  private static let others = ["汇报", "总结", "通报", "小结", "说明"].map { Array($0.utf16) }
  private static let verbs = others + [Array("报告".utf16)]
  private static let ends = UnitSet(":。")
}
