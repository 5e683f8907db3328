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
    let units = report.text.units
    for sentence in report.sentences.prefix(openingLength) where !sentence.isHeading {
      for place in report.places(of: below, in: sentence.range) {
        let isVerb = verbs.contains { verb in
          place.lowerBound - verbLength >= sentence.range.lowerBound
            && units[(place.lowerBound - verbLength)..<place.lowerBound].elementsEqual(verb)
        }
        guard isVerb, !isFollowedByWord(place, units) else { continue }
        return place
      }
    }
    return nil
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
