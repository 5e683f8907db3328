import Testing

/// A reader of the little XML that is written here, strict about what it does not know.
struct XMLReader {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
    var children: [Element] = []

    /// All elements of a name below this one, in order.
    func all(_ name: String) -> [Element] {
      children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }
  }

  private var rest: Substring.UnicodeScalarView

  /// The root element.
  static func read(_ text: String) throws -> Element {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    #expect(text.hasPrefix(declaration))
    let isAllowed = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }
    #expect(isAllowed, "XML 1.0 has no such character")
    var reader = XMLReader(rest: Substring(text.dropFirst(declaration.count)).unicodeScalars)
    let root = try reader.element()
    #expect(reader.rest.elementsEqual("\n".unicodeScalars), "something follows the root")
    return root
  }

  private mutating func element() throws -> Element {
    try #require(rest.popFirst() == "<")
    let name = take { $0.properties.isAlphabetic || $0 == "-" }
    var attributes: [String: String] = [:]
    while take(" ") {
      let key = take { $0.properties.isAlphabetic }
      try #require(take("=") && take("\""))
      try #require(attributes.updateValue(try decoded(until: "\""), forKey: key) == nil)
      try #require(take("\""))
    }
    var element = Element(name: name, attributes: attributes)
    if take("/") {
      try #require(take(">"))
      return element
    }
    try #require(take(">"))
    while !rest.starts(with: "</".unicodeScalars) {
      if rest.first == "<" {
        element.children.append(try self.element())
      } else {
        element.text += try decoded(until: "<")
      }
    }
    try #require(rest.starts(with: "</\(name)>".unicodeScalars))
    rest.removeFirst(name.unicodeScalars.count + 3)
    return element
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: condition)
    rest = rest[taken.endIndex...]
    return String(taken)
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#9": "\t", "#10": "\n", "#13": "\r",
  ]

  private mutating func decoded(until end: Unicode.Scalar) throws -> String {
    var result = String.UnicodeScalarView()
    while let scalar = rest.first, scalar != end {
      rest.removeFirst()
      try #require(scalar != "<" && scalar != ">")
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = take { $0 != ";" && $0 != "<" }
      try #require(take(";"))
      result.append(contentsOf: try #require(Self.entities[name]).unicodeScalars)
    }
    return String(result)
  }
}
