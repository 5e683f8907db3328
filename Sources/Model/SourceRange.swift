/// A half-open range of UTF-8 bytes in `Document.text`, the only kind of place that stages hand on.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int

  /// The offset after the last byte; never before `start`.
  public let end: Int

  /// Creates a range; `end` below `start` is a programming error.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    self.start = start
    self.end = end
  }

  /// Whether the two ranges share at least one byte.
  @inlinable
  public func overlaps(_ other: SourceRange) -> Bool {
    max(start, other.start) < min(end, other.end)
  }

  /// The smallest range that covers both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
