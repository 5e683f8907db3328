import Model
import Testing

struct FingerprintTests {
  private func prints(_ words: String...) -> [Fingerprint] {
    words.map { Fingerprint(rule: "r", words: $0) }
  }

  @Test func `spaces, breaks and width make no difference`() {
    #expect(
      Fingerprint(rule: "r", words: "召开研判会 ２次，\n有记录")
        == Fingerprint(rule: "r", words: "召开研判会2次,有记录")
    )
  }

  @Test func `other words and other rules do`() {
    let one = Fingerprint(rule: "r", words: "召开研判会2次")
    #expect(one != Fingerprint(rule: "r", words: "召开研判会3次"))
    #expect(one != Fingerprint(rule: "s", words: "召开研判会2次"))
  }

  @Test func `equal ones are paired in their order, each once`() {
    #expect(
      Fingerprint.twins(of: prints("a", "b", "a", "a"), in: prints("a", "c", "a"))
        == [0, nil, 2, nil]
    )
    #expect(Fingerprint.twins(of: [], in: prints("a")) == [])
  }

  @Test func `a path is the same however it is written`() {
    #expect(SourcePath("./a//b.txt") == SourcePath("a/b.txt"))
    #expect(SourcePath("/a/b.txt") != SourcePath("a/b.txt"))
    #expect(SourcePath("../a.txt") != SourcePath("a.txt"))
  }
}
