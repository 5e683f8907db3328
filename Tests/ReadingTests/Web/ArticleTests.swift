import Testing

@testable import Reading

struct ArticleTests {
  private static let text = String(repeating: "<p>局党组召开会议专题研究意识形态工作。</p>", count: 4)
  private static let paragraphs = Array(repeating: "局党组召开会议专题研究意识形态工作。", count: 4)
  private static let menu = "<ul><li><a>政务公开</a><li><a>政务服务</a><li><a>互动交流</a></ul>"
  private static let title = "某县教育局意识形态工作情况报告"

  @Test(arguments: [
    "<div id=zoom>TEXT</div>", "<div class='box TRS_Editor'>TEXT</div>", "<article>TEXT</article>",
    "<div id='vsb_content_12'>TEXT</div>", "<td class=Article-Content>TEXT</td>",
    "<!--ContentStart-->TEXT<!--ContentEnd-->", "<!-- 正文 开始 -->TEXT<!-- 正文结束 -->",
    "<!--<$[信息内容]>begin-->TEXT<!--<$[信息内容]>end-->", "<div><div>TEXT</div></div>",
  ])
  func `the article is found by its marks or its sentences`(_ frame: String) throws {
    let article = frame.replacing("TEXT", with: Self.text)
    let page =
      "<html><body>\(Self.menu)<div>\(article)</div><div>\(Self.menu)<p>版权所有</p></div></body>"
    #expect(try lines(of: page) == Self.paragraphs)
  }

  @Test func `a mark around little of the text is not believed`() throws {
    let page = "<html><body>\(Self.menu)<div><div id=zoom><p>甲。</p></div>\(Self.text)</div>"
    #expect(try lines(of: page) == ["甲。"] + Self.paragraphs)
  }

  @Test func `parts of an article in boxes of their own stay together`() throws {
    let page =
      "<html><body>\(Self.menu)<div><div>\(Self.text)</div><div><p>二、存在问题</p>\(Self.text)</div></div>"
    #expect(try lines(of: page) == Self.paragraphs + ["二、存在问题"] + Self.paragraphs)
  }

  @Test func `what surrounds an article without a menu is kept`() throws {
    let page =
      "<html><body>\(Self.menu)<div><p>\(Self.title)</p><div>\(Self.text)</div><p>某县教育局</p></div>"
    #expect(try lines(of: page) == [Self.title] + Self.paragraphs + ["某县教育局"])
  }

  @Test func `a page without any sentence is read as a whole`() throws {
    #expect(try lines(of: "<html><body><p>一、工作<p>二、问题</body>") == ["一、工作", "二、问题"])
  }

  @Test(arguments: [
    "<title>TITLE_某县人民政府网</title>", "<title>某县教育局 | TITLE</title>",
    "<meta name=ArticleTitle content='TITLE'><title>某县</title>",
    "<meta property=og:title content='TITLE'>",
  ])
  func `a title outside of the article is put before it`(_ head: String) throws {
    let named = head.replacing("TITLE", with: Self.title)
    let shown =
      "<html><head>\(named)</head><body>\(Self.menu)<h3>\(Self.title)</h3>\(Self.menu)<div id=zoom>\(Self.text)</div>"
    #expect(try lines(of: shown) == ["#" + Self.title] + Self.paragraphs)
    let unshown = "<html><head>\(named)</head><body>\(Self.menu)<div id=zoom>\(Self.text)</div>"
    #expect(try lines(of: unshown) == ["#" + Self.title] + Self.paragraphs)
  }

  @Test func `a title within the article is not doubled`() throws {
    let page = """
      <html><head><title>某县教育局意识形态 工作情况报告_某网</title></head>\
      <body>\(Self.menu)<div id=zoom><p>某县教育局<br>意识形态工作情况报告</p>\(Self.text)</div>
      """
    #expect(try lines(of: page) == ["|某县教育局", "意识形态工作情况报告"] + Self.paragraphs)
  }

  @Test func `a title in the frame and in the article is one`() throws {
    let half = "某县教育局意识形态<br>工作情况报告"
    for title in [Self.title, half] {
      let page = """
        <html><head><title>\(Self.title)</title></head><body><h2>\(Self.title)</h2>\
        <p>来源：某县教育局</p><p>\(title)</p>\(Self.text)
        """
      let found = try lines(of: page)
      #expect(found.first == "#" + Self.title)
      #expect(found.dropFirst(2).prefix { $0.hasPrefix("-") }.count == (title == half ? 2 : 1))
      #expect(found.suffix(4) == Self.paragraphs[...])
    }
  }

  @Test func `headings have levels below the title, and a site is none`() throws {
    let page = """
      <html><body><h1>某县政务网</h1><h4>\(Self.title)</h4><h3>一、工作</h3>\(Self.text)<h5>（一）学习</h5>\
      <h3>局党组召开会议。</h3></body>
      """
    #expect(
      try lines(of: page)
        == ["-某县政务网", "#" + Self.title, "##一、工作"] + Self.paragraphs + ["###（一）学习", "局党组召开会议。"]
    )
  }

  @Test func `the name of an office above the title is not the title`() throws {
    let office = "江岭水务集团有限公司"
    let frame = "<html><head><title>\(office)</title></head><body><h1>\(office)</h1>"
    #expect(
      try lines(of: frame + "<p>\(Self.title)</p>\(Self.text)") == [office, Self.title]
        + Self.paragraphs
    )
    #expect(
      try lines(of: frame + "<h2>\(Self.title)</h2>\(Self.text)")
        == [office, "#" + Self.title] + Self.paragraphs
    )
  }

  @Test func `a paragraph cut within a sentence may go on below`() throws {
    let cut = "年初以来局党组先后召开会议专题研究意识形态工作，并于三月和九月分别召开意识形态分析研"
    let page = "<html><body><p>\(cut)</p><p>判联席会议。</p><p>某县教育局</p></body>"
    #expect(try lines(of: page) == ["|" + cut, "判联席会议。", "某县教育局"])
  }

  @Test func `a paragraph for each printed line may go on below`() throws {
    let line = String(repeating: "意识形态工作", count: 5)
    let page = "<html><body>" + String(repeating: "<p>\(line)</p>", count: 4) + "<p>结束。</p>"
    #expect(try lines(of: page) == Array(repeating: "|" + line, count: 4) + ["|结束。"])
  }
}
