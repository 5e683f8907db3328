import Model
import Testing

@testable import Checking

/// Every number of occasions is read, however it is written and wherever it stands.
struct QuantityTests {
  /// What may stand inside the words of a number: nothing, spaces, or the end of a line.
  enum Gap: String, CaseIterable {
    case none = "no gap"
    case spaces
    case lineBreak = "a line break"

    /// The words with the gap in them.
    func put(into words: String) -> String {
      switch self {
      case .none: return words
      case .spaces: return words.map(String.init).joined(separator: " ")
      case .lineBreak:
        let middle = words.index(words.startIndex, offsetBy: words.count / 2)
        return words[..<middle] + "\n" + words[middle...]
      }
    }
  }

  @Test(arguments: WordOrder.all.indices)
  func `the number of occasions is read as it is written`(_ order: Int) throws {
    let order = WordOrder.all[order]
    var findings = Findings(of: "quantities, \(order.name)")
    let checker = try Checkers.annual()
    for (index, form) in NumeralForm.all.enumerated() {
      for gap in Gap.allCases {
        // Every number without a gap; with one, a fifth of them, another fifth for each form.
        for number in 1...60 where gap == .none && form.isBasic || number % 5 == index % 5 {
          guard let words = form.words(number) else { continue }
          let text = report(order, gap.put(into: words))
          let outcomes = checker.check(text).judgements
          for (rule, _) in order.sentences where outcomes[rule]?.measured != number {
            let outcome = try #require(outcomes[rule])
            findings.note("\(rule), \(form.name), \(gap.rawValue), \(number)", "got \(outcome)")
          }
        }
      }
    }
    findings.report()
  }

  @Test(arguments: ["三四次": 3, "七八次": 7, "十二三次": 12, "二十五六次": 25])
  func `two neighbouring digits are a range and its lower bound counts`(
    _ words: String,
    _ number: Int
  ) throws {
    var findings = Findings(of: "neighbouring digits, \(words)")
    let checker = try Checkers.annual()
    for order in WordOrder.all {
      let outcomes = checker.check(report(order, words)).judgements
      for (rule, _) in order.sentences where outcomes[rule]?.measured != number {
        let outcome = try #require(outcomes[rule])
        findings.note(order.name, "\(rule): got \(outcome), wanted \(number)")
      }
    }
    findings.report()
  }

  private func report(_ order: WordOrder, _ words: String) -> String {
    let text = order.sentences.map { replacing("#", with: words, in: $0.text) }
    return ExampleFrame(
      text.joined(separator: "\n\n"),
      year: 2025,
      topic: "意识形态",
      part: .work
    ).text
  }
}
