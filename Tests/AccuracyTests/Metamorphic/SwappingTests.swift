import Checking
import Model
import Testing

struct SwappingTests {
  /// Rules that quote the first words of several that prove the same aspect, or only the first
  /// places of very many.
  private static let quotesFirst: Set<String> = [
    "opinion-mechanism", "no-placeholder", "aspect-coverage",
  ]

  /// Two paragraphs of the work part change their places; their numbers stay where they are.
  @Test func `swapping two paragraphs of the same part changes nothing but places`() throws {
    var findings = Findings(of: "swapping")
    let checker = try Checkers.annual()
    var count = 0
    for report in WholeReport.all where !report.isTorn {
      guard let part = WorkPart(report) else { continue }
      let original = try report.original().outcomes
      let places = part.paragraphs
      for (first, second) in zip(places, places.dropFirst()) where second - first <= 2 {
        var lines = part.lines
        let (one, two) = (Numbered(lines[first]), Numbered(lines[second]))
        lines[first] = one.number + two.text
        lines[second] = two.number + one.text
        count += 1
        let changed = checker.check(lines.joined(separator: "\n")).outcomes
        for (rule, outcome) in original.sorted(by: { $0.key < $1.key }) {
          let isQuotedAlike = !Self.quotesFirst.contains(rule)
          findings.compare(
            "\(report.testDescription), lines \(first + 1) and \(second + 1), \(rule)",
            got: isQuotedAlike ? changed[rule]?.unordered : changed[rule]?.judgement,
            wanted: isQuotedAlike ? outcome.unordered : outcome.judgement
          )
        }
      }
    }
    #expect(count >= 40)
    findings.report()
  }
}

/// A paragraph parted into the number at its head and the rest.
struct Numbered {
  let number: String
  let text: String

  init(_ paragraph: String) {
    let marks: Set<Character> = ["、", ".", "）", ")", "．"]
    let head = paragraph.prefix(5)
    guard let mark = head.lastIndex(where: { marks.contains($0) }),
      head[..<mark].allSatisfy({ "（(一二三四五六七八九十0123456789）)".contains($0) })
    else {
      number = ""
      text = paragraph
      return
    }
    let end = paragraph.index(after: mark)
    number = String(paragraph[..<end])
    text = String(paragraph[end...])
  }
}
