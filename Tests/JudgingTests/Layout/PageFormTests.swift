import Judging
import Model
import Testing

struct PageFormTests {
  private static let text = "标题\n一、工作\n（一）抓改造\n1.城区\n全年改造管网。\n"

  /// A page of the standard: A4, 37, 35, 28 and 26 mm, 28.95 points from line to line.
  private static let page = PageLayout.Section(
    range: SourceRange(0, 1_000),
    width: 11_906,
    height: 16_838,
    margins: PageLayout.Margins(top: 2_098, bottom: 1_984, left: 1_587, right: 1_474),
    pageNumber: .dashed
  )

  private static let fonts = ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋", "FangSong_GB2312"]

  /// The report with a layout of the standard, of which a test changes something.
  private func found(
    _ check: Requirement.LayoutCheck,
    changing change: (inout PageLayout) -> Void = { _ in }
  ) -> [String] {
    let report = ReportBuilder.report(
      Self.text,
      roles: [0: .title],
      headings: [
        1: .init(marker: "一、", style: .chinese, number: 1),
        2: .init(marker: "（一）", style: .chineseInBrackets, number: 1, level: 2),
        3: .init(marker: "1.", style: .arabic, number: 1, level: 3),
      ]
    )
    var start = 0
    let lines = Self.text.split(separator: "\n")
    let letters = zip(lines, Self.fonts).enumerated().map { index, line in
      let range = SourceRange(start, start + line.0.utf8.count)
      start = range.end + 1
      return PageLayout.Letters(
        range: range,
        font: line.1,
        size: index == 0 ? 44 : 32,
        linePitch: 579
      )
    }
    var layout = PageLayout(sections: [Self.page], letters: letters, pageBreaks: [])
    change(&layout)
    let shown = report.with(elements: Elements(title: report.line(0))).showing(layout)
    return LayoutJudge.findings(check, in: shown).ranges.map(shown.document.quote)
  }

  @Test(arguments: Requirement.LayoutCheck.allCases.filter(\.isAboutPages))
  func `a page of the standard is right`(_ check: Requirement.LayoutCheck) {
    #expect(found(check).isEmpty)
  }

  @Test(arguments: Requirement.LayoutCheck.allCases.filter(\.isAboutPages))
  func `what a document leaves open is not judged`(_ check: Requirement.LayoutCheck) {
    let places = found(check) { layout in
      layout.sections = []
      for index in layout.letters.indices {
        layout.letters[index].font = nil
        layout.letters[index].size = nil
        layout.letters[index].linePitch = nil
      }
    }
    #expect(places.isEmpty)
  }

  @Test func `a millimetre more or less is right, two are not`() {
    #expect(found(.pageSize) { $0.sections[0].margins.top += 56 }.isEmpty)
    #expect(found(.pageSize) { $0.sections[0].margins.top += 113 } == ["标题"])
    #expect(found(.pageSize) { $0.sections[0].margins.right += 113 } == ["标题"])
    #expect(found(.pageSize) { $0.sections[0].width = 12_240 } == ["标题"])
  }

  @Test func `of pages set sideways only the paper is judged`() {
    let sideways = found(.pageSize) { layout in
      layout.sections[0].width = 16_838
      layout.sections[0].height = 11_906
    }
    #expect(sideways.isEmpty)
  }

  @Test func `a page shows its number between dashes`() {
    #expect(found(.pageNumber) { $0.sections[0].pageNumber = .plain } == ["标题"])
    #expect(found(.pageNumber) { $0.sections[0].pageNumber = .none } == ["标题"])
  }

  @Test func `a page break after the title leaves the first page without text`() {
    #expect(found(.firstPageBody) { $0.pageBreaks = [7] } == ["一、工作"])
    #expect(found(.firstPageBody) { $0.pageBreaks = [0] }.isEmpty)
    #expect(found(.firstPageBody) { $0.pageBreaks = [30] }.isEmpty)
  }

  @Test func `every level has its font and size`() {
    #expect(found(.titleFont) { $0.letters[0].font = "宋体" } == ["标题"])
    #expect(found(.titleFont) { $0.letters[0].size = 36 } == ["标题"])
    #expect(found(.headingFonts) { $0.letters[1].font = "微软雅黑" } == ["一、工作"])
    #expect(found(.headingFonts) { $0.letters[2].font = "黑体" } == ["（一）抓改造"])
    #expect(found(.headingFonts) { $0.letters[3].size = 30 } == ["1.城区"])
    #expect(found(.bodyFont) { $0.letters[4].font = "宋体" } == ["全年改造管网。"])
  }

  @Test func `the letters of most of a paragraph decide`() {
    let places = found(.bodyFont) { layout in
      var few = layout.letters[4]
      few.range = SourceRange(few.range.start, few.range.start + 3)
      few.font = "Times New Roman"
      layout.letters[4].range = SourceRange(few.range.end, layout.letters[4].range.end)
      layout.letters.insert(few, at: 4)
    }
    #expect(places.isEmpty)
  }

  @Test(arguments: [
    (500, true), (545, false), (560, false), (579, false), (600, false), (620, true),
  ])
  func `about twenty-two lines stand on a page`(_ pitch: Int, _ isWrong: Bool) {
    let places = found(.lineGrid) { $0.letters[4].linePitch = pitch }
    #expect(places == (isWrong ? ["全年改造管网。"] : []))
  }

  @Test func `about twenty-eight characters stand on a line`() {
    #expect(found(.lineGrid) { $0.letters[4].size = 28 } == ["全年改造管网。"])
    #expect(found(.lineGrid) { $0.sections[0].characterPitch = -4 }.isEmpty)
  }
}

extension Report {
  /// The same report from a document that shows pages, with a block for each paragraph.
  fileprivate func showing(_ layout: PageLayout) -> Report {
    let blocks = paragraphs.filter { !$0.range.isEmpty }.map {
      Block(kind: .paragraph, range: text.source($0.range))
    }
    return Report(
      document: Document(
        source: document.source,
        format: .docx,
        encoding: document.encoding,
        sha256: "",
        text: document.text,
        blocks: blocks,
        layout: layout
      ),
      text: text,
      paragraphs: paragraphs,
      sections: sections,
      sentences: sentences,
      unheadedParts: unheadedParts,
      elements: elements,
      facts: facts
    )
  }
}
