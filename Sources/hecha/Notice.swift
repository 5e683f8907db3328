import Checking
import Model
import Rendering

/// What the user should know beside results; the words stand in `Messages`.
enum Notice {
  /// Comments were written into a copy of a document.
  case annotated(CheckResult, [Comment], path: String)
  /// What was left out of a folder.
  case remainder(InputList.Remainder)
  /// A rule file is free of problems.
  case noProblems(String)
  /// The examples of a pack were run.
  case examples(String, ExampleReport)
  /// Rules that no example lets fail.
  case untested([String])
  /// The other shipped packs.
  case otherPacks([String])
  /// A stream has ended, and what became of its reports.
  case stream(OutcomeCounts)
}
