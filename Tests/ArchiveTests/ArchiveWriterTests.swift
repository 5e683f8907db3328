import Foundation
import TestSupport
import Testing

@testable import Archive

struct ArchiveWriterTests {
  private static let text = String(repeating: "全年召开调度会4次。", count: 12)

  private static var packed: ZipWriter.Entry {
    ZipWriter.Entry("word/document.xml", text).deflated()
  }

  private static func changed(_ change: (inout ZipWriter.Entry) -> Void) -> ZipWriter.Entry {
    var entry = packed
    change(&entry)
    return entry
  }

  /// Data that zlib cannot make smaller.
  private static let noise: [UInt8] = {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<5_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }()

  private func copy(of source: Archive) throws -> [UInt8] {
    var writer = ArchiveWriter()
    for entry in source.entries { try writer.copy(entry, of: source) }
    return try writer.finished()
  }

  @Test(arguments: [
    packed, ZipWriter.Entry("stored.txt", text), ZipWriter.Entry("empty", ""),
    ZipWriter.Entry("图片/照片.png", "x"), changed { $0.flags = 8 }, changed { $0.isLarge = true },
    changed {
      $0.isLarge = true
      $0.flags = 8
    },
  ])
  func `an entry is copied as it is packed`(_ entry: ZipWriter.Entry) throws {
    let source = try Archive(ZipWriter([entry, ZipWriter.Entry("last", "z")]).bytes)
    let copy = try Archive(try copy(of: source))
    #expect(copy.entries.map(\.name) == source.entries.map(\.name))
    for (old, new) in zip(source.entries, copy.entries) {
      #expect(copy.bytes[new.data] == source.bytes[old.data])
      #expect(new.method == old.method)
      #expect(try copy.contents(of: new) == source.contents(of: old))
    }
  }

  @Test func `a copy of a copy is the same to the last byte`() throws {
    let first = try copy(of: Archive(ZipWriter([Self.packed, .init("b", "c")]).bytes))
    #expect(try copy(of: Archive(first)) == first)
  }

  @Test(arguments: [Array(text.utf8), [], [7], noise])
  func `what is added or replaced is read again`(_ contents: [UInt8]) throws {
    let source = try Archive(ZipWriter([Self.packed, .init("b", "c")]).bytes)
    var writer = ArchiveWriter()
    try writer.replace(source.entries[0], of: source, by: contents)
    try writer.copy(source.entries[1], of: source)
    try writer.add("word/批注.xml", contents)
    let archive = try Archive(writer.finished())
    #expect(archive.entries.map(\.name) == ["word/document.xml", "b", "word/批注.xml"])
    #expect(try archive.contents(of: archive.entries[0]) == contents)
    #expect(try archive.contents(of: archive.entries[1]) == Array("c".utf8))
    #expect(try archive.contents(of: archive.entries[2]) == contents)
  }

  @Test func `text is packed and noise is not`() throws {
    var writer = ArchiveWriter()
    try writer.add("text", Array(Self.text.utf8))
    try writer.add("noise", Self.noise)
    let archive = try Archive(writer.finished())
    #expect(archive.entries.map(\.method) == [PackingMethod.deflated, PackingMethod.stored])
    #expect(archive.entries[0].data.count < Self.text.utf8.count / 4)
  }

  @Test func `an archive without entries is one`() throws {
    #expect(try Archive(ArchiveWriter().finished()).entries == [])
  }

  @Test func `an entry with a password is not copied`() throws {
    let source = try Archive(ZipWriter([Self.changed { $0.flags = 1 }]).bytes)
    #expect(throws: ArchiveWritingError.encrypted("word/document.xml")) { try copy(of: source) }
  }

  @Test func `a name that its length cannot be told of is refused`() {
    var writer = ArchiveWriter()
    #expect(throws: ArchiveWritingError.tooLarge) {
      try writer.add(String(repeating: "a", count: 65_536), [])
    }
  }

  @Test(.enabled(if: hasProgram("python3"), "python3 is not installed"))
  func `another program finds nothing wrong with it`() throws {
    let entries = [
      Self.changed { $0.isLarge = true }, Self.changed { ($0.flags, $0.name) = (8, "b") },
    ]
    let source = try Archive(ZipWriter(entries).bytes)
    var writer = ArchiveWriter()
    for entry in source.entries { try writer.copy(entry, of: source) }
    try writer.add("批注.xml", Array(Self.text.utf8))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(writer.finished()).write(to: file)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-m", "zipfile", "-t", file.path(percentEncoded: false)]
    python.standardOutput = FileHandle.nullDevice
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }
}
