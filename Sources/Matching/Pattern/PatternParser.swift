/// Reads an expression by recursive descent.
struct PatternParser {
  /// Deep enough for any hand-written expression, shallow enough for the stack of a thread.
  static let depthLimit = 50

  /// Occasions, items and characters that rules speak of stay far below.
  static let boundLimit = 100

  let scalars: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  init(_ expression: String) {
    self.scalars = Array(expression.unicodeScalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    guard !scalars.isEmpty else { throw PatternError(.empty, at: 0) }
    let node = try choice()
    guard position == scalars.count else { throw PatternError(.strayGroupEnd, at: position) }
    return node
  }

  var next: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// Steps over `scalar` if it comes next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while skip("|") {
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      parts.append(try quantified(try atom()))
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    let start = position
    guard let scalar = next else { return .empty }
    position += 1
    switch scalar {
    case ".": return .any
    case "^": return .start
    case "$": return .end
    case "(": return try group(from: start)
    case "[": return .oneOf(try characterClass(from: start))
    case "\\": return try escape(from: start)
    case "*", "+", "?", "{": throw PatternError(.nothingToRepeat, at: start)
    case "}": throw PatternError(.strayBrace, at: start)
    default: return .unit(try unit(for: scalar, at: start))
    }
  }

  private mutating func group(from start: Int) throws(PatternError) -> PatternNode {
    if skip("?"), !skip(":") { throw PatternError(.unknownGroup, at: start) }
    depth += 1
    guard depth <= Self.depthLimit else {
      throw PatternError(.tooDeep(limit: Self.depthLimit), at: start)
    }
    let node = try choice()
    guard skip(")") else { throw PatternError(.unclosedGroup, at: start) }
    depth -= 1
    return node
  }

  private mutating func escape(from start: Int) throws(PatternError) -> PatternNode {
    if skip("d") { return .oneOf(.digits) }
    return .unit(try escapedUnit(from: start))
  }

  /// The punctuation mark after a backslash at `start`, which stands for itself.
  mutating func escapedUnit(from start: Int) throws(PatternError) -> UInt16 {
    guard let scalar = next else { throw PatternError(.trailingBackslash, at: start) }
    guard scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil
    else { throw PatternError(.unknownEscape(scalar), at: start) }
    position += 1
    return try unit(for: scalar, at: position - 1)
  }

  func unit(for scalar: Unicode.Scalar, at offset: Int) throws(PatternError) -> UInt16 {
    guard let unit = PatternFolding.unit(for: scalar) else {
      throw PatternError(.unmatchable, at: offset)
    }
    return unit
  }
}
