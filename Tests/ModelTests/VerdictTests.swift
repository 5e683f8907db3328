import Model
import Testing

struct VerdictTests {
  private let expected = Verdict.Expected(atLeast: 2, unit: "次")
  private let waiver = Verdict.Waiver(reason: "垂直管理", approvedBy: "区委办")

  @Test func `verdicts with equal bounds and waivers are equal`() {
    let (one, other) = (verdict(), verdict())
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
  }

  @Test func `a verdict of which a copy is changed stays as it was`() {
    let verdict = verdict()
    var changed = verdict
    changed.expected?.atLeast = 3
    changed.waiver = nil
    #expect(verdict.expected == expected)
    #expect(verdict.waiver == waiver)
    #expect(changed.expected?.atLeast == 3)
    #expect(changed.waiver == nil)
    #expect(changed != verdict)
  }

  @Test func `bounds that are shared are those of the verdict`() {
    let verdict = Verdict(
      rule: "r",
      status: .pass,
      reason: nil,
      measured: 2,
      boxedExpected: BoxedExpected(expected),
      evidence: [],
      detail: nil
    )
    #expect(verdict == Verdict(rule: "r", status: .pass, measured: 2, expected: expected))
  }

  private func verdict() -> Verdict {
    Verdict(rule: "r", status: .waived, measured: 1, expected: expected, waiver: waiver)
  }
}
