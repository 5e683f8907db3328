/// The namespaces that are declared where a scanner stands.
///
/// Programs choose prefixes freely, and the strict form of a format has other addresses than the
/// usual one: whoever reads a document names the addresses that matter with a number of its own,
/// and asks for the number that a prefix stands for.
///
/// ```swift
/// var scope = NamespaceScope(["http://schemas.openxmlformats.org/…/main": 1])
/// scope.open(tag, in: scanner.bytes)        // at every start tag
/// scope.element(tag.name, in: scanner.bytes)  // (namespace: 1, local: the range after `w:`)
/// scope.close()                             // at every end tag
/// ```
package struct NamespaceScope: Sendable {
  /// A name with its namespace: the number of a known address, or `nil`.
  package struct Name: Hashable, Sendable {
    /// The number of the address; `nil` for one that is not known, or none at all.
    package let namespace: Int?

    /// The bytes of the name after its prefix.
    package let local: Range<Int>
  }

  private struct Binding {
    let prefix: ArraySlice<UInt8>
    let namespace: Int?
    /// How many elements were open, this one included, where the prefix was declared.
    let depth: Int
  }

  private let known: [[UInt8]: Int]
  private var bindings: [Binding] = []
  private var depth = 0

  /// A scope before the root in which these addresses are known.
  package init(_ known: [String: Int]) {
    self.known = Dictionary(uniqueKeysWithValues: known.map { (Array($0.key.utf8), $0.value) })
  }

  /// Takes in what a start tag declares.
  package mutating func open(_ tag: StartTag, in bytes: [UInt8]) {
    depth += 1
    for attribute in tag.attributes where stands("xmlns", in: bytes, at: attribute.name.lowerBound)
    {
      let rest = bytes[attribute.name].dropFirst(5)
      guard rest.isEmpty || rest.first == 0x3A else { continue }
      let address = XMLText.decoded(bytes, attribute.value)
      let prefix = rest.dropFirst()
      bindings.append(Binding(prefix: prefix, namespace: known[address], depth: depth))
    }
  }

  /// Forgets what the element that ends has declared.
  package mutating func close() {
    while let last = bindings.last, last.depth == depth { bindings.removeLast() }
    depth -= 1
  }

  /// The name of an element; without a prefix it is in the default namespace.
  package func element(_ name: Range<Int>, in bytes: [UInt8]) -> Name {
    self.name(name, in: bytes, unprefixed: namespace(of: []))
  }

  /// The name of an attribute; without a prefix it is in no namespace.
  package func attribute(_ name: Range<Int>, in bytes: [UInt8]) -> Name {
    self.name(name, in: bytes, unprefixed: nil)
  }

  private func name(
    _ name: Range<Int>,
    in bytes: [UInt8],
    unprefixed: @autoclosure () -> Int?
  ) -> Name {
    guard let colon = bytes[name].firstIndex(of: 0x3A) else {
      return Name(namespace: unprefixed(), local: name)
    }
    let prefix = bytes[name.lowerBound..<colon]
    return Name(namespace: namespace(of: prefix), local: colon + 1..<name.upperBound)
  }

  /// The number of the namespace that a prefix stands for here, the empty one for the default.
  ///
  /// Values of some attributes name prefixes, too: `mc:Choice Requires="wps"`.
  package func namespace(of prefix: ArraySlice<UInt8>) -> Int? {
    bindings.last { $0.prefix.elementsEqual(prefix) }?.namespace
  }
}
