import Markup
import Testing

struct NamespaceScopeTests {
  private let known = ["urn:word": 1, "urn:word-strict": 1, "urn:drawing": 2, "urn:a&b": 3]

  @Test(arguments: [
    (#"<w:p xmlns:w="urn:word"/>"#, ["1 p"]),
    (#"<p xmlns="urn:word-strict"><a:x xmlns:a="urn:drawing"/><y/></p>"#, ["1 p", "2 x", "1 y"]),
    (
      #"<a:p xmlns:a="urn:word"><a:q xmlns:a="urn:drawing"><a:r/></a:q><a:s/></a:p>"#,
      ["1 p", "2 q", "2 r", "1 s"]
    ),
    (#"<p xmlns="urn:word"><q xmlns=""/></p>"#, ["1 p", "- q"]),
    (#"<p xmlns="urn:a&amp;b"/>"#, ["3 p"]),
    (#"<w:p xmlnsx="urn:word"><p/></w:p>"#, ["- p", "- p"]),
  ])
  func `elements have the namespace that is declared where they stand`(
    _ xml: String,
    _ names: [String]
  ) throws {
    var scanner = XMLScanner(Array(xml.utf8))
    var scope = NamespaceScope(known)
    var found: [String] = []
    while let event = try scanner.next() {
      switch event {
      case .startTag(let tag):
        scope.open(tag, in: scanner.bytes)
        found.append(text(scope.element(tag.name, in: scanner.bytes), scanner.bytes))
      case .endTag: scope.close()
      default: break
      }
    }
    #expect(found == names)
  }

  @Test func `attributes without a prefix are in no namespace`() throws {
    var scanner = XMLScanner(Array(#"<p xmlns="urn:word" xmlns:w="urn:word" a="" w:b=""/>"#.utf8))
    var scope = NamespaceScope(known)
    guard case .startTag(let tag)? = try scanner.next() else {
      Issue.record("no tag")
      return
    }
    scope.open(tag, in: scanner.bytes)
    let names = tag.attributes.suffix(2).map { scope.attribute($0.name, in: scanner.bytes) }
    #expect(names.map { text($0, scanner.bytes) } == ["- a", "1 b"])
    #expect(scope.namespace(of: Array("w".utf8)[...]) == 1)
  }

  private func text(_ name: NamespaceScope.Name, _ bytes: [UInt8]) -> String {
    let number = name.namespace.map(String.init) ?? "-"
    return "\(number) \(String(decoding: bytes[name.local], as: UTF8.self))"
  }
}
