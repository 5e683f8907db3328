import Testing

@testable import hecha

@Suite struct GovernedFoldersTests {
  @Test func `what is known of a folder is found among many`() throws {
    var folders = GovernedFolders()
    let names = (0..<50).map { "办公室/\($0 * 7 % 50)" }
    for (index, name) in names.enumerated() {
      folders.insert(name, governedBy: index.isMultiple(of: 2) ? name + "/.hecha.json5" : nil)
    }
    for (index, name) in names.enumerated() {
      let entry = try #require(folders[name])
      #expect(entry.file == (index.isMultiple(of: 2) ? name + "/.hecha.json5" : nil))
    }
    #expect(folders["办公室"]?.folder == nil)
  }
}
