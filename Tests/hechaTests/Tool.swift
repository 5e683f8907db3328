import Foundation
import Testing

/// The built program, run in a folder of its own that disappears with its owner.
final class Tool {
  /// What a run left behind.
  struct Run {
    let output: String
    let error: String
    let status: Int32

    /// What is on standard error beside the line that sums up a batch.
    var notices: String {
      error.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { $0.wholeMatch(of: /核查 \d+ 份：.* 秒。|checked \d+: .* s/) == nil }
        .joined(separator: "\n")
    }

    /// The `reports` of a JSON record.
    func reports() throws -> [[String: Any]] {
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
      let record = try #require(object as? [String: Any])
      return try #require(record["reports"] as? [[String: Any]])
    }

    /// Level and status of every rule of the only report in a JSON record.
    func statuses() throws -> [String: String] {
      let results = try #require(try reports().first?["results"] as? [[String: Any]])
      return Dictionary(
        results.map { result in
          let words = ["level", "status"].map { result[$0] as? String ?? "" }
          return (result["rule"] as? String ?? "", words.joined(separator: " "))
        },
        uniquingKeysWith: { $1 }
      )
    }
  }

  private let folder: URL
  private let place: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hecha-\(UUID().uuidString)")
    place = folder.appending(path: "place")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func add(_ name: String, _ text: String) throws {
    try add(name, bytes: Array(text.utf8))
  }

  func add(_ name: String, bytes: [UInt8]) throws {
    let file = place.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  /// Takes all permissions of a file away.
  func forbid(_ name: String) throws {
    let path = place.appending(path: name).path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
  }

  func content(of name: String) throws -> String {
    try String(contentsOf: place.appending(path: name), encoding: .utf8)
  }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: place.appending(path: name)))
  }

  /// Gives a file a second name.
  func link(_ name: String, to other: String) throws {
    try FileManager.default.linkItem(
      at: place.appending(path: other),
      to: place.appending(path: name)
    )
  }

  /// Lets LibreOffice turn a file into another format.
  func convert(_ name: String, to format: String, in target: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let profile = folder.appending(path: "profile")
    process.arguments = [
      "soffice", "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--convert-to",
      format, "--outdir", target, name,
    ]
    process.currentDirectoryURL = place
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false)).sorted()
  }

  func run(
    _ arguments: String...,
    input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(try program(), arguments, input: input, environment: environment)
  }

  /// Runs a program of the machine in the folder, with the tool on its path.
  func run(program: String, _ arguments: [String]) throws -> Run {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let home = place.path(percentEncoded: false)
    let own = try self.program().deletingLastPathComponent().path(percentEncoded: false)
    return try run(
      URL(filePath: "/usr/bin/env"),
      [program] + arguments,
      environment: ["PATH": own + ":" + folders, "HOME": home, "LC_ALL": "C.UTF-8"]
    )
  }

  private func run(
    _ program: URL,
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = place
    process.environment = environment
    // Files instead of pipes: nothing has to be read while the program runs.
    let output = folder.appending(path: "output")
    let error = folder.appending(path: "error")
    let standardInput = folder.appending(path: "input")
    try Data().write(to: output)
    try Data().write(to: error)
    try Data(input).write(to: standardInput)
    process.standardInput = try FileHandle(forReadingFrom: standardInput)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(contentsOf: output, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8),
      status: process.terminationStatus
    )
  }

  private func program() throws -> URL {
    let tests = try #require(Bundle.main.executableURL)
    return tests.deletingLastPathComponent().appending(path: "hecha")
  }
}
