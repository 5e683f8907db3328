import Model
import Testing

@Suite struct OrderTests {
  @Test func `reasons win in the order of the contract`() {
    #expect(
      Reason.allCases.shuffled().sorted().map(\.rawValue) == [
        "placeholder", "below-minimum", "other-scope", "negated", "planned", "unquantified",
        "misplaced", "missing", "malformed", "inconsistent", "unwanted",
      ]
    )
  }

  @Test func `the gravest level comes first`() {
    #expect(Rule.Level.allCases.reversed().sorted() == [.required, .recommended, .format])
  }
}
