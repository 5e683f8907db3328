import Evaluation
import Platform

/// The development tool that measures how well verdicts agree with labels.
@main
enum HechaEval {
  static func main() {
    Output.ignoreClosedPipes()
    let status = EvaluationTool.run(Array(CommandLine.arguments.dropFirst()))
    RunningProcess.end(withStatus: status)
  }
}
