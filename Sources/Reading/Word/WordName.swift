/// The elements of a document's parts that are read, each by its namespace and local name.
///
/// The prefix of a case's value stands for the namespace and not for what a file writes: Word, WPS
/// and the strict form of the standard choose prefixes and addresses of their own.
enum WordName: String {
  // MARK: Text
  case document = "w:document"
  case body = "w:body"
  case paragraph = "w:p"
  case run = "w:r"
  case text = "w:t"
  case tab = "w:tab"
  case alignedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case hyphen = "w:noBreakHyphen"
  case symbol = "w:sym"
  case hyperlink = "w:hyperlink"
  case smartTag = "w:smartTag"
  case customXML = "w:customXml"
  case direction = "w:dir"
  case override = "w:bdo"
  case simpleField = "w:fldSimple"
  case fieldMark = "w:fldChar"
  case instruction = "w:instrText"
  case ruby = "w:ruby"
  case rubyBase = "w:rubyBase"
  case formula = "m:oMath"
  case formulas = "m:oMathPara"
  case formulaText = "m:t"

  // MARK: Tracked changes
  case inserted = "w:ins"
  case deleted = "w:del"
  case movedFrom = "w:moveFrom"
  case movedTo = "w:moveTo"
  case deletedCell = "w:cellDel"

  // MARK: Content controls
  case control = "w:sdt"
  case controlProperties = "w:sdtPr"
  case controlContent = "w:sdtContent"
  case showsPrompt = "w:showingPlcHdr"

  // MARK: Properties
  case paragraphProperties = "w:pPr"
  case runProperties = "w:rPr"
  case paragraphStyle = "w:pStyle"
  case runStyle = "w:rStyle"
  case numbering = "w:numPr"
  case level = "w:ilvl"
  case numberID = "w:numId"
  case outlineLevel = "w:outlineLvl"
  case hidden = "w:vanish"
  case fonts = "w:rFonts"
  case size = "w:sz"
  case spacing = "w:spacing"
  case snapsToGrid = "w:snapToGrid"
  case pageBreakBefore = "w:pageBreakBefore"

  // MARK: Tables
  case table = "w:tbl"
  case row = "w:tr"
  case cell = "w:tc"
  case rowProperties = "w:trPr"
  case cellProperties = "w:tcPr"
  case columnSpan = "w:gridSpan"
  case rowMerge = "w:vMerge"
  case columnMerge = "w:hMerge"
  case columnsBefore = "w:gridBefore"
  case columnsAfter = "w:gridAfter"

  // MARK: Apart from the text
  case boxContent = "w:txbxContent"
  case wordArt = "v:textpath"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case footnote = "w:footnote"
  case endnote = "w:endnote"

  // MARK: Pages
  case section = "w:sectPr"
  case sectionType = "w:type"
  case pageSize = "w:pgSz"
  case pageMargins = "w:pgMar"
  case grid = "w:docGrid"
  case pageNumbers = "w:pgNumType"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"

  // MARK: Styles and themes
  case styles = "w:styles"
  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"
  case documentDefaults = "w:docDefaults"
  case runDefault = "w:rPrDefault"
  case paragraphDefault = "w:pPrDefault"
  case fontScheme = "a:fontScheme"
  case majorFont = "a:majorFont"
  case minorFont = "a:minorFont"
  case eastAsian = "a:ea"
  case scriptFont = "a:font"

  // MARK: Numbering
  case abstractNumbering = "w:abstractNum"
  case numberingInstance = "w:num"
  case abstractID = "w:abstractNumId"
  case numberingLevel = "w:lvl"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelRestart = "w:lvlRestart"
  case isDecimal = "w:isLgl"
  case suffix = "w:suff"
  case numberingStyleLink = "w:numStyleLink"

  // MARK: The package
  case relationship = "rel:Relationship"
  case defaultType = "ct:Default"
  case overrideType = "ct:Override"

  // MARK: Alternatives
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"

  /// An element that is not read itself; what it holds may be.
  case other = ""
}

/// The attributes that are read, named like `WordName`; without a prefix in no namespace.
enum WordAttribute: String {
  case value = "w:val"
  case type = "w:type"
  case id = "w:id"
  case relationship = "r:id"
  case isDefault = "w:default"
  case styleID = "w:styleId"
  case character = "w:char"
  case font = "w:font"
  case fieldPart = "w:fldCharType"
  case instruction = "w:instr"
  case eastAsia = "w:eastAsia"
  case eastAsiaTheme = "w:eastAsiaTheme"
  case level = "w:ilvl"
  case numberID = "w:numId"
  case abstractID = "w:abstractNumId"
  case width = "w:w"
  case height = "w:h"
  case top = "w:top"
  case bottom = "w:bottom"
  case left = "w:left"
  case right = "w:right"
  case start = "w:start"
  case end = "w:end"
  case gutter = "w:gutter"
  case line = "w:line"
  case lineRule = "w:lineRule"
  case linePitch = "w:linePitch"
  case characterSpace = "w:charSpace"
  case format = "w:fmt"
  case typeface = "typeface"
  case script = "script"
  case words = "string"
  case requires = "Requires"
  case partID = "Id"
  case partType = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case partName = "PartName"
  case contentType = "ContentType"
  case fileExtension = "Extension"
}

/// The namespaces of the parts, in the usual form of the standard and in its strict one.
enum WordNamespace: Int {
  case word
  case relationshipID
  case relationships
  case contentTypes
  case alternatives
  case drawing
  case vector
  case formula
  /// Extensions that only add to what is read here, so that their form of a text may be taken.
  case understood

  /// The prefix by which `WordName` and `WordAttribute` tell the namespace.
  var prefix: String {
    switch self {
    case .word: "w:"
    case .relationshipID: "r:"
    case .relationships: "rel:"
    case .contentTypes: "ct:"
    case .alternatives: "mc:"
    case .drawing: "a:"
    case .vector: "v:"
    case .formula: "m:"
    case .understood: "x:"
    }
  }

  /// The number of every address.
  static let addresses: [String: Int] = {
    let usual = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    let office = "http://schemas.microsoft.com/office/word/"
    let namespaces: [(String, WordNamespace)] = [
      (usual + "wordprocessingml/2006/main", .word),
      (strict + "wordprocessingml/main", .word),
      (usual + "officeDocument/2006/relationships", .relationshipID),
      (strict + "officeDocument/relationships", .relationshipID),
      (usual + "package/2006/relationships", .relationships),
      (usual + "package/2006/content-types", .contentTypes),
      (usual + "markup-compatibility/2006", .alternatives),
      (usual + "drawingml/2006/main", .drawing),
      (strict + "drawingml/main", .drawing),
      ("urn:schemas-microsoft-com:vml", .vector),
      (usual + "officeDocument/2006/math", .formula),
      (strict + "officeDocument/math", .formula),
      (office + "2010/wordprocessingShape", .understood),
      (office + "2010/wordprocessingGroup", .understood),
      (office + "2010/wordprocessingCanvas", .understood),
      (office + "2010/wordprocessingDrawing", .understood),
      (office + "2010/wordml", .understood),
      (office + "2012/wordml", .understood),
    ]
    return Dictionary(uniqueKeysWithValues: namespaces.map { ($0.0, $0.1.rawValue) })
  }()
}
