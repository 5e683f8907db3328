import Checking
import Model

/// `hecha completions`: writes the script by which a shell completes command lines.
struct CompletionsCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Writes the script.
  ///
  /// - Throws: `usage` for another shell, and `output`.
  func run() throws(CommandError) -> ExitStatus {
    let name = arguments.operands.first ?? ""
    guard let shell = Shell(rawValue: name) else { throw .usage(.unknownShell(name)) }
    let writer = CompletionWriter(names: .shipped, language: presentation.language)
    try Destination(arguments[.output]).write(writer.script(for: shell))
    return .pass
  }
}

extension CompletionPlace.Names {
  /// The names of the shipped packs, each once and in the order of the packs.
  static var shipped: CompletionPlace.Names {
    let packs = Checker.shippedChecklists
    return Self(
      packs: packs.map(\.id),
      profiles: distinct(packs.flatMap(\.profiles)),
      rules: distinct(packs.flatMap { $0.rules.map(\.id) })
    )
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
