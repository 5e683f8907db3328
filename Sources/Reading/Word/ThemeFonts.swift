/// The fonts of Chinese characters that a theme gives headings and text.
struct ThemeFonts {
  private let major: String?
  private let minor: String?

  /// A document without a theme.
  init() {
    major = nil
    minor = nil
  }

  init(_ part: PartTree) {
    let scheme = part.root.descendants.first { $0.name == .fontScheme }
    major = Self.font(in: scheme?.child(.majorFont))
    minor = Self.font(in: scheme?.child(.minorFont))
  }

  /// The font that a reference such as `minorEastAsia` stands for.
  func font(_ reference: String) -> String? {
    reference.hasPrefix("major") ? major : minor
  }

  /// The font named for East Asia, or else the one for simplified Chinese.
  private static func font(in element: PartElement?) -> String? {
    if let named = element?.child(.eastAsian)?[.typeface], !named.isEmpty { return named }
    return element?.children(.scriptFont).first { $0[.script] == "Hans" }?[.typeface]
  }
}
