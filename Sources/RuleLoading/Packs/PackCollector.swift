import JSONText

/// Collects a rule file and all that it extends, bases first, each file once.
struct PackCollector {
  /// The files so far; the last one is the outermost.
  private(set) var files: [PackFile] = []

  /// Whether all that the files extend has been found and read.
  private(set) var isComplete = true

  private let library: PackLibrary

  /// Chains of real packs have two or three files; a folder that links to itself has no end.
  private static let chainLimit = 32

  /// Creates a collector that finds files in `library`.
  init(_ library: PackLibrary) {
    self.library = library
  }

  /// Adds the file and its bases; `false` where it cannot be found.
  mutating func collect(_ origin: PackFile.Origin) -> Bool {
    collect(origin, extendedBy: [])
  }

  private mutating func collect(
    _ origin: PackFile.Origin,
    extendedBy chain: [PackFile.Origin]
  ) -> Bool {
    guard let bytes = library.read(origin) else { return false }
    var file = PackFile(bytes, from: origin)
    if file.root == nil { isComplete = false }
    for reference in file.root?["extends"]?.elements ?? [] {
      guard let name = reference.text, !name.isBlank else { continue }
      guard let fault = collectBase(named: name, chain: chain + [origin]) else { continue }
      isComplete = false
      file.faults.append((fault, reference.place))
    }
    files.append(file)
    return true
  }

  private mutating func collectBase(named name: String, chain: [PackFile.Origin]) -> Fault? {
    guard let origin = chain.last.flatMap({ library.resolve(name, from: $0) }) else {
      return .file(.missingBase(name, library.ids))
    }
    if let start = chain.firstIndex(of: origin) {
      return .file(.cyclicBase((chain[start...] + [origin]).map(\.name)))
    }
    guard chain.count < Self.chainLimit else { return .file(.cyclicBase(chain.map(\.name))) }
    guard !files.contains(where: { $0.origin == origin }) else { return nil }
    return collect(origin, extendedBy: chain) ? nil : .file(.missingBase(name, library.ids))
  }
}
