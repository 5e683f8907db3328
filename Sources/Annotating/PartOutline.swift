internal import Markup

/// A part whose root holds one element after the other, such as relationships or comments.
struct PartOutline {
  /// An element directly within the root.
  struct Child {
    /// The name without its prefix.
    let name: String
    /// The values of the attributes by their names without prefixes.
    let attributes: [String: String]
  }

  private(set) var children: [Child] = []

  /// The prefix of the root with its colon, or nothing.
  private(set) var prefix = ""

  private let bytes: [UInt8]
  private var rootName = ""
  private var end = 0..<0

  /// Reads a part.
  ///
  /// - Throws: `damaged` where it is not well-formed.
  init(_ bytes: [UInt8], part: String) throws(AnnotatingError) {
    self.bytes = bytes
    do throws(XMLError) { try read() } catch { throw AnnotatingError(error, part: part) }
  }

  /// The part with more at the end of its root.
  func appending(_ content: String) -> [UInt8] {
    let isSelfClosing = bytes[end].last == UInt8(ascii: ">")
    let replaced = isSelfClosing ? ">\(content)</\(rootName)>" : content
    return bytes[..<end.lowerBound] + Array(replaced.utf8) + bytes[end.upperBound...]
  }

  private mutating func read() throws(XMLError) {
    var scanner = XMLScanner(bytes)
    var depth = 0
    var start = scanner.position
    while let event = try scanner.next() {
      switch event {
      case .startTag(let tag):
        if depth == 0 { readRoot(tag, before: scanner.position) }
        if depth == 1 { children.append(child(tag, in: scanner)) }
        depth += 1
      case .endTag:
        depth -= 1
        // The root that closes itself has its end in its only tag.
        if depth == 0, end.isEmpty { end = start..<start }
      case .text, .literal, .comment, .instruction, .doctype: break
      }
      start = scanner.position
    }
  }

  private mutating func readRoot(_ tag: StartTag, before position: Int) {
    rootName = String(decoding: bytes[tag.name], as: UTF8.self)
    prefix = rootName.lastIndex(of: ":").map { String(rootName[...$0]) } ?? ""
    if tag.isSelfClosing { end = position - 2..<position }
  }

  private func child(_ tag: StartTag, in scanner: XMLScanner) -> Child {
    let attributes = tag.attributes.map { attribute in
      (local(attribute.name), String(decoding: scanner.decoded(attribute.value), as: UTF8.self))
    }
    return Child(
      name: local(tag.name),
      attributes: Dictionary(attributes) { first, _ in first }
    )
  }

  private func local(_ name: Range<Int>) -> String {
    let start = bytes[name].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.lowerBound
    return String(decoding: bytes[start..<name.upperBound], as: UTF8.self)
  }
}
