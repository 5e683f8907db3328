package import Model

/// Turns the blocks of a document into a report: elements, sections, sentences, facts.
package enum Structurer {
  /// The structure of a document; total: a strange document gives a flat report, not an error.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func structure(_ document: Document) -> Report {
    var draft = ReportDraft(document)
    return draft.finish()
  }

  /// Whether the head of a document carries a secrecy mark, so that it must not be checked here.
  package static func hasSecrecyMark(_ document: Document) -> Bool {
    guard let head = SecrecyMark.head(of: document) else { return false }
    let folder = Folder(document, blocks: head)
    // A header is part of the head, wherever reading put it.
    let apart = folder.lines.filter { $0.kind == .furniture }.map(\.range)
    return SecrecyMark.isPresent(in: folder.text.units, folder.lines.map(\.range))
      || apart.contains { SecrecyMark.isPresent(in: folder.text.units, [$0]) }
  }
}
