import Model

/// One backward run of a program over a text: a Pike VM whose threads carry where they end.
///
/// Run backwards, one pass tells for every position the longest match that starts there. A forward
/// search would have to begin anew after each match: `a*b|a` on a long run of `a` then takes
/// quadratic time, because each search looks for the `b` up to the end.
struct PatternScan: ~Copyable {
  /// A place in the program, and the end of the match that it began with.
  ///
  /// Not private: a debug build of Swift 6.3 makes no module where another file destroys the stacks of it.
  struct Thread {
    var instruction: Int32
    var end: Int32
  }

  /// How many instructions were visited, a class counting its ranges: the measure of the work.
  private(set) var steps = 0

  private let program: PatternProgram
  private let units: ArraySlice<UInt16>
  private var waiting: ScratchStack<Thread>
  /// The second ways of the splits on the way, which are followed after the first ones.
  private var pending: ScratchStack<Int32>
  private var advanced: ScratchStack<Thread>
  /// For each instruction the position that it was last visited at.
  private var visited: ScratchBuffer<Int32>
  private var ends: [Int]

  init(_ program: PatternProgram, over units: ArraySlice<UInt16>) {
    self.program = program
    self.units = units
    let count = program.instructions.count
    let filler = Thread(instruction: 0, end: 0)
    waiting = ScratchStack(capacity: count, filler: filler)
    advanced = ScratchStack(capacity: count, filler: filler)
    // Each visit of an instruction leaves at most one.
    pending = ScratchStack(capacity: count, filler: 0)
    visited = ScratchBuffer(repeating: -1, count: count)
    ends = [Int](repeating: -1, count: units.count + 1)
  }

  /// For each position the end of the longest match that starts there, or -1.
  mutating func longestEnds() -> [Int] {
    var position = units.endIndex + 1
    while position > units.startIndex {
      position -= 1
      if advanced.count == 0 { position = lastEnd(before: position) }
      waiting.removeAll()
      // Threads are ordered by their end, the furthest first; the new one ends here and comes last.
      // So the first to reach an instruction is the best, and the others can be dropped.
      for index in 0..<advanced.count { follow(advanced[index], at: position) }
      advanced.removeAll()
      let unit = position > units.startIndex ? units[position - 1] : nil
      if program.canEnd(with: unit) {
        follow(Thread(instruction: 0, end: Int32(position)), at: position)
      }
      guard let unit else { break }
      for index in 0..<waiting.count {
        let thread = waiting[index]
        if consumes(unit, at: Int(thread.instruction)) {
          advanced.push(Thread(instruction: thread.instruction + 1, end: thread.end))
        }
      }
    }
    return ends
  }

  /// The last place up to a position where a match can end; the start where none can.
  private func lastEnd(before position: Int) -> Int {
    var position = position
    while position > units.startIndex, !program.canEnd(with: units[position - 1]) { position -= 1 }
    return position
  }

  /// Follows the steps that consume nothing, up to those that wait for a unit.
  private mutating func follow(_ thread: Thread, at position: Int) {
    let mark = Int32(truncatingIfNeeded: position)
    var next: Int32? = thread.instruction
    while let instruction = next {
      next = nil
      let index = Int(instruction)
      if visited[index] != mark {
        visited[index] = mark
        steps += 1
        switch program.instructions[index] {
        case .unit, .any, .oneOf: waiting.push(Thread(instruction: instruction, end: thread.end))
        case .split(let first, let second):
          pending.push(Int32(truncatingIfNeeded: second))
          next = Int32(truncatingIfNeeded: first)
        case .jump(let target): next = Int32(truncatingIfNeeded: target)
        case .start where position == units.startIndex, .end where position == units.endIndex:
          next = instruction + 1
        case .start, .end: break
        case .match: ends[position - units.startIndex] = Int(thread.end)
        }
      }
      next = next ?? pending.pop()
    }
  }

  private mutating func consumes(_ unit: UInt16, at index: Int) -> Bool {
    steps += 1
    switch program.instructions[index] {
    case .unit(let expected): return unit == expected
    case .any: return unit != FoldedText.paragraphEnd
    case .oneOf(let index):
      steps += program.classes[index].stretches.count - 1
      return unit != FoldedText.paragraphEnd && program.classes[index].contains(unit)
    case .start, .end, .split, .jump, .match: return false
    }
  }
}
