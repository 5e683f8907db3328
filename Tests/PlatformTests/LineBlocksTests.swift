import Foundation
import Testing

@testable import Platform

struct LineBlocksTests {
  /// All blocks of an input, as text, line number and whether a line was too long.
  private func blocks(
    of text: String,
    limit: Int = 1 << 20
  ) throws -> [(text: String, line: Int, isTooLong: Bool)] {
    let scratch = try Scratch()
    try scratch.add("lines", text)
    let handle = try #require(FileHandle(forReadingAtPath: scratch.path("lines")))
    var lines = LineBlocks(descriptor: handle.fileDescriptor, limit: limit)
    var result: [(text: String, line: Int, isTooLong: Bool)] = []
    while let block = lines.next() {
      let text = String(decoding: block.bytes, as: UTF8.self)
      result.append((text, block.firstLine, block.isTooLong))
    }
    #expect(lines.failure == nil)
    return result
  }

  @Test func `no input has no lines`() throws {
    #expect(try blocks(of: "").isEmpty)
  }

  @Test func `the last line needs no break`() throws {
    let found = try blocks(of: "a\nb")
    #expect(found.map(\.text) == ["a\n", "b"])
    #expect(found.map(\.line) == [1, 2])
  }

  @Test func `blocks are whole lines, and nothing is lost`() throws {
    let text = (0..<9000).map { String(repeating: "x", count: $0 % 300) + "\n" }.joined()
    let found = try blocks(of: text)
    #expect(found.map(\.text).joined() == text)
    #expect(found.count > 3)
    var line = 1
    for block in found {
      #expect(block.text.hasSuffix("\n"))
      #expect(block.line == line)
      line += block.text.utf8.count { $0 == UInt8(ascii: "\n") }
    }
  }

  @Test func `a line that is too long is told of and passed over`() throws {
    let long = String(repeating: "y", count: 900_000)
    let found = try blocks(of: "a\n\(long)\nb\nc\n", limit: 300_000)
    #expect(found.map(\.isTooLong) == [false, true, false])
    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.map(\.text) == ["a\n", "", "b\nc\n"])
    let last = try blocks(of: "a\n\(long)", limit: 300_000)
    #expect(last.map(\.isTooLong) == [false, true])
  }
}
