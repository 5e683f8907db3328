/// Bounds that stand outside the verdicts that have them.
///
/// No generic class, for that has its verdicts copied by way of the runtime.
@usableFromInline
package final class BoxedExpected: Hashable, Sendable {
  /// The bounds.
  package let value: Verdict.Expected

  /// Puts bounds elsewhere.
  @usableFromInline
  package init(_ value: Verdict.Expected) {
    self.value = value
  }

  @usableFromInline
  package static func == (left: BoxedExpected, right: BoxedExpected) -> Bool {
    left.value == right.value
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}

/// A waiver that stands outside its verdict.
@usableFromInline
package final class BoxedWaiver: Hashable, Sendable {
  /// The waiver.
  package let value: Verdict.Waiver

  /// Puts a waiver elsewhere.
  @usableFromInline
  package init(_ value: Verdict.Waiver) {
    self.value = value
  }

  @usableFromInline
  package static func == (left: BoxedWaiver, right: BoxedWaiver) -> Bool {
    left.value == right.value
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
