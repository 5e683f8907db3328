/// How letters are shown, as far as it matters here; `nil` is what a style or run leaves open.
struct RunFormat: Hashable {
  /// The font of Chinese characters.
  enum Font: Hashable {
    case named(String)
    /// A font of the theme, such as `minorEastAsia`.
    case theme(String)
  }

  var font: Font?
  /// The size in half points.
  var size: Int?
  var isHidden: Bool?

  /// A format that leaves all open.
  init() {}

  /// The format that a `w:rPr` gives.
  init(_ properties: PartElement?) {
    guard let properties else { return }
    for element in properties.children {
      switch element.name {
      case .fonts:
        // In one element the theme wins over the name (ECMA-376-1, 17.3.2.26).
        font =
          element[.eastAsiaTheme].map(Font.theme) ?? element[.eastAsia].map(Font.named) ?? font
      case .size: size = element.number(.value) ?? size
      case .hidden: isHidden = !["0", "false", "off"].contains(element[.value] ?? "1")
      default: break
      }
    }
  }

  /// This format, with what it leaves open taken from another.
  func over(_ base: RunFormat) -> RunFormat {
    var result = base
    result.font = font ?? base.font
    result.size = size ?? base.size
    result.isHidden = isHidden ?? base.isHidden
    return result
  }
}

/// How paragraphs are laid out and numbered, as far as it matters here.
struct ParagraphFormat: Hashable {
  /// The distance from line to line.
  struct LineSpacing: Hashable {
    /// Twips, or 240ths of a line where `rule` is `auto`.
    let line: Int
    let rule: String
  }

  /// The level of a heading, from 0; 9 for text that is none.
  var outlineLevel: Int?
  var numberID: String?
  var numberLevel: Int?
  var breaksPage: Bool?
  var spacing: LineSpacing?
  var snapsToGrid: Bool?

  /// A format that leaves all open.
  init() {}

  /// The format that a `w:pPr` gives.
  init(_ properties: PartElement?) {
    guard let properties else { return }
    outlineLevel = properties.number(of: .outlineLevel)
    breaksPage = properties.isOn(.pageBreakBefore)
    snapsToGrid = properties.isOn(.snapsToGrid)
    if let numbering = properties.child(.numbering) {
      numberID = numbering.value(of: .numberID)
      numberLevel = numbering.number(of: .level)
    }
    if let element = properties.child(.spacing), let line = element.number(.line) {
      spacing = LineSpacing(line: line, rule: element[.lineRule] ?? "auto")
    }
  }

  /// This format, with what it leaves open taken from another.
  func over(_ base: ParagraphFormat) -> ParagraphFormat {
    var result = base
    result.outlineLevel = outlineLevel ?? base.outlineLevel
    result.numberID = numberID ?? base.numberID
    result.numberLevel = numberLevel ?? base.numberLevel
    result.breaksPage = breaksPage ?? base.breaksPage
    result.spacing = spacing ?? base.spacing
    result.snapsToGrid = snapsToGrid ?? base.snapsToGrid
    return result
  }
}
