internal import Model

extension Messages {
  /// A longer sum is not written out.
  private static let writtenTerms = 4

  /// Why the sums of a table fail; `nil` for a verdict about something else.
  func sums(_ verdict: Verdict, _ requirement: Requirement) -> String? {
    let tables = phrases.tables
    switch verdict.detail {
    case .noTable(let captions): return tables.noTable(alternatives(Array(captions.prefix(3))))
    case .lackingRows(let names): return tables.lackingRows(phrases.quotedList(names))
    case .noNumber: return tables.noNumber
    case .sums(let difference, let others):
      let sentence = sentence(for: difference, requirement)
      return others == 0 ? sentence : tables.others(sentence, others)
    default: return nil
    }
  }

  private func sentence(for difference: SumDifference, _ requirement: Requirement) -> String {
    let demand = requirement.sumDemand
    let left = DecimalNumber.sum(difference.left)
    let right = DecimalNumber.sum(difference.right)
    let sentence = phrases.tables.differ(
      side(difference.left, left, demand?.left ?? []),
      side(difference.right, right, demand?.right ?? []),
      left.distance(to: right).description
    )
    return difference.heading.map { phrases.tables.under($0, sentence) } ?? sentence
  }

  /// 本年新收 120 + 上年结转 3 = 123; a single term is its own sum.
  private func side(
    _ numbers: [DecimalNumber],
    _ total: DecimalNumber,
    _ labels: [[String]]
  ) -> String {
    let names = labels.map { $0.first ?? "" }
    if numbers.count > Self.writtenTerms {
      return "\(phrases.tables.longSum(names.first ?? "", numbers.count)) = \(total)"
    }
    let terms = numbers.enumerated().map { index, number in
      let name = names.indices.contains(index) ? names[index] : ""
      return phrases.tables.term(name, number.description)
    }
    return terms.joined(separator: " + ") + (terms.count > 1 ? " = \(total)" : "")
  }
}
