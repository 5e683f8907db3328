/// Recognises web pages by how they begin.
enum WebSignature {
  /// How surely a text is a web page.
  enum Likeness {
    case none
    /// It begins with a tag that is closed again; Markdown may do so, too.
    case piece
    /// It begins with a tag that only pages begin with.
    case page
  }

  /// Judges a text by its first tag, after white space, comments and declarations.
  static func likeness(of text: [UInt8]) -> Likeness {
    guard let start = firstTag(in: text) else { return .none }
    let name = text[start...].prefix { (0x30...0x39).contains($0) || ($0 | 0x20).isLetterByte }
    let lowercase = name.map { $0 | ((0x41...0x5A).contains($0) ? 0x20 : 0) }
    let word = String(decoding: lowercase, as: UTF8.self)
    if pages.contains(word) { return .page }
    guard pieces.contains(word) else { return .none }
    return Bytes.contains(Array("</\(word)>".utf8), in: text[start...]) ? .piece : .none
  }

  /// The offset of the name of the first tag, `!doctype` counting as one.
  private static func firstTag(in text: [UInt8]) -> Int? {
    var rest = Blanks.trimmingStart(of: text[...])
    guard rest.first == 0x3C else { return nil }
    while rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) {
      let end = rest.starts(with: "<?".utf8) ? "?>" : "-->"
      guard let found = Bytes.firstIndex(of: Array(end.utf8), in: rest) else { return nil }
      rest = Blanks.trimmingStart(of: rest[(found + end.utf8.count)...])
    }
    guard rest.first == 0x3C else { return nil }
    let name = rest.dropFirst()
    return name.first == 0x21 ? name.startIndex + 1 : name.startIndex
  }

  private static let pages: Set<String> = ["doctype", "html", "head", "body", "meta", "title"]

  /// What pieces of pages begin with, as exported by editors.
  private static let pieces: Set<String> = [
    "article", "center", "div", "font", "h1", "h2", "h3", "h4", "p", "script", "section", "span",
    "strong", "style", "table", "ul", "ol",
  ]
}

extension UInt8 {
  /// Whether a lowercase letter of ASCII.
  fileprivate var isLetterByte: Bool { (0x61...0x7A).contains(self) }
}
