import Model
import Testing

@testable import Reading

struct WebReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let lines: [String]

    init(_ description: String, _ page: String, _ lines: [String]) {
      testDescription = description
      self.page = page
      self.lines = lines
    }
  }

  private static let cases = [
    Case("spaces of the source", "<p>甲 \n 乙\n丙  A\n\nB</p>", ["甲乙丙 A B"]),
    Case("indents", "<p>&nbsp;&emsp;　甲&nbsp;乙　</p>", ["甲\u{A0}乙"]),
    Case(
      "a break opens a line that may go on",
      "<p>&emsp;甲<br>　　乙<br/></p>",
      ["|\u{2003}甲", "|　　乙"]
    ),
    Case("the last piece of a paragraph is its end", "<p>甲<br>乙</p>", ["|甲", "乙"]),
    Case("blocks in blocks", "<div>甲<div>乙<p>丙</div>丁</div>", ["甲", "乙", "丙", "丁"]),
    Case("paragraphs never closed", "<p>甲<p>乙<div>丙", ["甲", "乙", "丙"]),
    Case("inline elements", "<p>召<b>开</b><font color=red>2<span>次</span></font></p>", ["召开2次"]),
    Case("an inline end tag across a block", "<b><p>甲</b>乙</p>丙", ["甲乙", "丙"]),
    Case("an unknown element", "<p>甲<o:p>&nbsp;</o:p></p><o:p/>乙", ["甲", "乙"]),
    Case(
      "what is no text",
      """
      <div><script>document.write('召开2次')</script><style>p{}</style><noscript>甲</noscript>\
      <template><p>乙</p></template><nav>丙</nav><select><option>丁</select><textarea>戊</textarea>\
      <button>己</button><iframe>庚</iframe><!-- 辛 --><p>壬</p></div>
      """,
      ["壬"]
    ),
    Case(
      "what is hidden",
      """
      <div><p style="DISPLAY : none">甲</p><p hidden>乙</p><p style='mso-hide:all'>丙</p>\
      <input type=hidden value=丁><del>戊</del><ins>己</ins></div>
      """,
      ["己"]
    ),
    Case("ruby", "<p>意<ruby>识<rp>(</rp><rt>shi</rt><rp>)</rp></ruby>形态</p>", ["意识形态"]),
    Case("text kept as typed", "<pre>甲\n　乙  丙\n</pre>", ["|甲", "|　乙  丙"]),
    Case("a list", "<ul><li>甲<li>乙</ul>", ["甲", "乙"]),
    Case("an ordered list", "<ol><li>甲</li><li><p>乙</p><p>丙</p></li></ol>", ["1. 甲", "2. 乙", "丙"]),
    Case(
      "numbers of items",
      """
      <ol start=3 type=a><li>甲<li value=9>乙<li>丙</ol><ol type=I><li>丁<li>戊</ol>\
      <ol style="list-style-type:cjk-ideographic" start=11><li>己</ol>\
      <ol class="custom_cn2 list-paddingleft-1"><li>庚</ol>
      """,
      ["c. 甲", "i. 乙", "j. 丙", "I. 丁", "II. 戊", "十一、己", "（一）庚"]
    ),
    Case(
      "items with numbers of their own",
      """
      <ol><li>1、甲<li>（二）乙<li>三、丙<li>(4)丁</ol><ol style="list-style:none"><li>戊</ol>
      """,
      ["1、甲", "（二）乙", "三、丙", "(4)丁", "戊"]
    ),
    Case("lists in lists", "<ol><li>甲<ol><li>乙</ol><li>丙</ol>", ["1. 甲", "1. 乙", "2. 丙"]),
    Case(
      "automatic numbers of Word",
      """
      <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、\
      <span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>工作<o:p></o:p></p>
      """,
      ["一、\u{A0} 工作"]
    ),
    Case("conditions of Word", "<p>甲<!--[if supportFields]>乙<![endif]-->丙</p>", ["甲丙"]),
    Case(
      "comments of reviewers",
      """
      <p>甲<span class=MsoCommentReference>[张1]</span></p><div style='mso-element:comment-list'>乙</div>
      """,
      ["甲"]
    ),
  ]

  @Test(arguments: cases) func `a page is read as it is shown`(of test: Case) throws {
    #expect(try lines(of: test.page) == test.lines)
  }

  @Test func `a page has no text without any shown`() {
    #expect(throws: Refusal(.empty)) {
      try WebReader.read(Array("<p>&nbsp;</p><script>1</script>".utf8))
    }
  }

  @Test func `places are those of the extracted text`() throws {
    let document = try Reader.read(Array("<html><p>甲<p>乙丙".utf8), source: "a.txt")
    #expect(document.format == .html)
    #expect(String(decoding: document.text, as: UTF8.self) == "甲\n乙丙")
    #expect(document.blocks.map(\.range) == [SourceRange(0, 3), SourceRange(4, 10)])
  }

  @Test(arguments: [
    "<div>", "<p>", "<b>", "<table><tr><td>", "<ol><li>", "<td>", "</div>", "<a>甲", "<!--正文开始-->",
    "<p>甲<br>", "<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", "<select>", "<h1>甲",
    "<td rowspan=65534 colspan=1000>甲",
  ])
  func `hostile pages take bounded time`(_ piece: String) {
    let page = "<html>" + String(repeating: piece, count: 100_000 / piece.utf8.count) + "甲"
    let start = ContinuousClock.now
    _ = try? WebReader.read(Array(page.utf8))
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `a page of too many elements is refused`() {
    let page = Array(String(repeating: "<b>", count: ReadLimits.webNodes + 1).utf8)
    #expect(throws: Refusal(.suspicious(.elements(limit: ReadLimits.webNodes)))) {
      try WebReader.read(page)
    }
  }
}

/// The lines of a page: `#` by level for headings, `|` for lines that may go on, `+` for rows with `/`
/// between cells, `-` for furniture.
func lines(of page: String) throws(Refusal) -> [String] {
  let (text, blocks) = try WebReader.read(Array(page.utf8))
  return blocks.map { webLine($0.kind, Array(text[$0.range.start..<$0.range.end])) }
}

func webLine(_ kind: Block.Kind, _ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  switch kind {
  case .line: return "|" + text
  case .heading(let level): return String(repeating: "#", count: level) + text
  case .paragraph: return text
  case .row:
    return "+"
      + text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "/")
  case .furniture: return "-" + text
  }
}
