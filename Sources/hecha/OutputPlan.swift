import Rendering

/// Which formats of a result go where, decided before any work is done.
struct OutputPlan {
  /// The formats in the order given, each with its place.
  private(set) var parts: [(format: OutputFormat, destination: Destination)] = []

  /// Takes the plan from `--format`, by default `standard`, `--output` and `--quiet`.
  ///
  /// - Throws: `severalFormats`, `sameFile` or `outputWithoutResult`.
  init(_ arguments: Arguments, standard: OutputFormat) throws(UsageError) {
    let takesFolders = arguments.command == .gaps
    func destination(_ path: String?) -> Destination {
      takesFolders ? Destination(fileOrFolder: path) : Destination(path)
    }
    let main = destination(arguments[.output])
    var takesMain = 0
    let values = arguments[all: .format]
    for value in values.isEmpty ? [standard.rawValue] : values {
      let words = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = words.first, let format = OutputFormat(rawValue: name) else { continue }
      if words.count == 1 { takesMain += 1 }
      parts.append((format, words.count > 1 ? destination(words[1]) : main))
    }
    if takesMain > 1 { throw .severalFormats }
    if arguments.has(.output) && takesMain == 0 { throw .outputWithoutResult }
    // The list of things to do is for one reader, a folder of files for many.
    for index in parts.indices where parts[index].format == .gaps {
      if case .folder = parts[index].destination { parts[index].format = .text }
    }
    try checkPlaces()
    if arguments.has(.quiet) { parts.removeAll { $0.destination == .standardOutput } }
  }

  private func checkPlaces() throws(UsageError) {
    for (index, part) in parts.enumerated()
    where parts[..<index].contains(where: { $0.destination == part.destination }) {
      guard let path = part.destination.path else { throw .severalFormats }
      throw .sameFile(path)
    }
  }

  /// The files that will be replaced.
  var files: [String] {
    parts.compactMap { part in
      guard case .file(let path) = part.destination else { return nil }
      return path
    }
  }
}
