internal import Markup

/// Finds in the main part what surrounds the places of comments.
struct StoryScanner {
  /// What an element is to whoever puts marks around text.
  private enum Kind {
    case paragraph
    case paragraphProperties
    case run
    case runProperties
    case cell
    /// A link, an insertion and the like, which may hold marks between their runs.
    case open
    case other
  }

  private struct Frame {
    let kind: Kind
    let tag: Range<Int>
    /// The index of the run or, where it is commented, the offset of the text.
    var run: Int?
    var text: Int?
  }

  private var scanner: XMLScanner
  private var scope = NamespaceScope(WordNamespace.known)
  private var story: Story
  private var frames: [Frame] = []
  private let wanted: Set<Int>

  /// The number of frames around the paragraph that stands in no other one; `nil` outside of one.
  private var paragraphDepth: Int?
  private var isWanted = false
  private var firstRun = 0

  /// The fields of this paragraph that are open, and the child that the outermost one began in.
  private var openFields = 0
  private var fieldStart = 0
  private var textsInField: [Int] = []

  /// The story of the main part around the elements of some places.
  ///
  /// - Throws: `damaged` where the part is not well-formed.
  static func story(
    of bytes: [UInt8],
    _ part: String,
    elements places: [TextPlace]
  ) throws(AnnotatingError) -> Story {
    var scanner = StoryScanner(bytes, places)
    do throws(XMLError) { try scanner.scan() } catch { throw AnnotatingError(error, part: part) }
    return scanner.story
  }

  private init(_ bytes: [UInt8], _ places: [TextPlace]) {
    scanner = XMLScanner(bytes)
    story = Story(bytes: bytes)
    wanted = Set(
      places.flatMap { place in
        [place.anchor, place.words?.start.element, place.words?.end.element].compactMap(\.self)
      }
    )
  }

  private mutating func scan() throws(XMLError) {
    var start = scanner.position
    while let event = try scanner.next() {
      switch event {
      case .startTag(let tag): open(tag, start..<scanner.position)
      case .endTag: close(at: start)
      case .text(let range): addText(range, isLiteral: false)
      case .literal(let range): addText(range, isLiteral: true)
      case .comment, .instruction, .doctype: break
      }
      start = scanner.position
    }
  }

  // MARK: Elements

  private mutating func open(_ tag: StartTag, _ range: Range<Int>) {
    scope.open(tag, in: scanner.bytes)
    let name = scope.element(tag.name, in: scanner.bytes)
    if frames.isEmpty { noteRoot(name) }
    notePrefix(tag)
    var frame = Frame(kind: kind(of: name), tag: range)
    if let paragraphDepth {
      if frames.count == paragraphDepth + 1, !story.paragraphs.isEmpty {
        story.paragraphs[story.paragraphs.count - 1].children.append(range)
      }
      if frame.kind == .run, !tag.isSelfClosing {
        frame.run = story.runs.count
        story.runs.append(Story.Run(range: range, tag: range, name: tag.name))
      }
      noteFieldMark(tag, name)
      if wanted.contains(range.lowerBound), !tag.isSelfClosing {
        frame.text = range.lowerBound
        addElement(tag, range)
      }
    } else if frame.kind == .paragraph, !tag.isSelfClosing {
      beginParagraph(after: range)
    }
    frames.append(frame)
  }

  private mutating func close(at start: Int) {
    scope.close()
    guard let frame = frames.popLast(), let depth = paragraphDepth else { return }
    let range = frame.tag.lowerBound..<scanner.position
    if let text = frame.text { story.elements[text]?.range = range }
    if let run = frame.run {
      story.runs[run].range = range
      story.runs[run].end = start
    }
    if frame.kind == .runProperties, let run = frames.last?.run {
      story.runs[run].properties = range
    }
    if frames.count == depth + 1 { endChild(frame, range) }
    if frames.count == depth { endParagraph(at: start) }
  }

  private func kind(of name: NamespaceScope.Name) -> Kind {
    guard name.namespace != nil else { return .other }
    return Self.kinds.first { scanner.holds($0.name, in: name.local) }?.kind ?? .other
  }

  private static let kinds: [(name: StaticString, kind: Kind)] = [
    ("r", .run), ("rPr", .runProperties), ("p", .paragraph), ("pPr", .paragraphProperties),
    ("tc", .cell), ("ins", .open), ("moveTo", .open), ("hyperlink", .open), ("smartTag", .open),
    ("customXml", .open), ("dir", .open), ("bdo", .open),
  ]

  private mutating func noteRoot(_ name: NamespaceScope.Name) {
    story.namespace = name.namespace.flatMap(WordNamespace.init) ?? .transitional
    story.hasUsualPrefix =
      scope.namespace(of: Array("w".utf8)[...]) == story.namespace.rawValue
  }

  private mutating func notePrefix(_ tag: StartTag) {
    guard !frames.isEmpty,
      tag.attributes.contains(where: { scanner.holds("xmlns:w", in: $0.name) })
    else { return }
    if scope.namespace(of: Array("w".utf8)[...]) != story.namespace.rawValue {
      story.hasUsualPrefix = false
    }
  }

  // MARK: Paragraphs

  private mutating func beginParagraph(after tag: Range<Int>) {
    paragraphDepth = frames.count
    (isWanted, firstRun) = (false, story.runs.count)
    (openFields, textsInField) = (0, [])
    story.paragraphs.append(
      Story.Paragraph(
        content: tag.upperBound..<tag.upperBound,
        isInTable: frames.contains { $0.kind == .cell }
      )
    )
  }

  private mutating func endChild(_ frame: Frame, _ range: Range<Int>) {
    let paragraph = story.paragraphs.count - 1
    let last = story.paragraphs[paragraph].children.count - 1
    story.paragraphs[paragraph].children[last] = range
    if frame.kind == .paragraphProperties {
      story.paragraphs[paragraph].content = range.upperBound..<range.upperBound
    }
  }

  private mutating func endParagraph(at end: Int) {
    paragraphDepth = nil
    let paragraph = story.paragraphs.count - 1
    let start = story.paragraphs[paragraph].content.lowerBound
    story.paragraphs[paragraph].content = start..<end
    // Without places in it only the index counts; a report has many such paragraphs.
    if isWanted { return }
    story.paragraphs[paragraph].children = []
    story.runs.removeLast(story.runs.count - firstRun)
  }

  // MARK: Texts

  private mutating func addElement(_ tag: StartTag, _ range: Range<Int>) {
    guard let depth = paragraphDepth else { return }
    isWanted = true
    let around = frames[(depth + 1)...]
    let isOpen = around.dropLast().allSatisfy { $0.kind == .open }
    let child = story.paragraphs[story.paragraphs.count - 1].children.count - 1
    if openFields > 0 { textsInField.append(range.lowerBound) }
    story.elements[range.lowerBound] = Story.TextElement(
      range: range,
      tag: range,
      name: tag.name,
      keepsSpaces: tag.attributes.contains { attribute in
        scanner.holds("xml:space", in: attribute.name)
          && scanner.holds("preserve", in: attribute.value)
      },
      run: isOpen && openFields == 0 ? around.last?.run : nil,
      paragraph: story.paragraphs.count - 1,
      children: child...child,
      isInBox: around.contains { $0.kind == .paragraph }
    )
  }

  private mutating func addText(_ range: Range<Int>, isLiteral: Bool) {
    guard let text = frames.last?.text else { return }
    story.elements[text]?.pieces.append((range, isLiteral))
  }

  // MARK: Fields

  /// A field goes from the run that begins it to the one that ends it; marks within would be lost
  /// when Word works it out anew.
  private mutating func noteFieldMark(_ tag: StartTag, _ name: NamespaceScope.Name) {
    guard name.namespace != nil, scanner.holds("fldChar", in: name.local) else { return }
    let type = tag.attributes.first { attribute in
      let name = scope.attribute(attribute.name, in: scanner.bytes)
      return name.namespace != nil && scanner.holds("fldCharType", in: name.local)
    }
    guard let type else { return }
    let child = story.paragraphs[story.paragraphs.count - 1].children.count - 1
    if scanner.holds("begin", in: type.value) {
      if openFields == 0 { fieldStart = child }
      openFields += 1
    } else if scanner.holds("end", in: type.value), openFields > 0 {
      openFields -= 1
      if openFields > 0 { return }
      for text in textsInField {
        story.elements[text]?.children = fieldStart...max(fieldStart, child)
      }
      textsInField = []
    }
  }
}
