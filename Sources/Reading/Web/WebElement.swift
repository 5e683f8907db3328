/// The elements of a page that its reader tells apart.
enum WebElement: String, CaseIterable {
  // Blocks
  case address
  case article
  case aside
  case blockquote
  case body
  case center
  case dd
  case div
  case dl
  case dt
  case fieldset
  case figcaption
  case figure
  case footer
  case form
  case header
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case hr
  case html
  case li
  case main
  case nav
  case ol
  case p
  case pre
  case section
  case ul

  // Tables
  case caption
  case table
  case tbody
  case td
  case tfoot
  case th
  case thead
  case tr

  // Inline
  case a
  case b
  case br
  case em
  case font
  case i
  case ins
  case span
  case strong
  case u

  // Without content
  case area
  case base
  case col
  case embed
  case img
  case input
  case link
  case meta
  case param
  case source
  case wbr

  // Never shown as text of the page
  case applet
  case audio
  case button
  case canvas
  case datalist
  case del
  case head
  case iframe
  case map
  case math
  case noembed
  case noframes
  case noscript
  case object
  case option
  case rp
  case rt
  case script
  case select
  case style
  case svg
  case template
  case textarea
  case title
  case video

  /// Any other element, which a browser shows like a `span`.
  case other

  private static let named: [[UInt8]: WebElement] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) }
  )

  /// The element with a name in either case.
  init(name: ArraySlice<UInt8>) {
    // ASCII letters alone can be in uppercase; the longest name has ten.
    guard name.count <= 10 else {
      self = .other
      return
    }
    let lowercase = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    self = Self.named[lowercase] ?? .other
  }

  /// Whether its text stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .div, .dl, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .header, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .html, .li,
      .main, .nav, .ol, .p, .pre, .section, .ul, .caption, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr:
      true
    default: false
    }
  }

  /// Whether it has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .wbr:
      true
    default: false
    }
  }

  /// Whether what it holds is no text of the page: programs, form controls, deleted words.
  var isNeverShown: Bool {
    switch self {
    case .applet, .audio, .button, .canvas, .datalist, .del, .head, .iframe, .map, .math, .nav,
      .noembed, .noframes, .noscript, .object, .option, .rp, .rt, .script, .select, .style, .svg,
      .template, .textarea, .title, .video:
      true
    default: false
    }
  }

  /// The level of a heading; `nil` for any other element.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
