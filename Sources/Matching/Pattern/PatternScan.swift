import Model

/// One backward run of a program over a text: a Pike VM whose threads carry where they end.
///
/// Run backwards, one pass tells for every position the longest match that starts there. A forward
/// search would have to begin anew after each match: `a*b|a` on a long run of `a` then takes
/// quadratic time, because each search looks for the `b` up to the end.
struct PatternScan {
  /// A place in the program, and the end of the match that it began with.
  private struct Thread {
    var instruction: Int32
    var end: Int32
  }

  /// How many instructions were visited, a class counting its ranges: the measure of the work.
  private(set) var steps = 0

  private let program: PatternProgram
  private let units: ArraySlice<UInt16>
  private var waiting: [Thread] = []
  private var pending: [Thread] = []
  /// For each instruction the position that it was last visited at.
  private var visited: [Int32]
  private var ends: [Int]

  init(_ program: PatternProgram, over units: ArraySlice<UInt16>) {
    self.program = program
    self.units = units
    visited = [Int32](repeating: -1, count: program.instructions.count)
    ends = [Int](repeating: -1, count: units.count + 1)
    waiting.reserveCapacity(visited.count)
    pending.reserveCapacity(visited.count + 1)
  }

  /// For each position the end of the longest match that starts there, or -1.
  mutating func longestEnds() -> [Int] {
    let program = program
    let code = program.instructions.span
    let first = units.startIndex
    var advanced: [Thread] = []
    advanced.reserveCapacity(visited.count)
    for position in stride(from: units.endIndex, through: first, by: -1) {
      waiting.removeAll(keepingCapacity: true)
      // Threads are ordered by their end, the furthest first; the new one ends here and comes last.
      // So the first to reach an instruction is the best, and the others can be dropped.
      for thread in advanced { follow(thread, at: position, code) }
      advanced.removeAll(keepingCapacity: true)
      let unit = position > first ? units[position - 1] : nil
      if program.canEnd(with: unit) {
        follow(Thread(instruction: 0, end: Int32(position)), at: position, code)
      }
      guard let unit else { break }
      for thread in waiting where consumes(unit, at: thread.instruction, code, program.classes) {
        advanced.append(Thread(instruction: thread.instruction + 1, end: thread.end))
      }
    }
    return ends
  }

  /// Follows the steps that consume nothing, up to those that wait for a unit.
  private mutating func follow(
    _ thread: Thread,
    at position: Int,
    _ code: borrowing Span<PatternProgram.Instruction>
  ) {
    pending.append(thread)
    while let thread = pending.popLast() {
      let index = Int(thread.instruction)
      guard visited[index] != Int32(truncatingIfNeeded: position) else { continue }
      visited[index] = Int32(truncatingIfNeeded: position)
      steps += 1
      switch code[index] {
      case .unit, .any, .oneOf: waiting.append(thread)
      case .split(let first, let second):
        pending.append(Thread(instruction: Int32(second), end: thread.end))
        pending.append(Thread(instruction: Int32(first), end: thread.end))
      case .jump(let target):
        pending.append(Thread(instruction: Int32(target), end: thread.end))
      case .start where position == units.startIndex, .end where position == units.endIndex:
        pending.append(Thread(instruction: thread.instruction + 1, end: thread.end))
      case .start, .end: break
      case .match: ends[position - units.startIndex] = Int(thread.end)
      }
    }
  }

  private mutating func consumes(
    _ unit: UInt16,
    at index: Int32,
    _ code: borrowing Span<PatternProgram.Instruction>,
    _ classes: borrowing [PatternClass]
  ) -> Bool {
    steps += 1
    switch code[Int(index)] {
    case .unit(let expected): return unit == expected
    case .any: return unit != FoldedText.paragraphEnd
    case .oneOf(let index):
      steps += classes[index].stretches.count - 1
      return unit != FoldedText.paragraphEnd && classes[index].contains(unit)
    case .start, .end, .split, .jump, .match: return false
    }
  }
}
