import Model

/// Sentences that may show what a rule asks for, the best first.
enum ModelSentence {
  /// What the advice shows, then the examples that pass, first with their numbers left blank.
  ///
  /// For a rule about the sums of a table it is that table.
  static func candidates(for rule: Rule) -> [String] {
    if let demand = rule.requirement.sumDemand { return [table(demand)] }
    let examples = rule.examples.filter { $0.expectation == .pass && !$0.isWhole }.map(\.text)
    let model = model(of: rule).map { [$0] } ?? []
    return model + examples.map(withoutNumbers) + examples
  }

  /// The sentence to copy that stands in the advice of a rule.
  static func model(of rule: Rule) -> String? {
    guard let advice = rule.advice else { return nil }
    let starts = ["例如：", "写明：", "可写："].compactMap { advice.range(of: $0)?.upperBound }
    guard let start = starts.max() else {
      return advice.contains(BlankFiller.blank) ? advice : nil
    }
    // 全年处置舆情____起；或：全年未发生舆情: the first of two ways is enough.
    let rest = String(advice[start...])
    let sentence = rest.range(of: "；或").map { rest[..<$0.lowerBound] + "。" } ?? rest[...]
    return sentence.isEmpty ? nil : String(sentence)
  }

  /// A caption, and a row with a blank for every term.
  private static func table(_ demand: Requirement.SumDemand) -> String {
    let rows = (demand.left + demand.right).compactMap(\.first).map { label in
      "\(label)\(BlankFiller.cellGap)\(BlankFiller.blank)"
    }
    return (demand.tables.prefix(1) + ["\n"]).joined(separator: "：") + rows.joined(separator: "\n")
  }

  /// The numbers before measure words become blanks.
  private static func withoutNumbers(_ sentence: String) -> String {
    var result = ""
    var number = ""
    for character in sentence {
      if numerals.contains(character) {
        number.append(character)
        continue
      }
      result += measures.contains(character) && !number.isEmpty ? BlankFiller.blank : number
      number = ""
      result.append(character)
    }
    return result + number
  }

  private static let numerals = Set<Character>("0123456789一二两三四五六七八九十百")
  private static let measures = Set<Character>("次场期轮回份名人个项条件处户")
}

extension String {
  fileprivate func range(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        return start..<index(start, offsetBy: words.count)
      }
      formIndex(after: &start)
    }
    return nil
  }
}
