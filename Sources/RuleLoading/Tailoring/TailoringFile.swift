import JSONText
package import Model

/// A tailoring file as read, before it is held against the pack that it adjusts.
package struct TailoringFile: Sendable {
  /// The file as the user knows it.
  package var name: String { file.name }

  /// The id of the pack that it adjusts; `nil` where the file does not say.
  package var base: String? { file.root?["base"]?.text }

  /// The profile that it asks for.
  package var profile: String? { file.root?["profile"]?.text }

  private let file: PackFile
  private let log: ProblemLog

  /// Reads the text of a file and checks its form.
  package init(_ bytes: [UInt8], name: String) {
    file = PackFile(bytes, from: .path(name))
    var log = ProblemLog()
    for (fault, place) in file.faults { log.add(fault, at: place, in: 0) }
    if let root = file.root {
      let form = TailoringForms.tailoring
      FormChecker.check(root, as: form, ofFile: 0, isLinting: false, log: &log)
    }
    self.log = log
  }

  /// The tailoring, once every name and number in it fits a checklist.
  ///
  /// - Parameters:
  ///   - checklist: The pack with the id `base`; `nil` where it is not in use.
  ///   - packs: The ids of the packs in use.
  ///   - shipped: The ids of all packs that the program ships with.
  /// - Returns: What the file says.
  /// - Throws: `RuleError` with all problems of the file.
  /// - Complexity: O(*n* · *m*) in the changes and the rules.
  package func tailoring(
    of checklist: Checklist?,
    among packs: [String],
    shipped: [String] = []
  ) throws(RuleError) -> Tailoring {
    var decoder = TailoringDecoder(checklist: checklist, packs: packs, shipped: shipped, log: log)
    let tailoring = decoder.tailoring(file.root, named: name)
    let problems = decoder.log.problems(in: [file])
    if !problems.isEmpty { throw RuleError(problems) }
    return tailoring
  }

  /// The error about a report that is checked with another pack than the one adjusted.
  package func error(onPack used: String) -> RuleError {
    let node = file.root?["base"]
    var log = ProblemLog()
    let fault = TailoringFault.otherBase(node?.text ?? "", used: used)
    log.add(.tailoring(fault), at: node?.place ?? .start, in: 0)
    return RuleError(log.problems(in: [file]))
  }

  /// The error about a file that cannot be read.
  package static func unreadable(_ name: String) -> RuleError {
    RuleError([
      RuleProblem(
        file: name,
        line: 1,
        column: 1,
        sourceLine: "",
        message: TailoringFault.unreadable(name).sentence,
        english: TailoringFault.unreadable(name).english
      )
    ])
  }
}
