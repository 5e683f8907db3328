/// A path as a name by which one report is found in two runs: `./a.txt` and `a.txt` are one.
package struct SourcePath: Hashable, Sendable {
  private let parts: [Substring]
  private let isAbsolute: Bool

  /// Takes a path apart; nothing is asked of the file system, for the file may be gone.
  package init(_ path: String) {
    isAbsolute = path.hasPrefix("/")
    parts = path.split(separator: "/").filter { $0 != "." }
  }
}
