import Model
import Reading
import Testing

@testable import Structuring

@Suite struct FolderTests {
  private func folder(_ text: String) throws -> Folder {
    Folder(try Reader.read(Array(text.utf8), source: "test.txt"))
  }

  private func words(_ folder: Folder) -> String {
    String(decoding: folder.text.units, as: UTF16.self)
  }

  @Test(arguments: [
    ("ＡＢＣ１２３（：）", "abc123(:)"), ("研　讨 1 4 次", "研讨14次"), ("零\u{200B}宽\u{FEFF}字\u{200D}符", "零宽字符"),
    ("「会議」", "“会议”"), ("黨組書記", "党组书记"), ("软\u{AD}连\tTAB", "软连tab"), ("𠮷野", "\u{FFFD}野"),
  ])
  func `a line is folded`(_ text: String, _ folded: String) throws {
    #expect(words(try folder(text)) == folded)
  }

  /// Characters of every length in UTF-8, visible and not.
  private static let alphabet: [Unicode.Scalar] = [
    "a", "Z", "1", " ", "\t", "\u{A0}", "é", "\u{AD}", "会", "　", "：", "１", "\u{200B}", "\u{FEFF}",
    "\u{FE0F}",
    "黨", "𠮷", "😀", "\u{10FFFD}", "\u{FFFD}", "，", "\n", "\r\n", "e\u{301}",
  ].flatMap(\.unicodeScalars)

  @Test func `every unit points to the character it came from`() throws {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<300 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        scalars.append(Self.alphabet.randomElement(using: &random) ?? "a")
      }
      let text = "始" + String(scalars) + "终"
      let document = try Reader.read(Array(text.utf8), source: "test.txt")
      let folder = Folder(document)
      for index in folder.text.units.indices {
        let range = SourceRange(Int(folder.text.starts[index]), Int(folder.text.ends[index]))
        let scalar = try #require(document.quote(range).unicodeScalars.first)
        #expect(document.quote(range).unicodeScalars.count == 1)
        #expect(CharacterFolding.fold(scalar.value) == folder.text.units[index])
      }
      #expect(zip(folder.text.ends, folder.text.starts.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(words(folder) == String(decoding: CharacterFolding.folded(text), as: UTF16.self))
    }
  }

  @Test func `a line knows its surroundings`() throws {
    let lines = try folder("　　甲乙\n\n  丙 丁 \n戊\t己\n").lines
    #expect(lines.map(\.indent) == [4, 2, 0])
    #expect(lines.map(\.width) == [4, 5, 4])
    #expect(lines.map(\.followsBlank) == [true, true, false])
    #expect(lines.map(\.hasCells) == [false, false, true])
    #expect(lines.map(\.range) == [0..<2, 2..<4, 4..<6])
  }

  @Test(arguments: ["甲\n\n乙", "甲\r\n\r\n乙", "甲\r\r乙", "甲\n　\n乙"])
  func `an empty line is seen in any kind of line end`(_ text: String) throws {
    #expect(try folder(text).lines.map(\.followsBlank) == [true, true])
  }

  @Test(arguments: ["甲\n乙", "甲\r\n乙", "甲\r乙"])
  func `a line end alone is no empty line`(_ text: String) throws {
    #expect(try folder(text).lines.map(\.followsBlank) == [true, false])
  }
}
