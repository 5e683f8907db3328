import Markup
import Model

/// Builds the tree of a page from its tags, closing what authors leave open as browsers do.
struct WebTreeBuilder {
  private var scanner: HTMLScanner
  private var tree: WebTree
  /// The indices of the open elements, the outermost first.
  private var open: [Int] = []
  /// Whether the head is open; a first thing to be shown closes it.
  private var isInHead = false

  /// The tree of a page in UTF-8.
  ///
  /// - Throws: `suspicious`.
  static func tree(of page: [UInt8]) throws(Refusal) -> WebTree {
    var builder = WebTreeBuilder(page)
    try builder.build()
    return builder.tree
  }

  private init(_ page: [UInt8]) {
    scanner = HTMLScanner(page)
    tree = WebTree(scanner: scanner)
  }

  private mutating func build() throws(Refusal) {
    while let event = scanner.next() {
      switch event {
      case .startTag(let tag): start(tag)
      case .endTag(let name): end(WebElement(name: scanner.bytes[name]))
      case .text(let range): text(range)
      case .comment(let range): append(.comment(range))
      case .literal, .instruction, .doctype: break
      }
      if tree.nodes.count > ReadLimits.webNodes {
        throw Refusal(.suspicious(.elements(limit: ReadLimits.webNodes)))
      }
    }
    close(downTo: 0)
  }

  @discardableResult
  private mutating func append(
    _ content: WebTree.Content,
    _ attributes: [MarkupAttribute] = [],
    isHidden: Bool = false
  ) -> Int {
    let index = tree.nodes.count
    tree.nodes.append(
      WebTree.Node(
        content: content,
        parent: open.last ?? -1,
        end: index + 1,
        attributes: attributes,
        isHidden: isHidden
      )
    )
    return index
  }

  private mutating func text(_ range: Range<Int>) {
    if let last = open.last, tree.element(last) == .title, tree.title.isEmpty {
      tree.title = scanner.decoded(range)
    }
    if isInHead, open.last.map(tree.element) == .head, !Blanks.fill(scanner.bytes[range]) {
      closeHead()
    }
    append(.text(range))
  }

  private mutating func start(_ tag: StartTag) {
    let element = WebElement(name: scanner.bytes[tag.name])
    if element == .meta { readMeta(tag.attributes) }
    if isInHead, !Self.headElements.contains(element) { closeHead() }
    closeImplied(by: element)
    let isHidden = element.isNeverShown || WebAttributes.hide(tag.attributes, scanner)
    let index = append(.element(element), tag.attributes, isHidden: isHidden)
    // An unknown element of another vocabulary, such as <o:p/>, may close itself.
    let isClosed = element.isVoid || element == .other && tag.isSelfClosing
    guard !isClosed, open.count < ReadLimits.webDepth else { return }
    open.append(index)
    if element == .head { isInHead = true }
  }

  /// Takes in `<meta name="ArticleTitle" content="…">`, which the sites of governments carry, or what
  /// others write for those who link to them.
  private mutating func readMeta(_ attributes: [MarkupAttribute]) {
    guard tree.articleTitle.isEmpty,
      let name = WebAttributes.value("name", in: attributes, scanner)
        ?? WebAttributes.value("property", in: attributes, scanner),
      Self.titleNames.contains(WebAttributes.folded(name)),
      let content = WebAttributes.value("content", in: attributes, scanner)
    else { return }
    tree.articleTitle = content
  }

  private static let titleNames = ["articletitle", "og:title"].map { Array($0.utf8) }

  // MARK: - Closing

  private mutating func close(downTo count: Int) {
    while open.count > count {
      let index = open.removeLast()
      tree.nodes[index].end = tree.nodes.count
    }
  }

  /// Closes the innermost of some elements, unless one of others stands within it.
  private mutating func close(
    _ elements: Set<WebElement>,
    within boundary: Set<WebElement>
  ) {
    for position in open.indices.reversed() {
      guard let element = tree.element(open[position]) else { continue }
      if elements.contains(element) { return close(downTo: position) }
      if boundary.contains(element) { return }
    }
  }

  private mutating func closeHead() {
    close([.head], within: [])
    isInHead = false
  }

  private mutating func closeImplied(by element: WebElement) {
    switch element {
    case .li: close([.li], within: Self.listBoundary)
    case .dd, .dt: close([.dd, .dt], within: Self.listBoundary)
    case .td, .th: close([.td, .th], within: [.table, .tr])
    case .tr: close([.tr], within: [.table])
    case .thead, .tbody, .tfoot: close([.thead, .tbody, .tfoot, .caption], within: [.table])
    case .option: close([.option], within: [.select])
    default: break
    }
    if element.isBlock { close([.p], within: Self.cellBoundary) }
  }

  private mutating func end(_ element: WebElement) {
    switch element {
    case .br: append(.element(.br))
    case .body, .html: break
    case .table: close([.table], within: [])
    case .tr: close([.tr], within: [.table])
    case .td, .th: close([element], within: [.table, .tr])
    case .tbody, .thead, .tfoot: close([element], within: [.table])
    case let element where element.isBlock: close([element], within: Self.cellBoundary)
    default: closeInline(element)
    }
  }

  /// An inline element that a block was opened in stays open, and shows no difference.
  private mutating func closeInline(_ element: WebElement) {
    for position in open.indices.reversed() {
      guard let found = tree.element(open[position]) else { continue }
      if found == element { return close(downTo: position) }
      if found.isBlock { return }
    }
  }

  private static let headElements: Set<WebElement> = [
    .base, .head, .link, .meta, .noscript, .script, .style, .template, .title,
  ]
  private static let cellBoundary: Set<WebElement> = [.td, .th, .table, .caption, .button, .object]
  private static let listBoundary = cellBoundary.union([.ul, .ol, .dl])
}
