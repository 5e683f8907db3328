/// Why bytes are not the XML that is accepted here.
package struct XMLError: Error, Hashable, Sendable {
  /// The kinds of fault, each with the data its sentence needs.
  package enum Fault: Hashable, Sendable {
    /// The text ends within a tag, a comment or the like, or before every element is closed.
    case unexpectedEnd
    /// A tag is not formed as XML asks: a name, a quote or a space is missing.
    case malformedTag
    /// An end tag that does not close the element opened last.
    case mismatchedEndTag
    /// An attribute that the tag already has.
    case repeatedAttribute
    /// A comment with `--` inside, a section or instruction in the wrong place, a stray `]]>`.
    case malformedSection
    /// A reference to no character, or to an entity other than the five of XML.
    case badReference
    /// A control character.
    case badCharacter
    /// A document type: it could declare entities that fill the memory or name other files.
    case doctype
    /// Text or a second element outside the root, or no element at all.
    case notOneRoot
    /// More elements in one another than the limit.
    case tooDeep(limit: Int)
    /// More attributes in a tag than the limit.
    case tooManyAttributes(limit: Int)
  }

  /// What is wrong.
  package let fault: Fault

  /// The offset of the byte where it is wrong.
  package let offset: Int
}

/// The bounds that scanning of XML keeps.
package enum XMLLimits {
  /// The most elements in one another: the deepest real documents, with tables in text boxes in
  /// tables, stay below 100, and whoever follows the elements needs a stack of this depth.
  package static let depth = 256

  /// The most attributes of a tag: the root of a Word document declares about 40 namespaces, and
  /// each attribute is compared with those before it.
  package static let attributes = 128
}
