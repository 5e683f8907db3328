import Annotating
import Checking
import Model
import Platform

/// Why a command could not do its work at all; the words for the user stand in `Messages`.
enum CommandError: Error {
  case usage(UsageError)
  case checker(CheckerError)
  /// The only input of a command for one report could not be read.
  case input(InputError)
  /// The rule that was asked for is off by the tailoring of the report.
  case removedRule(TailoringEffect.Removal, file: String)
  /// Comments cannot be written into a document that was read.
  case annotating(AnnotatingError, source: String)
  /// A result could not be written; the path is `nil` for standard output.
  case output(path: String?, FileError)
}
