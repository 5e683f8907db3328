import Foundation
import Platform
import Testing

struct FolderListingTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func listing() throws -> (names: [String], skipped: Int) {
    let folder = try FolderListing(of: scratch.path("top"))
    let prefix = scratch.path("top").count + 1
    return (folder.files.map { String($0.dropFirst(prefix)) }, folder.skipped)
  }

  @Test func `files are sorted by the bytes of their names at every depth`() throws {
    for name in ["b.txt", "a/2.txt", "a/10.txt", "Z.txt", "总结.txt", "a.txt"] {
      try scratch.add("top/" + name)
    }
    #expect(
      try listing().names == ["Z.txt", "a/10.txt", "a/2.txt", "a.txt", "b.txt", "总结.txt"]
    )
  }

  @Test func `hidden entries and lock files of Word are left out and counted`() throws {
    for name in ["a.txt", ".b.txt", ".git/config", "~$报告.docx"] { try scratch.add("top/" + name) }
    let found = try listing()
    #expect(found.names == ["a.txt"])
    #expect(found.skipped == 3)
  }

  @Test func `a link that leads back up is entered once`() throws {
    try scratch.add("top/in/a.txt")
    symlink("..", scratch.path("top/in/up"))
    symlink("in", scratch.path("top/same"))
    #expect(try listing().names == ["in/a.txt"])
  }

  @Test func `a link that leads nowhere is left out`() throws {
    try scratch.add("top/a.txt")
    symlink("gone", scratch.path("top/b.txt"))
    let found = try listing()
    #expect(found.names == ["a.txt"])
    #expect(found.skipped == 1)
  }

  @Test func `a slash at the end of the folder is not doubled`() throws {
    try scratch.add("top/a.txt")
    let folder = try FolderListing(of: scratch.path("top") + "/")
    #expect(folder.files == [scratch.path("top/a.txt")])
  }

  @Test func `an empty folder has no files`() throws {
    #expect(try FolderListing(of: scratch.path("")).files.isEmpty)
  }

  @Test func `a folder that is not there and a file are errors`() throws {
    try scratch.add("a.txt")
    #expect(throws: FileError.notFound) { try FolderListing(of: scratch.path("no")) }
    #expect(throws: FileError.notFound) { try FolderListing(of: scratch.path("a.txt")) }
  }
}
