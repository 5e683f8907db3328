import Archive
import Foundation
import Model
import Reading
import TestSupport
import Testing

@testable import Annotating

/// Whatever a document holds, its text stays what it was.
struct HostileInputTests {
  /// A generator whose numbers are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let pieces = [
    "<w:r><w:t>召开2次</w:t></w:r>",
    "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> a b </w:t></w:r>",
    "<w:r><w:t>甲&amp;&#x4E59;</w:t><w:tab/><w:t>丙</w:t></w:r>",
    "<w:r><w:t><![CDATA[<丁>]]></w:t></w:r>",
    "<w:ins w:id=\"1\"><w:r><w:t>新增</w:t></w:r></w:ins>", "<w:r><w:br/><w:t>x\r\ny</w:t></w:r>",
    "<w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r></w:del>",
    "<w:r><w:t> </w:t></w:r><w:r/>",
    "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "<w:bookmarkStart w:id=\"3\"/>",
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
    "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    "<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", "<w:r><w:t/></w:r>",
    "<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>",
  ]

  private func document(_ dice: inout Dice) -> WordFile {
    var body = ""
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let content = (0..<Int.random(in: 1...6, using: &dice)).compactMap { _ in
        Self.pieces.randomElement(using: &dice)
      }
      let paragraph = "<w:p>\(content.joined())</w:p>"
      body +=
        Bool.random(using: &dice)
        ? paragraph
        : "<w:tbl><w:tr><w:tc>\(paragraph)</w:tc><w:tc>\(paragraph)</w:tc></w:tr></w:tbl>"
    }
    return WordFile("<w:p><w:r><w:t>首</w:t></w:r></w:p>" + body)
  }

  private func ranges(in document: Document, _ dice: inout Dice) -> [SourceRange] {
    let starts = document.text.indices.filter { document.text[$0] & 0xC0 != 0x80 }
    return (0..<Int.random(in: 1...5, using: &dice)).map { _ in
      let ends = [0, 1].compactMap { _ in starts.randomElement(using: &dice) }.sorted()
      return SourceRange(ends.first ?? 0, ends.last ?? 0)
    }
  }

  @Test(arguments: 0..<300) func `text, marks and other parts are sound`(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    for _ in 0..<5 { _ = dice.next() }
    let draft = try Draft(document(&dice))
    let ranges = ranges(in: draft.document, &dice)
    let annotated = try draft.annotated(at: ranges)
    let again = try Draft(annotated)
    #expect(again.document.text == draft.document.text)
    #expect(again.document.blocks == draft.document.blocks)
    let body = try body(of: annotated)
    for id in ranges.indices {
      let places = ["[\(id)", "\(id)]", "{\(id)}"].map { body.ranges(of: $0).map(\.lowerBound) }
      #expect(places.map(\.count) == [1, 1, 1], "\(body)")
      let order = places.flatMap(\.self)
      #expect(order == order.sorted(), "\(body)")
    }
  }

  @Test func `a damaged document is an error or is annotated, and never ends the program`() throws {
    let source = WordFile(WordFile.paragraph("召开2次")).with("comments", "").bytes
    let sound = try Draft(source)
    let range = try sound.range(of: "2次")
    let comment = Comment(range: range, place: .words, paragraphs: ["一"])
    let annotator = try #require(Draft.annotator)
    var annotated = 0
    for index in source.indices {
      var broken = source
      broken[index] ^= 0x15
      // The document of the sound file stands for one that changed after it was read.
      if (try? annotator.annotate(broken, sound.document, [comment])) != nil { annotated += 1 }
    }
    // Times, attributes and the like may be anything.
    #expect(annotated > 0 && annotated < source.count / 2)
  }

  @Test func `comments are written into a thousand pages at once`() throws {
    let paragraph = WordFile.paragraph("第一项工作按时完成，全年召开调度会4次，走访用水户120户。")
    let draft = try Draft(WordFile(String(repeating: paragraph, count: 22_000)))
    let start = ContinuousClock.now
    let ranges = draft.document.blocks.prefix(200).map(\.range)
    _ = try draft.annotated(at: ranges)
    print("1,000 pages with 200 comments: \(ContinuousClock.now - start)")
  }
}
