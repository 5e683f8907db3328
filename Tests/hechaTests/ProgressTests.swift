import Model
import Rendering
import Testing

@testable import hecha

struct ProgressTests {
  /// A clock that is set by hand, and all that was written.
  private final class Bench {
    var time = 100.0
    var written: [String] = []

    func progress(_ total: Int, _ style: Progress.Style, _ language: Language = .chinese)
      -> Progress
    {
      Progress(
        of: total,
        style: style,
        language: language,
        now: { self.time },
        write: { self.written.append($0) }
      )
    }

    func take() -> [String] {
      defer { written = [] }
      return written
    }
  }

  private let bench = Bench()

  @Test func `a bar is drawn over itself and taken away before other output`() {
    var progress = bench.progress(4, .bar(columns: 80))
    let empty = String(repeating: "-", count: 40)
    #expect(bench.take() == ["\r核查 [\(empty)] 0/4\u{1B}[K"])
    progress.hide()
    progress.hide()
    #expect(bench.take() == ["\r\u{1B}[K"])
    bench.time += 2
    progress.add(.fail)
    let quarter = String(repeating: "#", count: 10) + String(repeating: "-", count: 30)
    #expect(bench.take() == ["\r核查 [\(quarter)] 1/4  不通过 1  剩余约 6 秒\u{1B}[K"])
  }

  @Test func `a bar gives way only to results on its own terminal`() {
    var alone = bench.progress(2, .bar(columns: 80))
    _ = bench.take()
    alone.makeWay()
    #expect(bench.take() == [])
    var shared = Progress(
      of: 2,
      style: .bar(columns: 80),
      sharesTerminal: true,
      language: .chinese,
      now: { 0 },
      write: { bench.written.append($0) }
    )
    _ = bench.take()
    shared.makeWay()
    #expect(bench.take() == ["\r\u{1B}[K"])
    shared.add(.pass)
    #expect(bench.take().count == 1, "it is drawn again at once")
  }

  @Test func `a bar is not drawn more often than it can be seen`() {
    var progress = bench.progress(1000, .bar(columns: 80))
    for _ in 0..<500 {
      bench.time += 0.001
      progress.add(.pass)
    }
    #expect((4...7).contains(bench.written.count))
  }

  @Test(arguments: [1, 8, 20, 30, 40, 57, 80, 200])
  func `a bar never fills its line`(_ columns: Int) {
    for language in [Language.chinese, .english] {
      var progress = bench.progress(99_999, .bar(columns: columns), language)
      for outcome in [CheckResult.Outcome.fail, .error, .pass] {
        bench.time += 3600
        progress.add(outcome)
      }
      for line in bench.take() {
        let shown = line.dropFirst().dropLast("\u{1B}[K".count)
        #expect(DisplayWidth.columns(of: shown) <= max(1, columns - 1), "\(shown)")
      }
    }
  }

  @Test func `a log gets a line every few seconds`() {
    var progress = bench.progress(4, .lines)
    progress.add(.pass)
    #expect(bench.take() == [])
    bench.time += 5
    progress.add(.fail)
    bench.time += 1
    progress.add(.error)
    #expect(bench.take() == ["已核查 2/4 份：通过 1，不通过 1，无法检查 0\n"])
    bench.time += 60
    progress.add(.pass)
    #expect(bench.take() == [], "the last line says it")
    progress.finish()
    #expect(bench.take() == ["核查 4 份：通过 2，不通过 1，无法检查 1，用时 66.0 秒。\n"])
  }

  @Test func `a run that ends early says how far it came`() {
    var progress = bench.progress(300, .lines, .english)
    progress.add(.pass)
    bench.time += 12.34
    progress.finish()
    #expect(bench.take() == ["checked 1 of 300: 1 passed, 0 failed, 0 not checked, in 12.3 s\n"])
  }

  @Test func `a batch is summed up on standard error, and the results do not depend on it`() throws
  {
    let tool = try Tool()
    try tool.add("a.txt", "关于2024年意识形态工作的报告")
    try tool.add("b.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("check", "a.txt", "b.txt", "gone.txt")
    #expect(run.error.wholeMatch(of: /核查 3 份：通过 0，不通过 2，无法检查 1，用时 \d+\.\d 秒。\n/) != nil)
    let again = try tool.run("check", "--jobs", "1", "a.txt", "b.txt", "gone.txt")
    #expect(again.output == run.output)
    #expect(try tool.run("check", "a.txt").error == "")
    #expect(try tool.run("check", "--quiet", "a.txt", "b.txt").error == "")
    #expect(try tool.run("gaps", "a.txt", "b.txt").error.hasPrefix("核查 2 份："))
  }
}
