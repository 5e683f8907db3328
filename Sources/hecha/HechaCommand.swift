import Platform
import Rendering

/// The program: reads the command line, runs the command, and ends with its status.
@main
struct HechaCommand {
  static func main() {
    RunningProcess.reuseFreedMemory()
    Output.ignoreClosedPipes()
    let status = run(Array(CommandLine.arguments.dropFirst()))
    RunningProcess.end(withStatus: status.rawValue)
  }

  private static func run(_ words: [String]) -> ExitStatus {
    do throws(CommandError) {
      let arguments: Arguments
      do throws(UsageError) {
        arguments = try ArgumentParser.parse(words)
      } catch {
        throw .usage(error)
      }
      return try run(arguments)
    } catch {
      Output.printError(error.text(in: Presentation.language(of: words)))
      return .error
    }
  }

  private static func run(_ arguments: Arguments) throws(CommandError) -> ExitStatus {
    let presentation = Presentation(arguments)
    if arguments.has(.manual) { return try print(ManualPage(language: presentation.language).text) }
    if arguments.has(.help) {
      let help = Help(language: presentation.language)
      return try print(arguments.command.map(help.page) ?? help.overview)
    }
    guard let command = arguments.command else { return try print("hecha \(Version.current)\n") }
    switch command {
    case .check, .gaps:
      return try CheckCommand(command, arguments, presentation).run()
    case .annotate:
      return try AnnotateCommand(arguments, presentation).run()
    case .compare:
      return try CompareCommand(arguments, presentation).run()
    case .stream:
      return try StreamCommand(arguments, presentation).run()
    case .outline:
      return try OutlineCommand(arguments, presentation).run()
    case .explain, .rulesShow:
      return try ExplainCommand(arguments, presentation).run()
    case .rulesList, .rulesLint, .rulesTest:
      return try RulesCommand(arguments, presentation).run(command)
    case .rulesNew, .rulesSchema, .rulesGuide, .rulesSkeleton, .rulesEffective:
      return try RuleFilesCommand(arguments, presentation).run(command)
    case .completions:
      return try CompletionsCommand(arguments, presentation).run()
    }
  }

  private static func print(_ text: String) throws(CommandError) -> ExitStatus {
    try Destination.standardOutput.write(text)
    return .pass
  }
}
