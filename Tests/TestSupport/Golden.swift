public import Foundation
public import Testing

/// The folder of fixtures at the top of the package.
public let fixtures: URL = repository.appending(path: "fixtures")

/// The top of the package.
public let repository: URL = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Compares a text with the golden file at `path` below `fixtures`.
///
/// With `UPDATE_GOLDEN` in the environment the file is written instead, and the test fails all the
/// same, so that a recording is never green.
public func expectGolden(
  _ actual: String,
  at path: String,
  location: SourceLocation = #_sourceLocation
) throws {
  let url = fixtures.appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    try actual.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(path): review the diff", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(actual == expected, "\(path) differs", sourceLocation: location)
}
