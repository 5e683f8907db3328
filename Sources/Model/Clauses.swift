/// The clauses of one sentence, in order.
///
/// The sentences of a report share one list of all its clauses, of which each sees its own: a list for
/// every sentence would be allocated, counted and freed a hundred times in a report of ten pages.
public struct Clauses: RandomAccessCollection, Hashable, Sendable {
  /// Of all sentences that share it.
  @usableFromInline let all: [Range<Int>]
  @usableFromInline let first: Int32
  @usableFromInline let end: Int32

  /// Takes the clauses of one sentence.
  public init(_ clauses: [Range<Int>]) {
    self.init(clauses[...])
  }

  /// Takes the clauses of one sentence out of those of all.
  public init(_ clauses: ArraySlice<Range<Int>>) {
    self.init(of: Array(clauses), 0..<clauses.count)
  }

  /// Takes those at some places in the clauses of all sentences.
  package init(of all: [Range<Int>], _ places: Range<Int>) {
    precondition(places.lowerBound >= 0 && places.upperBound <= all.count)
    self.all = all
    first = Int32(places.lowerBound)
    end = Int32(places.upperBound)
  }

  /// The first place.
  @inlinable
  public var startIndex: Int { 0 }

  /// The place after the last.
  @inlinable
  public var endIndex: Int { Int(end - first) }

  /// The clause at a place.
  @inlinable
  public subscript(index: Int) -> Range<Int> {
    precondition(index >= 0 && index < endIndex)
    return all[Int(first) + index]
  }

  /// Gives the clauses to a walk over all of them, which then checks no index twice.
  @inlinable
  public func withSpan<Result>(_ body: (Span<Range<Int>>) -> Result) -> Result {
    body(all.span.extracting(Int(first)..<Int(end)))
  }

  /// Equal sentences have equal clauses, whatever others they share a list with.
  public static func == (left: Clauses, right: Clauses) -> Bool { left.elementsEqual(right) }

  /// Feeds the clauses to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for clause in self { hasher.combine(clause) }
  }
}
