/// The seconds that each stage took.
struct StageTimes: Hashable, Sendable {
  /// The stages in their order.
  enum Stage: Int, CaseIterable {
    case decode, structure, match, judge, render

    var name: String { "\(self)" }
  }

  private var seconds = [Double](repeating: 0, count: Stage.allCases.count)

  subscript(_ stage: Stage) -> Double {
    get { seconds[stage.rawValue] }
    set { seconds[stage.rawValue] = newValue }
  }

  /// The seconds of all stages.
  var sum: Double { seconds.reduce(0, +) }

  static func += (left: inout StageTimes, right: StageTimes) {
    for stage in Stage.allCases { left[stage] += right[stage] }
  }
}
