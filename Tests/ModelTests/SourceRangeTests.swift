import Model
import Testing

@Suite struct SourceRangeTests {
  @Test(arguments: [
    (SourceRange(0, 3), SourceRange(2, 5), true), (SourceRange(0, 3), SourceRange(3, 5), false),
    (SourceRange(0, 9), SourceRange(4, 5), true), (SourceRange(2, 2), SourceRange(2, 2), false),
    (SourceRange(0, 9), SourceRange(4, 4), true), (SourceRange(4, 6), SourceRange(0, 1), false),
  ])
  func `ranges overlap in both orders alike`(
    _ one: SourceRange,
    _ other: SourceRange,
    _ overlaps: Bool
  ) {
    let isEmpty = one.start == one.end || other.start == other.end
    withKnownIssue("an empty range inside another one is said to share a byte") {
      #expect(one.overlaps(other) == (overlaps && !isEmpty))
      #expect(other.overlaps(one) == (overlaps && !isEmpty))
    } when: {
      isEmpty && overlaps
    }
  }

  @Test(arguments: [
    (SourceRange(0, 3), SourceRange(2, 5), SourceRange(0, 5)),
    (SourceRange(7, 9), SourceRange(1, 2), SourceRange(1, 9)),
    (SourceRange(1, 9), SourceRange(3, 4), SourceRange(1, 9)),
  ])
  func `a union covers both`(_ one: SourceRange, _ other: SourceRange, _ union: SourceRange) {
    #expect(one.union(other) == union)
    #expect(other.union(one) == union)
  }
}
