import Markup

/// The elements and texts of a page in the order of the page.
///
/// Whatever a node holds follows it, up to `end`; so a subtree, and any piece of a page between two
/// marks, is a range of indices.
struct WebTree {
  /// What a node is.
  enum Content {
    case element(WebElement)
    /// The range of its bytes, references and all.
    case text(Range<Int>)
    case comment(Range<Int>)
  }

  struct Node {
    let content: Content
    /// The index of the element that holds it; -1 for one that no other holds.
    let parent: Int
    /// The index after the last node that it holds.
    var end: Int
    let attributes: [MarkupAttribute]
    /// Whether nothing of it is shown: by its kind, its attributes or its style.
    let isHidden: Bool
  }

  let scanner: HTMLScanner
  var nodes: [Node] = []

  /// The content of `<title>` and of a meta element that names the article, where there are any.
  var title: [UInt8] = []
  var articleTitle: [UInt8] = []

  /// The element at an index; `nil` for texts and comments.
  func element(_ index: Int) -> WebElement? {
    guard case .element(let element) = nodes[index].content else { return nil }
    return element
  }

  /// The indices of what an element holds directly.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = index + 1
    while next < nodes[index].end {
      children.append(next)
      next = nodes[next].end
    }
    return children
  }

  /// The value of an attribute, in lowercase if asked; `nil` where the element has none.
  func value(_ name: StaticString, of index: Int) -> [UInt8]? {
    WebAttributes.value(name, in: nodes[index].attributes, scanner)
  }

  /// A whole number that an attribute gives, within bounds; `nil` where it gives none.
  func number(_ name: StaticString, of index: Int, in bounds: ClosedRange<Int>) -> Int? {
    guard let value = value(name, of: index),
      let number = Int(String(decoding: value.filter { $0 > 0x20 }, as: UTF8.self))
    else { return nil }
    return min(max(number, bounds.lowerBound), bounds.upperBound)
  }

  /// The shown characters of a node, spaces of every kind left out.
  func plainText(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    var next = index
    while next < nodes[index].end {
      if nodes[next].isHidden {
        next = nodes[next].end
        continue
      }
      if case .text(let range) = nodes[next].content { text += scanner.decoded(range) }
      next += 1
    }
    return Blanks.removed(from: text)
  }
}
