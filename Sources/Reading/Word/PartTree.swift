/// The elements of one part of a package, in the order of the document.
///
/// Only what `WordName` and `WordAttribute` know is kept apart; of alternatives one is kept.
final class PartTree: Sendable {
  /// An element; those within it follow it directly.
  ///
  /// Small numbers, because a part may have millions.
  struct Node {
    let name: WordName
    /// The index after the last element within this one.
    var end: Int32
    /// The element's attributes.
    let attributes: Range<Int32>
    /// The element's own characters, all pieces together.
    var text: Range<Int32>
  }

  /// An attribute with its value, references resolved.
  struct Attribute {
    let name: WordAttribute
    let value: String
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let text: [UInt8]

  /// The offset of each node's start tag in the part; empty unless it was asked for.
  let offsets: [Int32]

  init(nodes: [Node], attributes: [Attribute], text: [UInt8], offsets: [Int32]) {
    self.nodes = nodes
    self.attributes = attributes
    self.text = text
    self.offsets = offsets
  }

  /// The outermost element; a well-formed part has one.
  var root: PartElement { PartElement(tree: self, index: 0) }
}

/// An element of a part.
struct PartElement {
  let tree: PartTree
  let index: Int

  private var node: PartTree.Node { tree.nodes[index] }

  var name: WordName { node.name }

  /// The element's own characters as UTF-8.
  var text: ArraySlice<UInt8> {
    let range = node.text
    return tree.text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The offset of the start tag in the part; `nil` where none was recorded.
  var offset: Int? { tree.offsets.isEmpty ? nil : Int(tree.offsets[index]) }

  /// The elements directly within this one.
  var children: Children { Children(tree: tree, index: index + 1, end: end) }

  /// All elements within this one, whatever their depth.
  var descendants: some Sequence<PartElement> {
    (index + 1..<end).lazy.map { PartElement(tree: tree, index: $0) }
  }

  /// The index in the tree after everything within this element.
  var end: Int { Int(node.end) }

  /// The first child of a name.
  func child(_ name: WordName) -> PartElement? {
    children.first { $0.name == name }
  }

  /// The children of a name.
  func children(_ name: WordName) -> [PartElement] {
    children.filter { $0.name == name }
  }

  /// The value of an attribute.
  subscript(name: WordAttribute) -> String? {
    let range = node.attributes
    return tree.attributes[Int(range.lowerBound)..<Int(range.upperBound)]
      .first { $0.name == name }?.value
  }

  /// The whole number that an attribute holds.
  ///
  /// It has at most 32 bits, so that sums and products of a few never overflow.
  func number(_ name: WordAttribute) -> Int? {
    self[name].flatMap { Int32($0) }.map(Int.init)
  }

  /// The value of a child, such as the 2 of `<w:ilvl w:val="2"/>`.
  func value(of name: WordName) -> String? {
    child(name)?[.value]
  }

  /// The whole number that a child has as its value.
  func number(of name: WordName) -> Int? {
    child(name)?.number(.value)
  }

  /// Whether a child switches something on; `nil` where there is none.
  func isOn(_ name: WordName) -> Bool? {
    child(name).map { !["0", "false", "off"].contains($0[.value] ?? "1") }
  }

  /// The elements directly within an element.
  struct Children: Sequence, IteratorProtocol {
    let tree: PartTree
    var index: Int
    let end: Int

    mutating func next() -> PartElement? {
      guard index < end else { return nil }
      let element = PartElement(tree: tree, index: index)
      index = Int(tree.nodes[index].end)
      return element
    }
  }
}
