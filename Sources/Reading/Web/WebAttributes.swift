import Markup

/// What attributes of an element say.
enum WebAttributes {
  /// The value of the first attribute with a name, references resolved.
  static func value(
    _ name: StaticString,
    in attributes: [MarkupAttribute],
    _ scanner: HTMLScanner
  ) -> [UInt8]? {
    let found = attributes.first { attribute in
      attribute.name.count == name.utf8CodeUnitCount
        && zip(
          scanner.bytes[attribute.name],
          UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        )
        .allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
    return found.map { scanner.decodedValue($0.value) }
  }

  /// The value in lowercase without any space, as styles are compared.
  static func folded(_ value: [UInt8]) -> [UInt8] {
    value.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether an element with these attributes is not shown, by attribute, style, or because Word has
  /// put a comment of a reviewer there.
  static func hide(_ attributes: [MarkupAttribute], _ scanner: HTMLScanner) -> Bool {
    if attributes.isEmpty { return false }
    if value("hidden", in: attributes, scanner) != nil { return true }
    if let style = value("style", in: attributes, scanner).map(folded),
      hidingStyles.contains(where: { Bytes.contains($0, in: style[...]) })
    {
      return true
    }
    guard let names = value("class", in: attributes, scanner).map(folded) else { return false }
    return hidingClasses.contains { Bytes.contains($0, in: names[...]) }
  }

  private static let hidingStyles = [
    "display:none", "mso-hide:all", "mso-element:comment",
    "mso-comment-reference", "mso-element:header", "mso-element:footer",
  ].map { Array($0.utf8) }

  private static let hidingClasses = ["msocommentreference", "msocomtxt"].map { Array($0.utf8) }
}
