/// Finds the text of the article on a page: by the marks of publishing systems, else by where most
/// of the running text stands.
struct ArticleFinder {
  private let tree: WebTree
  private let weights: ArticleWeights

  /// The nodes of the article; all of the page where nothing stands out.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  static func article(of tree: WebTree) -> Range<Int> {
    ArticleFinder(tree: tree, weights: ArticleWeights(tree)).find()
  }

  private var whole: Range<Int> { 0..<tree.nodes.count }

  private func find() -> Range<Int> {
    let total = weights.text(in: whole)
    guard total > 0 else { return whole }
    if let marked = ArticleMarks.marked(in: tree), weights.text(in: marked) * 2 >= total {
      return marked
    }
    return named(total) ?? dense(total)
  }

  /// The outermost element with a known name that holds at least half of the running text.
  private func named(_ total: Int) -> Range<Int>? {
    for index in tree.nodes.indices {
      let range = index..<tree.nodes[index].end
      if tree.element(index) != nil, weights.text(in: range) * 2 >= total,
        ArticleMarks.holdsArticle(index, in: tree)
      {
        return range
      }
    }
    return nil
  }

  /// The smallest element that holds nearly all running text, and around it what has no more links
  /// than an article has.
  private func dense(_ total: Int) -> Range<Int> {
    var path: [Range<Int>] = [whole]
    for index in tree.nodes.indices {
      guard let element = tree.element(index), element.isBlock else { continue }
      let range = index..<tree.nodes[index].end
      if weights.text(in: range) * 100 >= total * Self.mostText { path.append(range) }
    }
    var article = path.removeLast()
    while let around = path.popLast(), belongs(around, to: article) { article = around }
    return article
  }

  /// Whether what stands around an article, such as its title and its date, is part of it rather than
  /// navigation.
  private func belongs(_ around: Range<Int>, to article: Range<Int>) -> Bool {
    weights.links(in: around) - weights.links(in: article) < Self.fewestInMenu
  }

  /// The share, in percent, of the running text that the article has at least; the rest is room for
  /// a notice of the site below it.
  private static let mostText = 85

  /// How many links make a menu: the neighbouring articles are two.
  private static let fewestInMenu = 3
}
