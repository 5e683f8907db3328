import Foundation

/// Whether a program that a test needs is on this machine.
///
/// With `HECHA_REQUIRE_PROGRAMS` in the environment it is said to be there in any case, so that a
/// test fails instead of being skipped.
public func hasProgram(_ name: String) -> Bool {
  let environment = ProcessInfo.processInfo.environment
  if environment["HECHA_REQUIRE_PROGRAMS"] != nil { return true }
  let folders = (environment["PATH"] ?? "").split(separator: ":")
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
}
