import Platform
import Rendering

/// The page of a step of GitHub Actions, where all is listed that marks have no room for.
struct StepSummary {
  let destination: Destination
  /// The bytes that may be added.
  let room: Int

  /// GitHub drops the whole page where it is larger.
  private static let limit = 1 << 20

  /// The page of the step that this program runs in; `nil` outside of such a step.
  ///
  /// - Throws: `output`.
  static func current() throws(CommandError) -> StepSummary? {
    guard let path = Terminal.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return nil }
    do throws(FileError) {
      let size = try AppendedFile(path).size
      return StepSummary(destination: .end(of: path), room: max(0, limit - size))
    } catch {
      throw .output(path: path, error)
    }
  }
}
