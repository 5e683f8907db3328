/// Writes documents of Word for tests: the parts that a test names, and around them what must be.
public struct WordFile: Sendable {
  /// The content of `w:body`.
  public var body: String

  /// Other parts by their type of relationship, such as `styles`, with their whole XML.
  public var parts: [(type: String, xml: String)] = []

  /// The content type of the main part.
  public var contentType = WordFile.usualType

  /// Whether namespaces and relationships are those of the strict form of the standard.
  public var isStrict = false

  /// The content type of a usual document.
  public static let usualType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  /// Creates a document with a body.
  public init(_ body: String) {
    self.body = body
  }

  /// The same document with another part; header and footer parts get the ids `rId1`, `rId2`, ….
  public func with(_ type: String, _ content: String) -> Self {
    var file = self
    file.parts.append((type, root(type, content)))
    return file
  }

  /// The archive.
  public var bytes: [UInt8] { ZipWriter(entries).bytes }

  /// The files of the archive.
  public var entries: [ZipWriter.Entry] {
    let numbered = parts.enumerated().map { ($0.offset + 1, $0.element) }
    let links = numbered.map { id, part in
      link("rId\(id)", part.type, "\(part.type)\(id).xml")
    }
    return [
      ZipWriter.Entry("[Content_Types].xml", types),
      ZipWriter.Entry("_rels/.rels", relationships(link("rId1", "officeDocument", target))),
      ZipWriter.Entry("word/document.xml", root("document", "<w:body>\(body)</w:body>")),
      ZipWriter.Entry("word/_rels/document.xml.rels", relationships(links.joined())),
    ] + numbered.map { ZipWriter.Entry("word/\($1.type)\($0).xml", $1.xml) }
  }

  private var target: String { "word/document.xml" }

  private var types: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(contentType)"/></Types>
    """
  }

  private func relationships(_ links: String) -> String {
    let address = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(address)\">\(links)</Relationships>"
  }

  private func link(_ id: String, _ type: String, _ target: String) -> String {
    let base =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return "<Relationship Id=\"\(id)\" Type=\"\(base)/\(type)\" Target=\"\(target)\"/>"
  }

  /// A part with its root element, which declares every namespace that tests use.
  private func root(_ type: String, _ content: String) -> String {
    let name = ["header": "hdr", "footer": "ftr"][type] ?? type
    let word =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let ids =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let namespaces = [
      "w": word, "r": ids,
      "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "v": "urn:schemas-microsoft-com:vml",
      "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
      "new": "urn:example:unknown",
    ].sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")
    let prefix = type == "theme" ? "a" : "w"
    return "<\(prefix):\(name) \(namespaces)>\(content)</\(prefix):\(name)>"
  }

  /// A paragraph with text and, before it, the content of its properties.
  public static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }
}
