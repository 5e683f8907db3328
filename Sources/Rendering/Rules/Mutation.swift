/// What deleting the marked evidence did to the examples of a rule.
public struct Mutation: Hashable, Sendable {
  /// The rule's id.
  public let rule: String

  /// How many of its examples mark evidence.
  public let marked: Int

  /// How many of them no longer pass without it.
  public let flipped: Int

  /// Creates a row.
  public init(rule: String, marked: Int, flipped: Int) {
    self.rule = rule
    self.marked = marked
    self.flipped = flipped
  }
}

extension RuleRenderer {
  /// A table of mutations, rule by rule, with the sum below; a rule without marks has no share.
  public func table(_ mutations: [Mutation]) -> String {
    let labels = language.phrases.files
    var page = Page(color: color, width: width)
    let rows = mutations.map { row in
      [row.rule, String(row.marked), String(row.flipped), Self.share(row)]
    }
    Self.put([[labels.rule, labels.marked, labels.flipped, labels.share]] + rows, on: &page)
    let marked = mutations.map(\.marked).reduce(0, +)
    let flipped = mutations.map(\.flipped).reduce(0, +)
    let all = Mutation(rule: "", marked: marked, flipped: flipped)
    page.blank()
    page.put(Span(labels.allFlipped(flipped, marked)), Span("  " + Self.share(all), .strong))
    return page.text
  }

  /// Rounded down, so that only all is 100 %.
  private static func share(_ row: Mutation) -> String {
    row.marked == 0 ? "–" : "\(100 * row.flipped / row.marked) %"
  }
}
