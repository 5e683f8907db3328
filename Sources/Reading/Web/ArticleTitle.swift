/// Finds the title of an article that stands outside of it: in the frame of the page, or only in what
/// the page says of itself.
struct ArticleTitle {
  private let tree: WebTree
  private let article: Range<Int>

  /// What the page calls itself, the surest first: the name of the article, then `<title>` without
  /// the name of the site.
  private let names: [[UInt8]]

  init(of article: Range<Int>, in tree: WebTree) {
    self.tree = tree
    self.article = article
    let parts = Self.parts(of: tree.title).filter { !Self.namesSite($0) }
    let longest = parts.first(where: Self.namesKind) ?? parts.max { $0.count < $1.count }
    names = ([tree.articleTitle] + [longest ?? []]).filter { Self.isLongEnough($0) }
  }

  /// The title, if the lines of the article begin with none.
  func missing(from lines: [WebLine]) -> [UInt8]? {
    startsWithTitle(lines) ? nil : shown() ?? names.first.map(Blanks.trimmed)
  }

  /// Whether a line of the article is its title by what the page calls itself or by its last word.
  func isTitle(_ line: [UInt8]) -> Bool {
    let text = Blanks.removed(from: line)
    guard Self.isLongEnough(text), !ListMarker.isNumbered(text) else { return false }
    return names.contains { Bytes.contains(text, in: Blanks.removed(from: $0)[...]) }
      || Self.namesKind(text)
  }

  /// Whether a text ends with the kind of document that it heads, as titles of reports do and names
  /// of offices do not.
  static func namesKind(_ text: [UInt8]) -> Bool {
    let plain = Blanks.removed(from: text)
    return isLongEnough(plain) && !ListMarker.isNumbered(plain)
      && genres.contains { Bytes.end(plain, with: $0) }
  }

  /// Whether a line among the first, before the text begins, can be the title.
  private func startsWithTitle(_ lines: [WebLine]) -> Bool {
    let head = lines.prefix(8).prefix { Self.canStandInHead($0.text) }
    var joined: [UInt8] = []
    for line in head { joined += Blanks.removed(from: line.text) }
    if names.contains(where: { Bytes.contains(Blanks.removed(from: $0), in: joined[...]) }) {
      return true
    }
    return head.contains { isTitle($0.text) }
  }

  /// The text of an element before the article that the page's own name contains, the nearest one.
  private func shown() -> [UInt8]? {
    let wanted = names.map { Blanks.removed(from: $0) }
    var found: [UInt8]?
    var index = 0
    while index < article.lowerBound {
      let node = tree.nodes[index]
      if node.isHidden {
        index = node.end
        continue
      }
      if node.end <= article.lowerBound, node.end - index <= 32, tree.element(index) != nil {
        let text = tree.plainText(of: index)
        if Self.isLongEnough(text), !Self.namesSite(text), Self.names(wanted, text) { found = text }
      }
      index += 1
    }
    return found
  }

  /// Whether a text is one of the names, a part of it, or hardly more than it.
  private static func names(_ names: [[UInt8]], _ text: [UInt8]) -> Bool {
    names.contains { name in
      Bytes.contains(text, in: name[...])
        || text.count <= 2 * name.count && Bytes.contains(name, in: text[...])
    }
  }

  private static func canStandInHead(_ text: [UInt8]) -> Bool {
    !Bytes.contains(Array("。".utf8), in: text[...]) && !Bytes.end(text, with: "：")
      && !Bytes.end(text, with: ":") && !text.starts(with: "一、".utf8)
  }

  /// `XX报告_XX市人民政府` in its parts.
  private static func parts(of title: [UInt8]) -> [[UInt8]] {
    String(decoding: title, as: UTF8.self).split { "|_->—–｜".contains($0) }
      .map { Blanks.trimmed(Array($0.utf8)) }
  }

  static func namesSite(_ text: [UInt8]) -> Bool {
    let plain = Blanks.removed(from: text)
    return sites.contains { Bytes.end(plain, with: $0) }
  }

  /// Six Chinese characters: shorter titles say too little to be worth a guess.
  private static func isLongEnough(_ text: [UInt8]) -> Bool {
    Blanks.removed(from: text).count >= 18
  }

  private static let sites = [
    "网", "网站", "平台", "门户", "首页", "人民政府", "委员会", "局", "官网", "政务公开", "信息公开", "公开目录",
  ]
  private static let genres = ["报告", "汇报", "总结", "材料", "情况", "情况说明", "要点", "方案", "计划"]
}
