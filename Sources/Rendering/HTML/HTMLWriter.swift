/// Writes HTML in which every element is closed and all text is escaped; UTF-8.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<String, String>

  /// The language of the page, which elements need not name again.
  private let language: String

  /// What was written; holds `Anchor.slot` where the number of a report belongs.
  private(set) var bytes: [UInt8] = []

  /// Creates a writer for a page in a language.
  init(_ phrases: Phrasebook) {
    language = phrases.page.language
  }

  /// Writes an element around its content.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    id: Anchor? = nil,
    to target: Anchor? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes, id: id, to: target)
    content(&self)
    close(name)
  }

  /// Writes an element around a text.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    id: Anchor? = nil,
    to target: Anchor? = nil,
    text: String
  ) {
    element(name, attributes, id: id, to: target) { $0.text(text) }
  }

  /// Writes a start tag; also an element that has no content, such as `meta`.
  mutating func open(
    _ name: String,
    _ attributes: Attributes = [:],
    id: Anchor? = nil,
    to target: Anchor? = nil
  ) {
    raw("<" + name)
    for (key, value) in attributes where key != "lang" || value != language || name == "html" {
      raw(" \(key)=\"")
      text(value)
      raw("\"")
    }
    if let id { put(id, as: " id=\"") }
    if let target { put(target, as: " href=\"#") }
    raw(">")
  }

  /// Writes an end tag.
  mutating func close(_ name: String) {
    raw("</\(name)>")
  }

  /// Writes text that comes from anywhere.
  mutating func text(_ text: String) {
    HTMLText.append(text, to: &bytes)
  }

  /// Writes Chinese words of a report or a rule, named as such where the page is in another language.
  mutating func chinese(_ words: String) {
    if words.isEmpty || language == Self.chinese { return text(words) }
    element("span", ["lang": Self.chinese], text: words)
  }

  private static let chinese = Language.chinese.phrases.page.language

  /// Writes markup, styles or script of this program as they are.
  mutating func raw(_ markup: String) {
    bytes += markup.utf8
  }

  /// Writes what another writer has written.
  mutating func append(_ other: HTMLWriter) {
    bytes += other.bytes
  }

  private mutating func put(_ anchor: Anchor, as opening: String) {
    raw(opening + "r")
    if let report = anchor.report { raw(String(report)) } else { bytes.append(Anchor.slot) }
    text(anchor.suffix)
    raw("\"")
  }
}
