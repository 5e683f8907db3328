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
  /// Where the units behind a position have led to, and where that one leads to.
  private var arrived: ScratchStack<Thread>
  private var advanced: ScratchStack<Thread>
  /// The second ways of the splits on the way, which are followed after the first ones.
  private var pending: ScratchStack<Int32>
  /// For each instruction the position that it was last visited at.
  private var visited: ScratchBuffer<Int32>
  private var ends: [Int]

  init(_ program: PatternProgram, over units: ArraySlice<UInt16>) {
    self.program = program
    self.units = units
    let count = program.instructions.count
    arrived = ScratchStack(capacity: count)
    advanced = ScratchStack(capacity: count)
    // Each visit of an instruction leaves at most one.
    pending = ScratchStack(capacity: count)
    visited = ScratchBuffer(repeating: -1, count: count)
    ends = [Int](repeating: -1, count: units.count + 1)
  }

  /// For each position the end of the longest match that starts there, or -1.
  mutating func longestEnds() -> [Int] {
    var position = units.endIndex + 1
    while position > units.startIndex {
      position -= 1
      if advanced.count == 0 { position = lastEnd(before: position) }
      let unit = position > units.startIndex ? units[position - 1] : nil
      swap(&arrived, &advanced)
      advanced.removeAll()
      // Threads are ordered by their end, the furthest first; the new one ends here and comes last.
      // So the first to reach an instruction is the best, and the others can be dropped.
      for index in 0..<arrived.count { follow(arrived[index], at: position, unit) }
      if program.canEnd(with: unit) {
        follow(Thread(instruction: 0, end: Int32(position)), at: position, unit)
      }
      if unit == nil { break }
    }
    return ends
  }

  /// The last place up to a position where a match can end; the start where none can.
  private func lastEnd(before position: Int) -> Int {
    var position = position
    while position > units.startIndex, !program.canEnd(with: units[position - 1]) { position -= 1 }
    return position
  }

  /// Follows a thread from a position up to the instructions that consume the unit before it; there is
  /// none at the start of the text.
  private mutating func follow(_ thread: Thread, at position: Int, _ unit: UInt16?) {
    let mark = Int32(truncatingIfNeeded: position)
    var next: Int32? = thread.instruction
    while let instruction = next {
      next = nil
      let index = Int(instruction)
      if visited[index] != mark {
        visited[index] = mark
        steps += 1
        switch program.instructions[index] {
        case .unit, .any, .oneOf:
          if let unit, consumes(unit, at: index) {
            advanced.push(Thread(instruction: instruction + 1, end: thread.end))
          }
        case .before(let units):
          if let unit, has(unit, units) { next = instruction + 1 }
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
    switch program.instructions[index] {
    case .unit(let expected): return unit == expected
    case .any: return unit != FoldedText.paragraphEnd
    case .oneOf(let units): return unit != FoldedText.paragraphEnd && has(unit, units)
    case .start, .end, .before, .split, .jump, .match: return false
    }
  }

  private mutating func has(_ unit: UInt16, _ units: Int) -> Bool {
    steps += program.classes[units].stretches.count
    return program.classes[units].contains(unit)
  }
}
