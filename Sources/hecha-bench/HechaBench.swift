import Benchmarks
import Platform

/// The development tool that measures how fast reports are checked.
@main
enum HechaBench {
  static func main() {
    RunningProcess.reuseFreedMemory()
    Output.ignoreClosedPipes()
    let status = BenchmarkTool.run(Array(CommandLine.arguments.dropFirst()))
    RunningProcess.end(withStatus: status)
  }
}
