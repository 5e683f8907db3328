/// What is wrong with a command line; the words for the user stand in `Messages`.
enum UsageError: Error, Hashable {
  case noCommand
  case unknownCommand(String, suggestion: String?)
  case incompleteCommand(String)
  case pathAsCommand(String)
  case unknownOption(String, suggestion: String?)
  case misplacedOption(Option, Command)
  case missingValue(Option)
  case unexpectedValue(Option)
  case repeatedOption(Option)
  case invalidChoice(Option, String, among: [String], suggestion: String?)
  case invalidDate(String)
  /// A number of threads that is no number from 1 on.
  case invalidNumber(Option, String)
  /// A new rule that is not named as PACK/ID.
  case invalidRuleName(String)
  /// A new rule whose id the pack has already.
  case takenRuleName(String, pack: String)
  /// A shell for which there are no completions.
  case unknownShell(String)
  case missingOperand(Command)
  case surplusOperand(Command, String)
  case emptyOperand
  /// A folder where one report is asked for.
  case folderAsReport(Command, String)
  /// Two formats without a file of their own.
  case severalFormats
  /// Two results in one file.
  case sameFile(String)
  /// `--output` beside formats that all have files of their own.
  case outputWithoutResult
  /// A command whose result is a file was given none.
  case missingOutput(Command)
  /// A copy would have a name by which Word takes it for another kind of document.
  case otherExtension(of: String, String)
  /// A result would replace a report that is checked.
  case outputOverInput(String)
}
