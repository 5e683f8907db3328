/// The styles of a document, each with what it takes from the styles it is based on.
struct StyleTable {
  /// A style in full.
  struct Style {
    var run = RunFormat()
    var paragraph = ParagraphFormat()
    /// The names of the style and of those it is based on, the nearest first, in lower case.
    var names: [String] = []
    /// The same by their ids.
    var chain: [String] = []

    /// The instance that numbers paragraphs of the style.
    var numberID: String? { paragraph.numberID }

    /// The level, from 1, that the name of a built-in heading style tells.
    var namedLevel: Int? {
      names.lazy.compactMap(Self.level).first
    }

    /// Whether it is the style of a title.
    var isTitle: Bool {
      names.first.map(Self.titles.contains) ?? false
    }

    /// Whether it is a style of tables of contents.
    var isContents: Bool {
      names.first.map { name in Self.contents.contains { name.hasPrefix($0) } } ?? false
    }

    private static func level(of name: String) -> Int? {
      for prefix in ["heading ", "标题 ", "标题"] where name.hasPrefix(prefix) {
        if let level = Int(name.dropFirst(prefix.count)), (1...9).contains(level) { return level }
      }
      return nil
    }

    private static let titles: Set = ["title", "标题", "大标题", "主标题", "文章标题", "公文标题"]
    private static let contents = ["toc ", "目录 ", "contents "]
  }

  private struct Definition {
    var name: String?
    var base: String?
    var run: RunFormat
    var paragraph: ParagraphFormat
  }

  private var definitions: [String: Definition] = [:]
  private var resolved: [String: Style] = [:]
  private var defaults = Style()
  private var defaultID: String?

  /// A document without styles.
  init() {}

  init(_ part: PartTree) {
    for element in part.root.children {
      switch element.name {
      case .documentDefaults: readDefaults(element)
      case .style: readStyle(element)
      default: break
      }
    }
    for id in definitions.keys { resolved[id] = resolve(id) }
  }

  /// The style of a paragraph, or of a run without regard to its paragraph.
  func style(_ id: String) -> Style {
    resolved[id] ?? standard
  }

  /// The style of a paragraph that names none.
  var standard: Style {
    defaultID.flatMap { resolved[$0] } ?? defaults
  }

  /// What a character style changes; it leaves open what the document's defaults say.
  func runFormat(_ id: String) -> RunFormat {
    chain(of: id).reduce(RunFormat()) { format, id in
      definitions[id].map { format.over($0.run) } ?? format
    }
  }

  private mutating func readDefaults(_ element: PartElement) {
    defaults.run = RunFormat(element.child(.runDefault)?.child(.runProperties))
    defaults.paragraph = ParagraphFormat(
      element.child(.paragraphDefault)?.child(.paragraphProperties)
    )
  }

  private mutating func readStyle(_ element: PartElement) {
    guard let id = element[.styleID] else { return }
    definitions[id] = Definition(
      name: element.value(of: .styleName)?.lowercased(),
      base: element.value(of: .basedOn),
      run: RunFormat(element.child(.runProperties)),
      paragraph: ParagraphFormat(element.child(.paragraphProperties))
    )
    let isDefault = ["1", "true", "on"].contains(element[.isDefault] ?? "0")
    if isDefault, element[.type] == "paragraph" { defaultID = id }
  }

  /// Styles based on one another in a circle end where it closes.
  private func chain(of id: String) -> [String] {
    var chain: [String] = []
    var next: String? = id
    while let id = next, let definition = definitions[id], chain.count < Self.longestChain,
      !chain.contains(id)
    {
      chain.append(id)
      next = definition.base
    }
    return chain
  }

  /// Word itself allows ten.
  private static let longestChain = 32

  private func resolve(_ id: String) -> Style {
    let chain = chain(of: id)
    var style = Style()
    for definition in chain.compactMap({ definitions[$0] }) {
      style.run = style.run.over(definition.run)
      style.paragraph = style.paragraph.over(definition.paragraph)
      if let name = definition.name { style.names.append(name) }
    }
    style.run = style.run.over(defaults.run)
    style.paragraph = style.paragraph.over(defaults.paragraph)
    style.chain = chain
    return style
  }
}
