import Model

/// An expression compiled for a search that runs from right to left.
///
/// A sequence is compiled back to front: see `PatternScan` for why the search runs backwards.
struct PatternProgram: Sendable {
  /// One step of the automaton; a consuming step goes on to the instruction after it.
  enum Instruction: Sendable {
    case unit(UInt16)
    case any
    /// The class with this index: instructions are copied all the time, and hold no array.
    case oneOf(Int)
    /// The unit before is one of the class with this index, or nothing after this is reached: of the many
    /// branches of a choice most places begin none.
    case before(Int)
    case start
    case end
    case split(Int, Int)
    case jump(Int)
    case match
  }

  /// Bounds the work per character; `{100}` around a phrase of a few characters still fits.
  static let sizeLimit = 2000

  var instructions: [Instruction] = []
  var classes: [PatternClass] = []

  /// The units that a match can end with; `nil` where it can end with nearly any, or be empty.
  let lastUnits: UnitSet?

  /// Whether choices are entered only where one of their branches can begin.
  let guardsChoices: Bool

  /// Compiles a tree; without `takesShortcuts` a search looks for the end of a match at every place, and
  /// for each branch of a choice.
  init(_ node: PatternNode, takesShortcuts: Bool = true) throws(PatternError) {
    guard node.cost(limit: Self.sizeLimit) <= Self.sizeLimit else {
      throw PatternError(.tooLarge(limit: Self.sizeLimit), at: 0)
    }
    lastUnits = takesShortcuts ? node.lastUnits : nil
    guardsChoices = takesShortcuts
    emit(node)
    instructions.append(.match)
  }

  /// Whether a match that is not empty may end with a unit; `nil` stands for the start of the text.
  func canEnd(with unit: UInt16?) -> Bool {
    guard let lastUnits else { return true }
    return unit.map(lastUnits.contains) ?? false
  }

  private mutating func emit(_ node: PatternNode) {
    switch node {
    case .empty: break
    case .unit(let unit): instructions.append(.unit(unit))
    case .any: instructions.append(.any)
    case .oneOf(let units):
      instructions.append(.oneOf(index(of: units)))
    case .start: instructions.append(.start)
    case .end: instructions.append(.end)
    case .sequence(let parts):
      for part in parts.reversed() { emit(part) }
    case .choice(let branches):
      if guardsChoices, branches.count > 2, let units = node.lastUnits {
        instructions.append(.before(index(of: PatternClass(units))))
      }
      emit(choice: branches[...])
    case .repeated(let part, let least, let most): emit(part, atLeast: least, atMost: most)
    }
  }

  /// The index of a class, which is there once however often a part is repeated.
  private mutating func index(of units: PatternClass) -> Int {
    if let index = classes.firstIndex(of: units) { return index }
    classes.append(units)
    return classes.count - 1
  }

  private mutating func emit(choice branches: ArraySlice<PatternNode>) {
    guard let first = branches.first else { return }
    guard branches.count > 1 else { return emit(first) }
    let split = reserve()
    emit(first)
    let jump = reserve()
    instructions[split] = .split(split + 1, instructions.count)
    emit(choice: branches.dropFirst())
    instructions[jump] = .jump(instructions.count)
  }

  private mutating func emit(_ part: PatternNode, atLeast least: Int, atMost most: Int?) {
    for _ in 0..<least { emit(part) }
    guard let most else { return emit(anyNumberOf: part) }
    let splits = (least..<most).map { _ in
      let split = reserve()
      emit(part)
      return split
    }
    for split in splits {
      instructions[split] = .split(split + 1, instructions.count)
    }
  }

  private mutating func emit(anyNumberOf part: PatternNode) {
    let split = reserve()
    emit(part)
    instructions.append(.jump(split))
    instructions[split] = .split(split + 1, instructions.count)
  }

  /// Keeps a place for an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    instructions.append(.jump(instructions.count + 1))
    return instructions.count - 1
  }
}
