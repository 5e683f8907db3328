import Judging
import Model
import Testing

@Suite struct AttachmentMatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var note: [String]
    var bodies: [String]
    var found: [String]

    init(_ name: String, note: [String], bodies: [String], finds found: [String] = []) {
      self.testDescription = name
      self.note = note
      self.bodies = bodies
      self.found = found
    }
  }

  private static let two = ["附件：1.明细表", "2.统计表"]

  static let cases = [
    Case("no attachments in the text", note: two, bodies: []),
    Case("all agree", note: two, bodies: ["附件1", "明细表", "3公里。", "附件2", "统计表", "8场。"]),
    Case("an only one", note: ["附件：明细表"], bodies: ["附件", "明细表"]),
    Case("an only one with a number", note: ["附件：明细表"], bodies: ["附件1", "明细表"]),
    Case("a longer title", note: ["附件：明细表"], bodies: ["附件", "明细表（2025年）"]),
    Case("a title over two lines", note: ["附件：县城明细表"], bodies: ["附件", "县城", "明细表"]),
    Case("titles in marks", note: ["附件：《节水办法》"], bodies: ["附件", "节水办法"]),
    Case("another title", note: two, bodies: ["附件1", "明细表", "附件2", "汇总表"], finds: ["附件2"]),
    Case("one lacks", note: two, bodies: ["附件1", "明细表"], finds: ["统计表"]),
    Case("one too many", note: ["附件：明细表"], bodies: ["附件1", "明细表", "附件2", "统计表"], finds: ["附件2"]),
    Case("another number", note: two, bodies: ["附件1", "明细表", "附件3", "统计表"], finds: ["附件3"]),
    Case("no note", note: [], bodies: ["附件1", "明细表"], finds: ["附件1"]),
    Case("a note out of place", note: [], bodies: ["附件：明细表"]),
  ]

  @Test(arguments: cases) func `attachments are those of the note`(_ test: Case) {
    let lines = ["改造管网。"] + test.note + ["县水利局", "2025年12月20日"] + test.bodies
    let signature = test.note.count + 1
    var roles: [Int: Paragraph.Role] = [signature: .signature, signature + 1: .date]
    for line in lines.indices where line > 0 && roles[line] == nil { roles[line] = .attachment }
    let report = ReportBuilder.report(lines.joined(separator: "\n"), roles: roles)
    let elements = Elements(
      signature: report.line(signature),
      date: report.line(signature + 1)
    )
    let found = LayoutJudge.findings(.attachmentMatch, in: report.with(elements: elements)).ranges
    #expect(found.map(report.document.quote) == test.found)
  }

  @Test func `without a sign-off nothing tells note and attachment apart`() {
    let report = ReportBuilder.report("附件1\n明细表", roles: [0: .attachment, 1: .attachment])
    #expect(LayoutJudge.findings(.attachmentMatch, in: report).ranges.isEmpty)
  }
}
