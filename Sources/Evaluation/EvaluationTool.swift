import Checking
import Model
import Platform

/// The evaluation as a command: reads, compares, prints, and gives the exit status.
package enum EvaluationTool {
  /// The pack that the labels are for, whatever the titles of the reports say.
  private static let pack = "ideology-annual"

  /// How many verdicts that a mechanism saves are shown for each where no number is given.
  private static let examples = 3

  /// Runs with the words after the name of the tool.
  ///
  /// - Returns: 0, or 1 below a floor and for an idle mechanism, or 2 where something is unreadable.
  package static func run(_ words: [String]) -> Int32 {
    do {
      let options = try EvaluationOptions(words)
      if options.wantsHelp {
        try Output.print(EvaluationOptions.help)
        return 0
      }
      return try run(options)
    } catch {
      Output.printError("hecha-eval: \(describe(error))\n")
      return 2
    }
  }

  private static func run(_ options: EvaluationOptions) throws -> Int32 {
    let checking = Checker.Options(rules: pack)
    let checker = try Checker(checking)
    let corpus = try Corpus(
      sentenceFile: options.sentences,
      reportFolders: options.reports,
      rules: Set(checker.defaultChecklist.rules.map(\.id)),
      otherPacks: Set(Checker.shippedChecklists.map(\.id)).subtracting([pack])
    )
    let evaluation = Evaluator(checker).evaluate(corpus)
    let ablation =
      options.ablates ? try Ablation(checking, of: corpus, against: evaluation) : nil
    if let ablation {
      let text = AblationText(ablation, full: evaluation)
      try Output.print(text.render(limit: options.show ?? examples) + "\n")
    }
    let text = EvaluationText(evaluation)
    try Output.print(text.render(limit: options.show, floors: options.floors))
    if let path = options.json {
      try write(EvaluationJSON(evaluation, ablation).render(), to: path)
    }
    return status(evaluation, ablation, options.floors)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(LabelError) {
    do throws(FileError) {
      try FileSystem.write(bytes, to: path)
    } catch {
      throw .inaccessible(path: path, error)
    }
  }

  /// 0 where all floors hold and every mechanism is needed.
  package static func status(
    _ evaluation: Evaluation,
    _ ablation: Ablation?,
    _ floors: Floors
  ) -> Int32 {
    let isIdle = ablation.map { !$0.idle.isEmpty } ?? false
    return floors.hold(for: evaluation.overall) && !isIdle ? 0 : 1
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case let error as LabelError: error.description
    case let error as EvaluationOptions.UsageError: error.description
    case let error as FileError: error.sentence
    case CheckerError.rules(let error):
      error.problems.first.map { "\($0.file):\($0.line):\($0.column): \($0.message)" } ?? pack
    default: "the pack \(pack) does not load."
    }
  }
}
