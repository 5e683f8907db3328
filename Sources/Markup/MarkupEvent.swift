/// What a scanner of markup comes upon next; every range is one of bytes of what is scanned.
package enum MarkupEvent: Hashable, Sendable {
  /// `<p class="a">` or `<p/>`.
  case startTag(StartTag)

  /// The name in `</p>`.
  case endTag(name: Range<Int>)

  /// Characters between tags, references and all.
  case text(Range<Int>)

  /// The characters between `<![CDATA[` and `]]>`, where nothing is markup or a reference.
  case literal(Range<Int>)

  /// The content of `<!--…-->`, and in HTML of what browsers take for a comment.
  case comment(Range<Int>)

  /// The content of `<?…?>`.
  case instruction(Range<Int>)

  /// The content of `<!DOCTYPE …>`.
  case doctype(Range<Int>)
}

/// A tag that opens an element.
package struct StartTag: Hashable, Sendable {
  /// The bytes of the name, with its prefix.
  package let name: Range<Int>

  /// The attributes in order; HTML may have one twice, and then the first counts.
  package let attributes: [MarkupAttribute]

  /// Whether the tag ends in `/>`.
  package let isSelfClosing: Bool
}

/// An attribute of a tag.
package struct MarkupAttribute: Hashable, Sendable {
  /// The bytes of the name, with its prefix.
  package let name: Range<Int>

  /// The bytes of the value without quotes, references and all; empty where HTML gives none.
  package let value: Range<Int>
}
