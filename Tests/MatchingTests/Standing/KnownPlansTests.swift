import Testing

@testable import Matching

@Suite struct KnownPlansTests {
  @Test func `a scan is known for its sentence alone`() {
    var plans = KnownPlans(sentences: 4)
    #expect((0..<4).allSatisfy { plans[$0] == nil })
    var scan = PlanScan()
    scan.add(Scan.Word(lower: 3, upper: 5, classes: .planOpening), plans: false, clause: 0)
    plans[2] = scan
    plans[0] = PlanScan()
    #expect(plans[2]?.isDecided == true)
    #expect(plans[0]?.isDecided == false)
    #expect(plans[1] == nil && plans[3] == nil)
  }
}
