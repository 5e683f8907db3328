import Annotating
import Checking
import Model
import Platform
import Rendering

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
  /// A record of an earlier check cannot be used.
  case record(path: String, RecordFault)
  /// A result could not be written; the path is `nil` for standard output.
  case output(path: String?, FileError)
}

/// Why a record of an earlier check cannot be used; the words for the user stand in `Messages`.
enum RecordFault: Error {
  /// It is no record.
  case text(RecordReader.Fault)
  /// It has several reports, or none, and does not say which is meant.
  case noReport(source: String, known: [String])
}
