import Checking
import Model
import Rendering

/// `hecha outline`: shows the structure of one report as it was understood.
struct OutlineCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
  }

  /// Writes the outline.
  ///
  /// - Throws: Every case of `CommandError`.
  func run() throws(CommandError) -> ExitStatus {
    let checker = try Checker.make(arguments)
    let path = arguments.operands.first ?? "-"
    let input = try InputList.single(path, for: .outline)
    let report: Report
    do throws(InputError) {
      report = try checker.structure(try input.read(), source: input.source)
    } catch {
      throw .input(error)
    }
    // The structure is there to be seen, also where two packs fit it equally well.
    let checklist = try? checker.checklist(for: report).0
    try Destination(arguments[.output])
      .write(OutlineRenderer.render(report, checklist: checklist))
    return .pass
  }
}
