import Foundation
import Platform
import Testing

struct OutputFileTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: scratch.path(name), encoding: .utf8)
  }

  private func begin(_ name: String) throws -> OutputFile {
    let file = try OutputFile(scratch.path(name))
    try file.write(Array("new ".utf8))
    return file
  }

  @Test func `nothing has the name before the file is complete`() throws {
    let file = try begin("a.json")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("a.json")))
    try file.write(Array("text".utf8))
    try file.commit()
    #expect(try text("a.json") == "new text")
    #expect(try scratch.names() == ["a.json"])
  }

  @Test func `a file that is given up leaves the old one and nothing else`() throws {
    try scratch.add("a.json", "old")
    do { _ = try begin("a.json") }
    #expect(try text("a.json") == "old")
    #expect(try scratch.names() == ["a.json"])
  }

  @Test func `a link stays, and the file that it leads to is replaced`() throws {
    try scratch.add("real.json", "old")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link.json"),
      withDestinationPath: "real.json"
    )
    let file = try begin("link.json")
    try file.commit()
    #expect(try text("real.json") == "new ")
    #expect(try scratch.names() == ["link.json", "real.json"])
  }

  @Test func `a folder is refused`() throws {
    let path = scratch.path("")
    #expect(throws: FileError.isFolder) { _ = try OutputFile(path) }
  }
}
