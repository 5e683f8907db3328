extension PatternParser {
  /// Applies the quantifier that comes next, if any, to what was read before it.
  mutating func quantified(_ node: PatternNode) throws(PatternError) -> PatternNode {
    let start = position
    let result: PatternNode
    if skip("*") {
      result = .repeated(node, min: 0, max: nil)
    } else if skip("+") {
      result = .repeated(node, min: 1, max: nil)
    } else if skip("?") {
      result = .repeated(node, min: 0, max: 1)
    } else if skip("{") {
      result = try bounded(node, from: start)
    } else {
      return node
    }
    if node == .start || node == .end { throw PatternError(.nothingToRepeat, at: start) }
    if let next, "*+?{".unicodeScalars.contains(next) {
      throw PatternError(.repeatedQuantifier, at: position)
    }
    return result
  }

  private mutating func bounded(
    _ node: PatternNode,
    from start: Int
  ) throws(PatternError) -> PatternNode {
    guard let least = try number(from: start) else {
      throw PatternError(.malformedBounds, at: start)
    }
    var most: Int? = least
    if skip(",") { most = try number(from: start) }
    guard skip("}") else { throw PatternError(.malformedBounds, at: start) }
    if let most, most < least { throw PatternError(.reversedBounds, at: start) }
    return .repeated(node, min: least, max: most)
  }

  private mutating func number(from start: Int) throws(PatternError) -> Int? {
    var value: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      let sum = (value ?? 0) * 10 + Int(digit.value - 0x30)
      guard sum <= Self.boundLimit else {
        throw PatternError(.boundsTooLarge(limit: Self.boundLimit), at: start)
      }
      value = sum
      position += 1
    }
    return value
  }
}
