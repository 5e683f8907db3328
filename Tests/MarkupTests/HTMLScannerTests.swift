import Markup
import Testing

struct HTMLScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let events: [String]

    init(_ description: String, _ page: String, _ events: [String]) {
      testDescription = description
      self.page = page
      self.events = events
    }
  }

  static let cases = [
    Case(
      "attributes in all forms",
      "<P Class=a id = 'b' data-x=\"c>d\" hidden  /x=1>文</P >",
      ["<P Class=a id=b data-x=c>d hidden= x=1", "文", ">P"]
    ),
    Case(
      "an address in an attribute",
      "<a href=/a/b.html>甲</a>",
      ["<a href=/a/b.html", "甲", ">a"]
    ),
    Case("an attribute twice", "<a id=1 id=2>", ["<a id=1 id=2"]),
    Case("a self-closing tag", "<br/><br />", ["</br", "</br"]),
    Case("a stray <", "1 < 2 <<b> <3", ["1 < 2 <", "<b", " <3"]),
    Case("a < at the end", "甲<", ["甲<"]),
    Case("a quote in Chinese book marks", "<全文>", ["<全文>"]),
    Case("empty and odd end tags", "a</>b</ p>c</p x=1>", ["a", "b", "! p", "c", ">p"]),
    Case("a doctype", "<!DOCTYPE html><p>", ["d DOCTYPE html", "<p"]),
    Case(
      "comments",
      "<!-- a > b --><!--><!--->c<!----><!--d--!>",
      [
        "! a > b ", "!", "!", "c", "!", "!d",
      ]
    ),
    Case(
      "Word's conditions",
      "<![if !supportLists]>一、<![endif]><?xml:namespace x?>",
      [
        "![if !supportLists]", "一、", "![endif]", "!xml:namespace x?",
      ]
    ),
    Case(
      "a hidden condition",
      "<!--[if gte mso 9]><xml>1</xml><![endif]-->二",
      [
        "![if gte mso 9]><xml>1</xml><![endif]", "二",
      ]
    ),
    Case(
      "raw text",
      "<script>if (a<b) '</p>' </scripts></SCRIPT><p>",
      [
        "<script", "if (a<b) '</p>' </scripts>", ">SCRIPT", "<p",
      ]
    ),
    Case("an empty script", "<script src=a></script>b", ["<script src=a", ">script", "b"]),
    Case("a title with a tag", "<title>A<b>&amp;</title>", ["<title", "A<b>&", ">title"]),
    Case("an unclosed script", "<script>a</scri", ["<script", "a</scri"]),
    Case("an unclosed comment", "a<!-- b <p>", ["a", "! b <p>"]),
    Case("an unclosed tag", "a<p class='b>c", ["a"]),
    Case("nothing", "", []),
  ]

  @Test(arguments: cases) func `a page is taken as browsers take it`(of test: Case) {
    #expect(events(test.page) == test.events)
  }

  @Test(arguments: [
    ("甲&nbsp;&ensp;&emsp;乙", "甲\u{A0}\u{2002}\u{2003}乙"),
    ("&ldquo;一&rdquo;&middot;&hellip;&mdash;", "“一”·…—"),
    ("&#19968;&#x4E8C;&#X4e09;", "一二三"),
    ("&#19968甲&#x4E8Cg", "一甲二g"),
    (
      "&#147;&#148;&#150;&#0;&#xD800;&#x110000;&#99999999999;",
      "“”–\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    ),
    ("A&ampB &ltp&gt &copyright &nbsp甲", "A&B <p> ©right \u{A0}甲"),
    ("&unknown; &; & &# &#x; AT&T R&D", "&unknown; &; & &# &#x; AT&T R&D"),
    ("&lsquo 1 &sup2; &sup; &times;", "&lsquo 1 ² ⊃ ×"),
  ])
  func `references give their characters`(_ text: String, _ expected: String) {
    #expect(events(text) == [expected])
  }

  @Test func `a reference without an end in an attribute may belong to an address`() {
    #expect(events("<a href='?a=1&copy=2&amp;b&lt'>") == ["<a href=?a=1&copy=2&b<"])
  }

  /// A mebibyte of each: quadratic work would take hours.
  @Test(
    arguments: [
      "<", "<!", "<!--", "<!-- -", "</", "<a ", "<a b='", "<a b=\"x\" ", "<a =", "&", "&#", "&#x1",
      "&ammmmmmmm", "<script>", "<title><", "</title", "<script></scrip", "<p>", "</p>", "<?",
      "-->",
      "<a b=c", "<a b ", "<![CDATA[", "<b/",
    ]
  )
  func `hostile pages take linear time`(_ piece: String) {
    let count = (1 << 20) / piece.utf8.count
    let page = String(repeating: piece, count: count)
    let start = ContinuousClock.now
    _ = events(page)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  private func events(_ page: String) -> [String] {
    var scanner = HTMLScanner(Array(page.utf8))
    var events: [String] = []
    while let event = scanner.next() { events.append(description(of: event, in: scanner)) }
    return events
  }

  private func description(of event: MarkupEvent, in scanner: HTMLScanner) -> String {
    func text(_ range: Range<Int>) -> String {
      String(decoding: scanner.bytes[range], as: UTF8.self)
    }
    switch event {
    case .startTag(let tag):
      let attributes = tag.attributes.map { attribute in
        let value = String(decoding: scanner.decodedValue(attribute.value), as: UTF8.self)
        return " \(text(attribute.name))=\(value)"
      }
      return (tag.isSelfClosing ? "</" : "<") + text(tag.name) + attributes.joined()
    case .endTag(let name): return ">\(text(name))"
    case .text(let range): return String(decoding: scanner.decoded(range), as: UTF8.self)
    case .literal(let range): return "[\(text(range))]"
    case .comment(let range): return "!\(text(range))"
    case .instruction(let range): return "?\(text(range))"
    case .doctype(let range): return "d \(text(range))"
    }
  }
}
