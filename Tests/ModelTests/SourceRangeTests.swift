import Model
import Testing

@Suite struct SourceRangeTests {
  @Test(arguments: [
    (SourceRange(0, 3), SourceRange(2, 5), true), (SourceRange(0, 3), SourceRange(3, 5), false),
    (SourceRange(0, 9), SourceRange(4, 5), true), (SourceRange(2, 2), SourceRange(2, 2), false),
    (SourceRange(0, 9), SourceRange(4, 4), false), (SourceRange(4, 6), SourceRange(0, 1), false),
    (SourceRange(0, 9), SourceRange(0, 0), false), (SourceRange(0, 9), SourceRange(9, 9), false),
  ])
  func `ranges overlap in both orders alike`(
    _ one: SourceRange,
    _ other: SourceRange,
    _ overlaps: Bool
  ) {
    #expect(one.overlaps(other) == overlaps)
    #expect(other.overlaps(one) == overlaps)
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
