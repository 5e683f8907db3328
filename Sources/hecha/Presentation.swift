import Platform
import Rendering

/// In which language, colours and width results are shown.
struct Presentation {
  let language: Language
  private let color: String

  /// Takes the choices from a command line.
  init(_ arguments: Arguments) {
    language = arguments[.lang] == "en" ? .english : .chinese
    color = arguments[.color] ?? "auto"
  }

  /// The language that a command line asks for, even where it cannot be parsed.
  static func language(of words: [String]) -> Language {
    let name = "--" + Option.lang.name
    if words.contains(name + "=en") { return .english }
    return zip(words, words.dropFirst()).contains { $0 == (name, "en") } ? .english : .chinese
  }

  /// Whether a result for this place is coloured.
  ///
  /// By default only on a terminal that can, and never where `NO_COLOR` is set to anything.
  func usesColor(for destination: Destination) -> Bool {
    switch color {
    case "always": return true
    case "never": return false
    default:
      guard case .standardOutput = destination, Terminal.isTerminal(.output) else { return false }
      let isRefused = Terminal.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      return !isRefused && Terminal.environment("TERM") != "dumb"
    }
  }

  /// The columns that a result for this place may take.
  func width(for destination: Destination) -> Int {
    switch destination {
    case .standardOutput: Terminal.width
    // A file must not depend on the window that it was made in.
    case .file, .end, .folder: 80
    }
  }
}
