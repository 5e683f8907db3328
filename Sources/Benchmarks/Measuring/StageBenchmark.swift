import Checking
import Platform
import Rendering

/// Measures the stages and the whole check on generated reports, and compares every answer with what
/// is known of the report.
package struct StageBenchmark: Sendable {
  /// What was measured with some number of threads; of several rounds, the fastest.
  struct Measurement: Sendable {
    let threads: Int
    /// The time of the stages, summed over the threads.
    let stages: StageTimes
    /// The time of the whole check by the clock on the wall.
    let whole: Double
  }

  /// What a run gave.
  package struct Outcome: Sendable {
    let reports: Int
    let bytes: Int
    let measurements: [Measurement]

    /// The answers that are not right; a benchmark of a wrong program is worth nothing.
    package let wrongAnswers: [WrongAnswer]

    /// Whether every way through the program gave the same records.
    package let recordsAgree: Bool
  }

  private struct Sample: Sendable {
    let report: GeneratedReport
    let bytes: [UInt8]
  }

  private let checker: Checker
  private let stages: StageRun
  private let samples: [Sample]

  /// Makes the reports and compiles the pack.
  ///
  /// - Throws: `CheckerError` and `PatternError`, where the shipped pack is broken.
  package init(reports: Int, generator: ReportGenerator) throws {
    let options = Checker.Options(rules: GeneratedReport.pack, keepsExamples: false)
    checker = try Checker(options)
    stages = try StageRun(checker.defaultChecklist)
    samples = (0..<reports).map { number in
      let report = generator.report(number)
      return Sample(report: report, bytes: Array(report.text.utf8))
    }
  }

  /// Measures on one processor and on all of them, in turns.
  package func run(rounds: Int) -> Outcome {
    let threads = Set([1, OrderedWork.processors]).sorted()
    var best: [Int: Measurement] = [:]
    var wrong: [WrongAnswer] = []
    var digests: Set<UInt64> = []
    for _ in 1...rounds {
      for count in threads {
        let staged = measureStages(threads: count)
        let whole = measureWhole(threads: count)
        wrong = staged.wrong
        digests.formUnion([staged.digest, whole.digest])
        let old = best[count]
        best[count] = Measurement(
          threads: count,
          stages: old.map { $0.stages.sum < staged.times.sum ? $0.stages : staged.times }
            ?? staged.times,
          whole: min(old?.whole ?? .infinity, whole.seconds)
        )
      }
    }
    return Outcome(
      reports: samples.count,
      bytes: samples.reduce(0) { $0 + $1.bytes.count },
      measurements: threads.compactMap { best[$0] },
      wrongAnswers: wrong,
      recordsAgree: digests.count == 1
    )
  }

  private func measureStages(
    threads: Int
  ) -> (times: StageTimes, wrong: [WrongAnswer], digest: UInt64) {
    var times = StageTimes()
    var wrong: [WrongAnswer] = []
    var digest = RecordDigest()
    forEachSample(threads: threads) { sample in
      (sample, try? stages.check(sample.bytes, source: sample.report.id))
    } take: { sample, result in
      times += result?.times ?? StageTimes()
      wrong += sample.report.wrongAnswers(in: result?.verdicts ?? [])
      digest.add(result?.record ?? [])
    }
    return (times, wrong, digest.value)
  }

  /// The check as the command line makes it.
  private func measureWhole(threads: Int) -> (seconds: Double, digest: UInt64) {
    var digest = RecordDigest()
    let renderer = JSONLinesRenderer(language: .chinese)
    let start = Clock.seconds
    forEachSample(threads: threads) { sample in
      renderer.part(of: checker.check(sample.bytes, source: sample.report.id))
    } take: {
      digest.add($0)
    }
    return (Clock.seconds - start, digest.value)
  }

  private func forEachSample<Result: Sendable>(
    threads: Int,
    work: @Sendable (Sample) -> Result,
    take: (Result) -> Void
  ) {
    var index = 0
    OrderedWork.run(
      threads: threads,
      next: {
        guard index < samples.count else { return nil }
        defer { index += 1 }
        return samples[index]
      },
      work: work,
      take: { result in
        take(result)
        return true
      }
    )
  }
}

extension GeneratedReport {
  /// The pack that generated reports are written for.
  package static let pack = "ideology-annual"
}

/// A number that two rows of records share only if they are the same, as good as certainly.
private struct RecordDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ record: [UInt8]) {
    for byte in record { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
