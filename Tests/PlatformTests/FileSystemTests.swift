import Foundation
import Platform
import Testing

struct FileSystemTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func `a file is read as it is`() throws {
    try scratch.add("a.txt", "汉字\r\n")
    #expect(try FileSystem.read(scratch.path("a.txt"), limit: 100) == Array("汉字\r\n".utf8))
  }

  @Test func `a file longer than one chunk is read to its end`() throws {
    let text = String(repeating: "0123456789", count: 30_000)
    try scratch.add("long.txt", text)
    let bytes = try FileSystem.read(scratch.path("long.txt"), limit: 1_000_000)
    #expect(bytes == Array(text.utf8))
  }

  @Test func `a file without a size is read to its end`() throws {
    let bytes = try FileSystem.read("/proc/self/status", limit: 1_000_000)
    #expect(bytes.starts(with: Array("Name:".utf8)))
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  /// The reader takes some milliseconds for a file that a writer changes all the time.
  @Test func `a file that is written to while it is read is refused`() throws {
    try scratch.add("a.txt", String(repeating: "0123456789", count: 1_000_000))
    let path = scratch.path("a.txt")
    // A thread of its own: other tests may keep those of the tasks waiting.
    let writer = Thread {
      while !Thread.current.isCancelled {
        guard let handle = FileHandle(forWritingAtPath: path) else { return }
        _ = try? handle.seekToEnd()
        try? handle.write(contentsOf: [0x61])
        try? handle.close()
      }
    }
    writer.start()
    defer { writer.cancel() }
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      do throws(FileError) {
        _ = try FileSystem.read(path, limit: 1 << 26)
      } catch {
        #expect(error == .changed)
        return
      }
    }
    Issue.record("no change was ever noticed")
  }

  @Test func `a file as large as the limit is read and a larger one is refused`() throws {
    try scratch.add("ten.txt", "0123456789")
    #expect(try FileSystem.read(scratch.path("ten.txt"), limit: 10).count == 10)
    #expect(throws: FileError.tooLarge(limit: 9)) {
      try FileSystem.read(scratch.path("ten.txt"), limit: 9)
    }
  }

  @Test func `an endless stream is refused at the limit`() throws {
    #expect(throws: FileError.tooLarge(limit: 1_000)) {
      try FileSystem.read("/dev/zero", limit: 1_000)
    }
  }

  @Test func `a path without a file is not found`() throws {
    try scratch.add("a.txt")
    #expect(throws: FileError.notFound) {
      try FileSystem.read(scratch.path("b.txt"), limit: 10)
    }
    #expect(throws: FileError.notFound) {
      try FileSystem.read(scratch.path("a.txt/b.txt"), limit: 10)
    }
  }

  @Test func `a folder is no file`() throws {
    #expect(throws: FileError.isFolder) { try FileSystem.read(scratch.path(""), limit: 10) }
    #expect(throws: FileError.isFolder) { try FileSystem.write([1], to: scratch.path("")) }
  }

  @Test(.enabled(if: geteuid() != 0, "a superuser may read everything"))
  func `a file without permission carries the words of the system`() throws {
    try scratch.add("locked.txt")
    chmod(scratch.path("locked.txt"), 0)
    #expect(throws: FileError.notPermitted("Permission denied")) {
      try FileSystem.read(scratch.path("locked.txt"), limit: 10)
    }
  }

  @Test func `kinds are told apart behind links`() throws {
    try scratch.add("a.txt")
    symlink("a.txt", scratch.path("link"))
    symlink("nowhere", scratch.path("dangling"))
    #expect(FileSystem.kind(of: scratch.path("link")) == .file)
    #expect(FileSystem.kind(of: scratch.path("dangling")) == nil)
    #expect(FileSystem.kind(of: scratch.path("")) == .folder)
    #expect(FileSystem.kind(of: "/dev/null") == .stream)
  }

  @Test func `one file is the same by any path and another is not`() throws {
    try scratch.add("a.txt")
    try scratch.add("b.txt")
    symlink("a.txt", scratch.path("link"))
    #expect(FileSystem.areSame(scratch.path("a.txt"), scratch.path("./link")))
    #expect(!FileSystem.areSame(scratch.path("a.txt"), scratch.path("b.txt")))
    #expect(!FileSystem.areSame(scratch.path("gone"), scratch.path("gone")))
  }

  @Test func `a written file replaces the old one and leaves nothing else behind`() throws {
    try scratch.add("out.json", "old and longer")
    try FileSystem.write(Array("new".utf8), to: scratch.path("out.json"))
    #expect(try FileSystem.read(scratch.path("out.json"), limit: 100) == Array("new".utf8))
    #expect(try scratch.names() == ["out.json"])
  }

  @Test func `a written file keeps the permissions of the one it replaces`() throws {
    try scratch.add("out.json")
    chmod(scratch.path("out.json"), 0o640)
    try FileSystem.write([1], to: scratch.path("out.json"))
    var status = stat()
    stat(scratch.path("out.json"), &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func `a link stays a link when its file is written`() throws {
    try scratch.add("real.json")
    symlink("real.json", scratch.path("link.json"))
    try FileSystem.write(Array("new".utf8), to: scratch.path("link.json"))
    #expect(try FileSystem.read(scratch.path("real.json"), limit: 100) == Array("new".utf8))
    #expect(try scratch.names() == ["link.json", "real.json"])
  }

  @Test func `writing below a folder that is not there fails and leaves nothing`() throws {
    #expect(throws: FileError.notFound) {
      try FileSystem.write([1], to: scratch.path("no/out.json"))
    }
    #expect(try scratch.names().isEmpty)
  }

  @Test func `a full device is an error with the words of the system`() {
    #expect(throws: FileError.failed("No space left on device")) {
      try FileSystem.write([1], to: "/dev/full")
    }
  }

  @Test(arguments: [
    ("a.txt", "."), ("./a.txt", "."), ("a/b.txt", "a"), ("/a.txt", "/"), ("../a.txt", ".."),
    ("/a/b/c", "/a/b"),
  ])
  func `a path lies in the folder before its last name`(_ path: String, _ folder: String) {
    #expect(FileSystem.folder(of: path) == folder)
  }

  @Test(arguments: [
    ("a/b", "a"), ("a", "."), (".", ".."), ("..", "../.."), ("/a", "/"), ("/a/b", "/a"), ("/", nil),
    ("./a", "."), ("no-such-folder/..", nil),
  ])
  func `above a folder is the one that holds it`(_ folder: String, _ above: String?) {
    #expect(FileSystem.folder(above: folder) == above)
  }

  @Test func `going up comes to an end`() {
    var folder: String? = "."
    var steps = 0
    while let place = folder, steps < 1000 {
      folder = FileSystem.folder(above: place)
      steps += 1
    }
    #expect(steps < 1000)
  }
}
