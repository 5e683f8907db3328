import Markup

/// How much running text every piece of a page holds.
///
/// Counted are the characters of text that is shown, outside of links and of what surrounds the
/// article by its kind, and that has a full stop in the same block: menus, dates and lists of other
/// pages have none.
struct ArticleWeights {
  /// The characters of all nodes before an index; one more than there are nodes.
  private var sums: [Int] = [0]
  /// The links of more than two characters before an index.
  private var linkSums: [Int] = [0]

  init(_ tree: WebTree) {
    var counts = Counts(of: tree)
    if counts.texts.allSatisfy({ $0 == 0 }) { counts = Counts(of: tree, onlySentences: false) }
    sums.reserveCapacity(tree.nodes.count + 1)
    linkSums.reserveCapacity(tree.nodes.count + 1)
    for index in tree.nodes.indices {
      sums.append(sums[index] + counts.texts[index])
      linkSums.append(linkSums[index] + (counts.links[index] > 2 ? 1 : 0))
    }
  }

  /// The characters of running text among the nodes of a range.
  func text(in range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }

  /// The links of more than two characters among the nodes of a range; 打印 and 大 中 小 are shorter.
  func links(in range: Range<Int>) -> Int {
    linkSums[range.upperBound] - linkSums[range.lowerBound]
  }
}

/// The characters of text of every node by itself.
private struct Counts {
  /// Of texts outside links.
  var texts: [Int]
  /// Of links, at the element.
  var links: [Int]

  private let onlySentences: Bool
  /// The texts since a block began, and whether any has a full stop.
  private var run: [Int] = []
  private var hasStop = false

  init(of tree: WebTree, onlySentences: Bool = true) {
    self.onlySentences = onlySentences
    texts = Array(repeating: 0, count: tree.nodes.count)
    links = texts
    var link: (index: Int, end: Int)?
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.isHidden || Self.surrounds(tree, index) {
        index = node.end
        continue
      }
      switch node.content {
      case .element(let element):
        if element.isBlock || element == .br { endRun() }
        if element == .a, index >= link?.end ?? 0 { link = (index, node.end) }
      case .text(let range):
        let bytes = tree.scanner.bytes[range]
        if let link, index < link.end {
          links[link.index] += Self.characters(bytes)
        } else {
          add(bytes, at: index)
        }
      case .comment: break
      }
      index += 1
    }
    endRun()
  }

  private mutating func add(_ text: ArraySlice<UInt8>, at index: Int) {
    texts[index] = Self.characters(text)
    hasStop = hasStop || Bytes.contains(Self.fullStop, in: text)
    run.append(index)
  }

  private mutating func endRun() {
    if onlySentences && !hasStop { for index in run { texts[index] = 0 } }
    run = []
    hasStop = false
  }

  private static let fullStop = Array("。".utf8)

  private static func surrounds(_ tree: WebTree, _ index: Int) -> Bool {
    switch tree.element(index) {
    case .footer?, .aside?: true
    default: false
    }
  }

  /// The characters outside ASCII, of which reports consist.
  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
  }
}
