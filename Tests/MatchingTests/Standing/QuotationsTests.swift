import Model
import Testing

@testable import Matching

@Suite struct QuotationsTests {
  @Test(arguments: [
    ("制定《意识形态研判会议制度》", true), ("制定《研判会议》", true), ("落实“意识形态研判会议制度”", true), ("落实“研判会”", false),
    ("召开“意识形态研判会”", false), ("召开研判会，印发《制度》", false), ("印发《甲》，召开研判会，印发《乙》", false),
    ("《关于〈研判会〉的通知》", true), ("《研判会", false), ("研判会》", false), ("《\n研判会》", false), ("《《研判会》》", true),
    ("贯彻「專題研判会機制」", true),
  ])
  func `words inside a title or the name of a system are quoted`(
    _ text: String,
    _ isQuoted: Bool
  ) throws {
    let units = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CharacterFolding.folded(String($0)) }
      .joined(separator: [FoldedText.paragraphEnd])
    let folded = Array(units)
    let offsets = folded.indices.map { Int32($0) }
    let quotations = Quotations(
      FoldedText(units: folded, starts: offsets, ends: offsets.map { $0 + 1 })
    )
    let word = CharacterFolding.folded("研判会")
    let start = try #require(folded.indices.first { folded.has(word, at: $0) })
    #expect(quotations.contains(start..<start + 3) == isQuoted)
  }
}
