import TestSupport
import Testing

@testable import Archive

struct ArchiveTests {
  private static let text = String(repeating: "全年召开调度会4次。", count: 12)
  private static let entry = ZipWriter.Entry("word/document.xml", text)

  @Test(arguments: [entry, entry.deflated(), descriptor, large, ZipWriter.Entry("a", "")])
  func `an entry is unpacked as it was packed`(_ entry: ZipWriter.Entry) throws {
    let first = ZipWriter.Entry("first.bin", [0, 1, 2])
    let archive = try Archive(ZipWriter([first, entry]).bytes)
    let found = try #require(archive.entry(named: entry.name))
    let expected = entry.name == "a" ? "" : Self.text
    #expect(try archive.contents(of: found) == Array(expected.utf8))
    #expect(archive.entries.map(\.name) == ["first.bin", entry.name])
  }

  private static var descriptor: ZipWriter.Entry {
    var entry = Self.entry.deflated()
    entry.flags = 8
    return entry
  }

  private static var large: ZipWriter.Entry {
    var entry = Self.entry.deflated()
    entry.isLarge = true
    return entry
  }

  @Test func `the directory is found before a comment, and by its 64-bit record`() throws {
    var writer = ZipWriter([Self.entry])
    writer.comment = "made by hand"
    #expect(try Archive(writer.bytes).entries.count == 1)
    writer.isLarge = true
    #expect(try Archive(writer.bytes).entries.count == 1)
  }

  @Test func `names are found whatever their case and slashes`() throws {
    let archive = try Archive(ZipWriter([ZipWriter.Entry("\\Word\\Document.xml", "x")]).bytes)
    #expect(archive.entry(named: "word/document.xml") != nil)
  }

  @Test func `a name that climbs out of the folder is only a name`() throws {
    let archive = try Archive(ZipWriter([ZipWriter.Entry("../../etc/passwd", "x")]).bytes)
    #expect(archive.entries.map(\.name) == ["../../etc/passwd"])
  }

  @Test func `every way to cut an archive short is refused`() {
    let bytes = ZipWriter([Self.entry, Self.entry.named("b").deflated()]).bytes
    for length in bytes.indices {
      #expect(throws: ArchiveError.truncated) { try Archive(Array(bytes[..<length])) }
    }
  }

  @Test func `a flipped bit never changes what is unpacked unnoticed`() throws {
    let sound = ZipWriter([Self.entry.deflated()]).bytes
    let data = try #require(try Archive(sound).entries.first).data
    for index in data {
      var bytes = sound
      bytes[index] ^= 0x10
      let archive = try Archive(bytes)
      let entry = try #require(archive.entries.first)
      do throws(ArchiveError) {
        let unpacked = try archive.contents(of: entry)
        // The last byte has bits that stand for nothing.
        #expect(index == data.upperBound - 1 && unpacked == Array(Self.text.utf8))
      } catch {}
    }
  }

  @Test func `a flipped byte anywhere is an error or harmless, never a crash`() {
    let sound = ZipWriter([Self.entry.deflated(), Self.large.named("b")]).bytes
    for index in sound.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = sound
        bytes[index] ^= mask
        do throws(ArchiveError) {
          let archive = try Archive(bytes)
          for entry in archive.entries {
            #expect(try archive.contents(of: entry).count == entry.size)
          }
        } catch {}
      }
    }
  }
}

struct ArchiveErrorTests {
  private static let entry = ZipWriter.Entry("word/document.xml", "全年召开调度会4次。")

  private static func changed(_ change: (inout ZipWriter.Entry) -> Void) -> ZipWriter.Entry {
    var entry = Self.entry
    change(&entry)
    return entry
  }

  @Test(arguments: [
    (changed { $0.flags = 1 }, ArchiveError.encrypted("word/document.xml")),
    (changed { $0.method = 12 }, .unknownMethod("word/document.xml", method: 12)),
    (changed { $0.method = 8 }, .damagedEntry("word/document.xml")),
    (changed { $0.size += 1 }, .damagedEntry("word/document.xml")),
    (changed { $0.checksum ^= 1 }, .wrongChecksum("word/document.xml")),
    (tooShort, .damagedEntry("word/document.xml")),
    (tooLong, .damagedEntry("word/document.xml")),
  ])
  func `an entry that lies is refused`(_ entry: ZipWriter.Entry, _ error: ArchiveError) throws {
    let archive = try Archive(ZipWriter([entry]).bytes)
    let found = try #require(archive.entries.first)
    #expect(throws: error) { try archive.contents(of: found) }
  }

  private static var tooShort: ZipWriter.Entry {
    var entry = Self.entry.deflated()
    entry.size -= 1
    return entry
  }

  private static var tooLong: ZipWriter.Entry {
    var entry = Self.entry.deflated()
    entry.size += 1
    return entry
  }

  @Test func `two entries of one name are refused`() {
    let other = ZipWriter.Entry("WORD/document.xml", "another text")
    #expect(throws: ArchiveError.duplicate("WORD/document.xml")) {
      try Archive(ZipWriter([Self.entry, other]).bytes)
    }
  }

  @Test func `entries that share their bytes are refused`() throws {
    let bytes = ZipWriter([Self.entry, Self.entry.named("b.xml")]).bytes
    // The second record of the directory is made to point to the first entry.
    let name = try #require(bytes.lastIndex(of: UInt8(ascii: "b")))
    var overlapping = bytes
    for index in 0..<4 { overlapping[name - 4 + index] = 0 }
    #expect(throws: ArchiveError.overlapping("b.xml")) { try Archive(overlapping) }
  }

  @Test func `too many entries are refused before they are read`() {
    let entries = (0...ArchiveLimits.entries).map { ZipWriter.Entry("\($0)", "") }
    #expect(throws: ArchiveError.tooManyEntries(limit: ArchiveLimits.entries)) {
      try Archive(ZipWriter(entries).bytes)
    }
  }

  @Test func `a bomb is refused by the size that it tells`() {
    let bomb = Self.changed { $0.size = ArchiveLimits.entrySize + 1 }
    #expect(throws: ArchiveError.entryTooLarge(bomb.name, limit: ArchiveLimits.entrySize)) {
      try Archive(ZipWriter([bomb]).bytes)
    }
    let dense = Self.changed { $0.size = 8 << 20 }
    #expect(throws: ArchiveError.suspiciousRatio(dense.name, limit: ArchiveLimits.ratio)) {
      try Archive(ZipWriter([dense]).bytes)
    }
  }

  @Test func `many large entries are refused together`() {
    let packed = [UInt8](repeating: 7, count: 300_000)
    let entries = (0..<5).map { index in
      var entry = ZipWriter.Entry("\(index)", packed)
      entry.size = ArchiveLimits.entrySize
      return entry
    }
    #expect(throws: ArchiveError.tooLarge(limit: ArchiveLimits.totalSize)) {
      try Archive(ZipWriter(entries).bytes)
    }
  }

  @Test func `one of several volumes is refused`() throws {
    var bytes = ZipWriter([Self.entry]).bytes
    bytes[bytes.count - 18] = 1
    #expect(throws: ArchiveError.split) { try Archive(bytes) }
  }

  @Test func `a directory that points nowhere is refused`() {
    var bytes = ZipWriter([Self.entry]).bytes
    bytes[bytes.count - 6] = 0xF0
    #expect(throws: ArchiveError.self) { try Archive(bytes) }
    #expect(throws: ArchiveError.truncated) { try Archive([]) }
  }
}

extension ZipWriter.Entry {
  /// The same entry under another name.
  func named(_ name: String) -> Self {
    var entry = self
    entry.name = name
    return entry
  }
}
