import Model
import Rendering
import Testing

struct TAPRendererTests {
  private func lines(_ results: [CheckResult]) -> [String] {
    TAPRenderer(language: .chinese).render(results).split(separator: "\n").map(String.init)
  }

  /// The test points, after looking that their numbers follow each other and the plan agrees.
  private func points(_ results: [CheckResult]) -> [String] {
    let lines = lines(results)
    #expect(lines.first == "TAP version 14")
    let points = lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(lines.last == "1..\(points.count)")
    for (number, point) in points.enumerated() {
      #expect(point.contains("ok \(number + 1) - "))
    }
    let blocks = lines.filter { $0.hasPrefix("  ") }
    #expect(blocks.filter { $0 == "  ---" }.count == blocks.filter { $0 == "  ..." }.count)
    #expect(lines.count == points.count + blocks.count + 2)
    return points
  }

  @Test func `a point per rule says what does not count`() {
    let points = points([Samples.failing])
    #expect(points.count == 6)
    #expect(points[0] == "not ok 1 - draft.txt：召开意识形态分析研判会 (analysis-meeting-count)")
    #expect(points[1].hasPrefix("ok 2 - "))
    #expect(points[2].hasSuffix(" # TODO 建议"))
    #expect(points[4].contains(" # SKIP 待核对"))
    #expect(points[5].contains(" # SKIP 不适用"))
  }

  @Test func `what cannot be checked is not ok`() {
    let points = points([Samples.unread, ExchangeSamples.inapplicable])
    #expect(points.count == 3)
    #expect(points[0] == "not ok 1 - 旧稿.doc：读取报告")
    #expect(points[1].hasPrefix("not ok 2 - "))
  }

  @Test func `no path is taken for a directive`() {
    let points = points([ExchangeSamples.result(path: "a # SKIP \\ #\u{20E3} TODO.txt")])
    let start = "not ok 1 - a ＃ SKIP \\\\ ＃".unicodeScalars
    #expect(points[0].unicodeScalars.starts(with: start))
    #expect(!points[0].unicodeScalars.contains("#"))
  }

  @Test func `no reports are a plan of none`() {
    #expect(lines([]) == ["TAP version 14", "1..0 # SKIP 没有可检查的报告。"])
  }
}
