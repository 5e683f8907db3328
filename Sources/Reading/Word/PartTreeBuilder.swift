import Markup

/// Builds the tree of a part from its XML.
///
/// Where a file gives the same thing in several forms (`mc:AlternateContent`), the first that is
/// understood is taken as if it stood there alone: a text box is never read twice.
struct PartTreeBuilder {
  /// An element that is open.
  private enum Frame {
    case kept(Int)
    case alternatives(isTaken: Bool)
    case taken
  }

  private var scanner: XMLScanner
  private var scope = NamespaceScope(WordNamespace.addresses)
  private var nodes: [PartTree.Node] = []
  private var attributes: [PartTree.Attribute] = []
  private var text: [UInt8] = []
  private var open: [Frame] = []
  /// How many elements are open within one that is left out, itself included.
  private var leftOut = 0
  private var depth = 0
  /// The depths of the open elements that declare prefixes.
  private var declaring: [Int] = []
  /// What names mean as long as no prefix changes; a part has few names and very many elements.
  private var names: [String: WordName] = [:]
  private var attributeNames: [String: WordAttribute?] = [:]
  private let recordsOffsets: Bool
  private var offsets: [Int32] = []

  private init(_ bytes: [UInt8], recordingOffsets: Bool) {
    scanner = XMLScanner(bytes)
    recordsOffsets = recordingOffsets
  }

  /// The tree of a part in UTF-8, with the places of its elements where they are asked for.
  ///
  /// - Throws: `Fault` where the part is not well-formed or exceeds a limit.
  /// - Complexity: O(*n*) in the bytes of the part.
  static func tree(
    of bytes: [UInt8],
    recordingOffsets: Bool = false
  ) throws(Fault) -> PartTree {
    var builder = PartTreeBuilder(bytes, recordingOffsets: recordingOffsets)
    while let event = try builder.nextEvent() {
      builder.add(event)
      if builder.nodes.count > ReadLimits.partElements {
        throw .tooManyElements(limit: ReadLimits.partElements)
      }
    }
    return PartTree(
      nodes: builder.nodes,
      attributes: builder.attributes,
      text: builder.text,
      offsets: builder.offsets
    )
  }

  /// Why there is no tree.
  enum Fault: Error {
    case xml(XMLError)
    case tooManyElements(limit: Int)
  }

  private mutating func nextEvent() throws(Fault) -> MarkupEvent? {
    do throws(XMLError) { return try scanner.next() } catch { throw .xml(error) }
  }

  private mutating func add(_ event: MarkupEvent) {
    switch event {
    case .startTag(let tag): start(tag)
    case .endTag: end()
    case .text(let range): addText(range, isLiteral: false)
    case .literal(let range): addText(range, isLiteral: true)
    case .comment, .instruction, .doctype: break
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: StartTag) {
    scope.open(tag, in: scanner.bytes)
    depth += 1
    if tag.attributes.contains(where: { isDeclaration(scanner.bytes[$0.name]) }) {
      declaring.append(depth)
      forgetNames()
    }
    let name = name(of: tag)
    if leftOut > 0 || !isWanted(name, tag) {
      leftOut += 1
    } else if name == .alternatives {
      open.append(.alternatives(isTaken: false))
    } else if name == .choice || name == .fallback {
      open.append(.taken)
    } else {
      keep(name, tag)
    }
  }

  private mutating func keep(_ name: WordName, _ tag: StartTag) {
    let first = attributes.count
    // Those of unknown elements are many and never asked for.
    if name != .other {
      for attribute in tag.attributes { keep(attribute) }
    }
    open.append(.kept(nodes.count))
    // The name follows the bracket that the tag begins with.
    if recordsOffsets { offsets.append(Int32(tag.name.lowerBound - 1)) }
    nodes.append(
      PartTree.Node(
        name: name,
        end: Int32(nodes.count + 1),
        attributes: Int32(first)..<Int32(attributes.count),
        text: Int32(text.count)..<Int32(text.count)
      )
    )
  }

  private mutating func keep(_ attribute: MarkupAttribute) {
    guard let name = name(of: attribute) else { return }
    let value = String(decoding: scanner.decoded(attribute.value), as: UTF8.self)
    attributes.append(PartTree.Attribute(name: name, value: value))
  }

  private mutating func end() {
    scope.close()
    if declaring.last == depth {
      declaring.removeLast()
      forgetNames()
    }
    depth -= 1
    if leftOut > 0 {
      leftOut -= 1
    } else if case .kept(let index) = open.popLast() {
      nodes[index].end = Int32(nodes.count)
    }
  }

  /// Whether an element is read: of alternatives one is, any other element always.
  private mutating func isWanted(_ name: WordName, _ tag: StartTag) -> Bool {
    guard case .alternatives(let isTaken) = open.last else { return true }
    let isSuitable = name == .fallback || name == .choice && isUnderstood(tag)
    guard isSuitable, !isTaken else { return false }
    open[open.count - 1] = .alternatives(isTaken: true)
    return true
  }

  /// Whether all extensions that a choice requires are known.
  private func isUnderstood(_ choice: StartTag) -> Bool {
    let requires = choice.attributes.first { scanner.holds("Requires", in: $0.name) }
    guard let requires else { return false }
    let prefixes = scanner.decoded(requires.value).split(separator: UInt8(ascii: " "))
    return prefixes.allSatisfy { scope.namespace(of: $0) != nil }
  }

  // MARK: Text

  /// Spaces between elements are no text, and a document has more of them than of anything else.
  private mutating func addText(_ range: Range<Int>, isLiteral: Bool) {
    guard leftOut == 0, case .kept(let index) = open.last else { return }
    switch nodes[index].name {
    case .text, .formulaText, .instruction: break
    default: return
    }
    let isPlain = !scanner.bytes[range].contains {
      $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\r")
    }
    if isLiteral || isPlain {
      text += scanner.bytes[range]
    } else {
      text += scanner.decoded(range)
    }
    nodes[index].text = nodes[index].text.lowerBound..<Int32(text.count)
  }

  // MARK: Names

  private mutating func forgetNames() {
    names.removeAll(keepingCapacity: true)
    attributeNames.removeAll(keepingCapacity: true)
  }

  private func isDeclaration(_ name: ArraySlice<UInt8>) -> Bool {
    name.starts(with: "xmlns".utf8)
  }

  private mutating func name(of tag: StartTag) -> WordName {
    let written = String(decoding: scanner.bytes[tag.name], as: UTF8.self)
    if let known = names[written] { return known }
    let name = canonical(scope.element(tag.name, in: scanner.bytes))
    let found = WordName(rawValue: name) ?? .other
    names[written] = found
    return found
  }

  private mutating func name(of attribute: MarkupAttribute) -> WordAttribute? {
    let written = String(decoding: scanner.bytes[attribute.name], as: UTF8.self)
    if let known = attributeNames[written] { return known }
    let found = WordAttribute(
      rawValue: canonical(scope.attribute(attribute.name, in: scanner.bytes))
    )
    attributeNames[written] = .some(found)
    return found
  }

  private func canonical(_ name: NamespaceScope.Name) -> String {
    let local = String(decoding: scanner.bytes[name.local], as: UTF8.self)
    let namespace = name.namespace.flatMap(WordNamespace.init)
    return (namespace?.prefix ?? "") + local
  }
}
