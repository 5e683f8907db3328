import Markup
import Testing

struct XMLScannerTests {
  @Test func `tags, texts and the rest come in order`() throws {
    let xml = """
      <?xml version="1.0"?><!-- note --><w:p a='1' w:b="二&amp;三"><w:t>文&lt;字</w:t>\
      <w:br/><![CDATA[<a>]]></w:p>

      """
    #expect(
      try events(xml) == [
        #"?xml version="1.0""#, "! note ", "<w:p a=1 w:b=二&三", "<w:t", "文<字", ">w:t",
        "<w:br", ">w:br", "[<a>]", ">w:p", "\n",
      ]
    )
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try events("\u{FEFF}<a/>") == ["<a", ">a"])
  }

  @Test func `references give characters, and every end of line is one`() throws {
    #expect(try events("<a>&#x4E00;&#20108;&quot;&apos;&gt;\r\n\r&#13;</a>")[1] == "一二\"'>\n\n\r")
  }

  @Test(
    arguments: [
      ("<a>", .unexpectedEnd, 3),
      ("<a", .unexpectedEnd, 2),
      ("<a b='1", .unexpectedEnd, 7),
      ("<a><!-- ", .unexpectedEnd, 8),
      ("<a></a", .unexpectedEnd, 6),
      ("<a></b>", .mismatchedEndTag, 3),
      ("</a>", .mismatchedEndTag, 0),
      ("<a b=1/>", .malformedTag, 5),
      ("<a b='1'c='2'/>", .malformedTag, 8),
      ("<a b/>", .malformedTag, 4),
      ("<a b='<'/>", .malformedTag, 6),
      ("<1/>", .malformedTag, 1),
      ("< a/>", .malformedTag, 1),
      ("<a b='1' b='2'/>", .repeatedAttribute, 9),
      ("<a><!-- a -- b --></a>", .malformedSection, 10),
      ("<a>]]></a>", .malformedSection, 5),
      ("<a><!ELEMENT b></a>", .malformedSection, 3),
      ("<a>&nbsp;</a>", .badReference, 3),
      ("<a>&#0;</a>", .badReference, 3),
      ("<a>&#xD800;</a>", .badReference, 3),
      ("<a>&#99999999999999999999;</a>", .badReference, 3),
      ("<a>a & b</a>", .badReference, 5),
      ("<a>\u{1}</a>", .badCharacter, 3),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .doctype, 0),
      ("", .notOneRoot, 0),
      (" <!-- a --> ", .notOneRoot, 12),
      ("<a/><b/>", .notOneRoot, 4),
      ("<a/>text", .notOneRoot, 4),
      ("text<a/>", .notOneRoot, 0),
    ] as [(String, XMLError.Fault, Int)]
  )
  func `what is not well-formed is refused at its place`(
    _ xml: String,
    _ fault: XMLError.Fault,
    _ offset: Int
  ) {
    let error = #expect(throws: XMLError.self) { try events(xml) }
    #expect(error?.fault == fault)
    #expect(error?.offset == offset)
  }

  @Test func `elements in one another have a limit`() throws {
    let deepest = nested(XMLLimits.depth)
    #expect(try events(deepest).count == 2 * XMLLimits.depth)
    let error = #expect(throws: XMLError.self) { try events(nested(XMLLimits.depth + 1)) }
    #expect(error?.fault == .tooDeep(limit: XMLLimits.depth))
  }

  @Test func `attributes of a tag have a limit`() throws {
    #expect(try events(tag(attributes: XMLLimits.attributes)).count == 2)
    let error = #expect(throws: XMLError.self) {
      try events(tag(attributes: XMLLimits.attributes + 1))
    }
    #expect(error?.fault == .tooManyAttributes(limit: XMLLimits.attributes))
  }

  /// A mebibyte of each: quadratic work would take hours.
  @Test(arguments: [
    "<!--", "<!-- -", "<![CDATA[", "<![CDATA[]]", "<?", "<a b='", "<a b=\"&#", "]]", "&", "<p:a>",
    "<a/>", "<a b='' ",
  ])
  func `hostile documents take linear time`(_ piece: String) {
    let xml = "<r>" + String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    let start = ContinuousClock.now
    #expect(throws: XMLError.self) { try events(xml) }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  private func tag(attributes count: Int) -> String {
    "<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>"
  }

  /// Every event as one short text.
  private func events(_ xml: String) throws(XMLError) -> [String] {
    var scanner = XMLScanner(Array(xml.utf8))
    var events: [String] = []
    while let event = try scanner.next() { events.append(description(of: event, in: scanner)) }
    return events
  }

  private func description(of event: MarkupEvent, in scanner: XMLScanner) -> String {
    func text(_ range: Range<Int>) -> String {
      String(decoding: scanner.bytes[range], as: UTF8.self)
    }
    func decoded(_ range: Range<Int>) -> String {
      String(decoding: scanner.decoded(range), as: UTF8.self)
    }
    switch event {
    case .startTag(let tag):
      let attributes = tag.attributes.map { " \(text($0.name))=\(decoded($0.value))" }
      return "<\(text(tag.name))\(attributes.joined())"
    case .endTag(let name): return ">\(text(name))"
    case .text(let range): return decoded(range)
    case .literal(let range): return "[\(text(range))]"
    case .comment(let range): return "!\(text(range))"
    case .instruction(let range): return "?\(text(range))"
    case .doctype(let range): return "doctype \(text(range))"
    }
  }
}
