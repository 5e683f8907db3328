/// What tests look at in a page for a browser: its places, its links, and the words between its tags.
public struct PageText {
  /// The page as written.
  public let html: String

  /// Takes a page.
  public init(_ html: String) {
    self.html = html
  }

  /// The values of an attribute, in order, as written.
  public func values(of attribute: String) -> [String] {
    let opening = " \(attribute)=\""
    return html.split(separator: "<").compactMap { piece -> String? in
      let tag = piece.prefix { $0 != ">" }
      guard let start = tag.firstRange(of: opening)?.upperBound else { return nil }
      let rest: Substring = tag[start...]
      return String(rest.prefix { $0 != "\"" })
    }
  }

  /// Links that lead to no place of the page.
  public var deadLinks: Set<String> {
    Set(values(of: "href")).subtracting(values(of: "id").map { "#" + $0 })
  }

  /// Places that stand more than once.
  public var repeatedPlaces: Set<String> {
    var seen: Set<String> = []
    return Set(values(of: "id").filter { !seen.insert($0).inserted })
  }

  /// What stands between two pieces of markup, for each occurrence of the first.
  public func pieces(between start: String, and end: String) -> [String] {
    html.ranges(of: start).map { range in
      let rest = html[range.upperBound...]
      return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
    }
  }

  /// The words of each report, without the numbers and notes put between them.
  public var reports: [String] {
    pieces(between: #"<div class="text""#, and: "</article>").map { piece in
      let body = String(piece.drop { $0 != ">" }.dropFirst())
      let own =
        body
        .replacing(/<sup.*?<\/sup>/.dotMatchesNewlines(), with: "")
        .replacing(/<ul class="missing".*?<\/ul>/.dotMatchesNewlines(), with: "")
        .replacing(/<[^>]*>/, with: "")
      return Self.unescaped(own)
    }
  }

  private static func unescaped(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
