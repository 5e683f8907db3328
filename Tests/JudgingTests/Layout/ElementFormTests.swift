import Judging
import Model
import Testing

/// How title, addressee, signature and attachments are written.
@Suite struct ElementFormTests {
  /// What a check finds in a report of a title, an addressee, a body and a signature.
  private func found(
    _ check: Requirement.LayoutCheck,
    title: String = "县水利局2025年节水工作报告",
    addressee: String = "县人民政府：",
    body: String = "节水，改造。",
    signature: String = "县水利局",
    unit: String? = nil
  ) -> [String] {
    let report = ReportBuilder.report(
      [title, addressee, body, signature].joined(separator: "\n"),
      roles: [0: .title, 1: .addressee, 3: .signature]
    )
    let elements = Elements(
      title: report.line(0),
      addressee: report.line(1),
      signature: report.line(3)
    )
    let facts = Facts(unit: unit)
    return LayoutJudge.findings(check, in: report.with(elements: elements, facts: facts)).ranges
      .map(report.document.quote)
  }

  // MARK: Title

  @Test(arguments: [
    ("县水利局2025年节水工作报告", false), ("关于节水工作的报告", false), ("2025年度工作报告", true), ("工作总结报告", true),
    ("关于2025年工作情况的专题报告", true),
  ])
  func `a title names a unit or a subject`(_ title: String, _ isBare: Bool) {
    #expect(found(.bareTitle, title: title) == (isBare ? [title] : []))
  }

  @Test(arguments: [
    ("节水工作报告", [String]()), ("节水工作报告（送审稿）", []), ("节水工作总结", ["总结"]), ("节水工作情况汇报", ["汇报"]),
    ("节水工作落实情", []),
  ])
  func `a report is called by no other kind`(_ title: String, _ genre: [String]) {
    #expect(found(.titleGenre, title: title) == genre)
  }

  @Test(arguments: [("节水工作报告", [String]()), ("节水工作报告。", ["。"]), ("节水工作报告：", ["："])])
  func `a title ends without a mark`(_ title: String, _ marks: [String]) {
    #expect(found(.titleEnd, title: title) == marks)
  }

  @Test(arguments: [
    ("水利局、财政局落实《办法》“双控”（节水）报告", [String]()), ("节水优先，推进改造工作的报告", ["，"]), ("节水：改造，报告", ["：", "，"]),
    ("节水报告（10:30）", []),
  ])
  func `a title has no commas inside`(_ title: String, _ marks: [String]) {
    #expect(found(.titleMarks, title: title) == marks)
  }

  @Test func `a line that its mark kept from being a title is judged all the same`() {
    let report = ReportBuilder.report("关于节水优先，推进管网改造情况的报告。\n县人民政府：", roles: [0: .furniture])
    let places = { check in LayoutJudge.findings(check, in: report).ranges }
    #expect(places(.titleEnd).map(report.document.quote) == ["。"])
    #expect(places(.titleMarks).map(report.document.quote) == ["，"])
  }

  // MARK: Addressee

  @Test func `a half-width colon is found where other marks are full-width`() {
    #expect(found(.addresseeColon) == [])
    #expect(found(.addresseeColon, addressee: "县人民政府:") == [":"])
    #expect(found(.addresseeColon, addressee: "县人民政府:", body: "节水,改造") == [])
  }

  @Test(arguments: [
    ("县人民政府：", false), ("县委、县人民政府：", false), ("县水利局、县财政局：", true), ("县委、县政府、县水利局：", true),
    ("各股室、各站所：", false),
  ])
  func `a report has one addressee`(_ addressee: String, _ isSeveral: Bool) {
    #expect(found(.singleAddressee, addressee: addressee) == (isSeveral ? [addressee] : []))
  }

  @Test(arguments: [("县人民政府：", false), ("张县长：", true), ("尊敬的各位领导：", true), ("县委书记办公室：", false)])
  func `a report goes to no person`(_ addressee: String, _ isPerson: Bool) {
    #expect(found(.addresseePerson, addressee: addressee) == (isPerson ? [addressee] : []))
  }

  // MARK: Signature

  @Test(arguments: [
    ("县水利局", "县水利局", true), ("中共县水利局党组", "县水利局", true), ("县卫健局", "县卫生健康局", true),
    ("县卫生健康委员会", "县卫健委", true), ("石桥镇人民政府", "石桥镇党委", true), ("平山镇人民政府", "县水利局", false),
    ("XX局", "县水利局", true),
  ])
  func `the sign-off names the unit of the title`(
    _ signature: String,
    _ unit: String,
    _ agrees: Bool
  ) {
    let found = found(.signatureUnit, title: unit + "工作报告", signature: signature, unit: unit)
    #expect(found == (agrees ? [] : [signature]))
  }

  @Test func `a title without a unit has none to agree with`() {
    #expect(found(.signatureUnit, title: "节水工作报告", unit: "平山镇人民政府") == [])
  }

  // MARK: Attachments

  @Test(arguments: [
    ("附件：1.明细表\n2.统计表", [String]()), ("附件：明细表", []), ("附件1", []), ("附件1：明细表", ["附件1："]),
    ("附件：1、明细表\n2、统计表", ["1、", "2、"]), ("附件：1.明细表；\n2.统计表。", ["；", "。"]), ("附件:明细表", [":"]),
    ("附件", []),
  ])
  func `the note of attachments has its form`(_ note: String, _ mistakes: [String]) {
    let count = note.split(separator: "\n").count
    let text = "节水，改造。\n\(note)\n县水利局"
    var roles = Dictionary(
      uniqueKeysWithValues: (1...count).map { ($0, Paragraph.Role.attachment) }
    )
    roles[count + 1] = .signature
    let report = ReportBuilder.report(text, roles: roles)
    let signed = report.with(elements: Elements(signature: report.line(count + 1)))
    let found = LayoutJudge.findings(.attachmentNote, in: signed).ranges
    #expect(found.map(report.document.quote) == mistakes)
    // below the sign-off, or without one, it heads an attachment
    #expect(LayoutJudge.findings(.attachmentNote, in: report).ranges.isEmpty)
  }
}
