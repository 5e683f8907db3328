/// What is wrong with an expression, told by whoever compiles it.
package struct PatternFault: Hashable, Sendable {
  /// The place in the expression, in Unicode scalars from 0.
  package let offset: Int

  /// One Chinese sentence: what is wrong and what to do.
  package let sentence: String

  /// The same sentence in English.
  package let english: String

  /// Creates a fault.
  package init(at offset: Int, sentence: String, english: String) {
    self.offset = offset
    self.sentence = sentence
    self.english = english
  }
}
