import Markup

/// The marks that publishing systems of Chinese sites leave around the text of an article.
enum ArticleMarks {
  /// Whether an element is one that holds an article and nothing else, by its id or class.
  static func holdsArticle(_ index: Int, in tree: WebTree) -> Bool {
    if tree.element(index) == .article { return true }
    if tree.nodes[index].attributes.isEmpty { return false }
    let names =
      (tree.value("id", of: index) ?? []) + [0x20] + (tree.value("class", of: index) ?? [])
    return names.split { $0 <= 0x20 }.contains { name in
      let plain = WebAttributes.folded(Array(name)).filter { $0 != 0x5F && $0 != 0x2D }
      return containers.contains(plain) || families.contains { plain.starts(with: $0) }
    }
  }

  /// The names in lowercase without hyphens and underscores, as systems and their users write them:
  /// TRS WCM, UCAP, Dahan jcms, Visual SiteBuilder, webplus, WeChat and those of single sites.
  private static let containers: Set<[UInt8]> = names(
    """
    zoom zoomcon fontzoom ucapcontent vsbcontent vnewscontent wparticlecontent jscontent \
    articlecontent articalcontent contentarticle articlecon articlebody articletext arccontent \
    newscontent newstext newsbody newsdetailcontent detailcontent contenttext contenttxt \
    contentdetail pagescontent infocontent wzcon wzcontent wznr xlcontent zwcontent zhengwen \
    xxgkcontent xxgkdetailcontent easysitenewstext jfontcontent textcon mainbodycontent \
    btcontent xqcontent cascontent richmediacontent bodytext printcontent editorcontent \
    contentmain txtcontent viewcontent artcontent docstyle
    """
  )

  /// Names that go on in many ways: `TRS_Editor`, `TRS_UEDITOR`, `trs_paper_default`.
  private static let families: [[UInt8]] = Array(
    names("trseditor trsueditor trspaper trsweb vsbcontent customunionstyle")
  )

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// What stands between a pair of comments that mark an article, such as `<!--ContentStart-->` or
  /// `<!--<$[信息内容]>begin-->`; `nil` where there is none.
  static func marked(in tree: WebTree) -> Range<Int>? {
    var start: Int?
    for (index, node) in tree.nodes.enumerated() {
      guard case .comment(let range) = node.content, range.count <= 80 else { continue }
      let words = WebAttributes.folded(Array(tree.scanner.bytes[range]))
      guard names.contains(where: { Bytes.contains($0, in: words[...]) }) else { continue }
      if let start, endings.contains(where: { Bytes.contains($0, in: words[...]) }) {
        return start..<index
      }
      if beginnings.contains(where: { Bytes.contains($0, in: words[...]) }) { start = index + 1 }
    }
    return nil
  }

  private static let names = ["content", "article", "zoom", "正文", "内容", "文章"].map { Array($0.utf8) }
  private static let beginnings = ["begin", "start", "开始"].map { Array($0.utf8) }
  private static let endings = ["end", "结束", "over"].map { Array($0.utf8) }
}
