extension JSONReader {
  /// Reads a number in the form of the dialect.
  mutating func readNumber() throws(JSONProblem) -> Double {
    let start = position
    let isNegative = peek == "-"
    if peek == "+", isStrict { throw problem(.strictNumber, at: start) }
    if isNegative || peek == "+" { position += 1 }
    let magnitude = try readMagnitude(from: start)
    // 12个 or 3abc is no number.
    guard readIdentifier().isEmpty, peek != "." else { throw problem(.badNumber, at: start) }
    return isNegative ? -magnitude : magnitude
  }

  private mutating func readMagnitude(from start: Int) throws(JSONProblem) -> Double {
    if !peek.isDigit, peek != "." { return try readNamedNumber(from: start) }
    if peek == "0", position + 1 < bytes.count {
      switch bytes[position + 1] {
      case "x", "X": return try readHexadecimalNumber(from: start)
      case "0"..."9": throw problem(.leadingZero, at: start)
      default: break
      }
    }
    return try readDecimal(from: start)
  }

  private mutating func readNamedNumber(from start: Int) throws(JSONProblem) -> Double {
    let word = readIdentifier()
    guard word == "Infinity" || word == "NaN" else { throw problem(.badNumber, at: start) }
    guard !isStrict else { throw problem(.strictNumber, at: start) }
    return word == "NaN" ? .nan : .infinity
  }

  private mutating func readHexadecimalNumber(from start: Int) throws(JSONProblem) -> Double {
    guard !isStrict else { throw problem(.strictNumber, at: start) }
    position += 2
    let firstDigit = position
    var value = 0.0
    while let digit = peek.hexadecimalValue {
      value = value * 16 + Double(digit)
      position += 1
    }
    guard position > firstDigit else { throw problem(.badNumber, at: start) }
    return value
  }

  private mutating func readDecimal(from start: Int) throws(JSONProblem) -> Double {
    let first = position
    let whole = skipDigits()
    var fraction = 0
    let hasPoint = peek == "."
    if hasPoint {
      position += 1
      fraction = skipDigits()
    }
    guard whole + fraction > 0 else { throw problem(.badNumber, at: start) }
    if isStrict, hasPoint, whole == 0 || fraction == 0 { throw problem(.strictNumber, at: start) }
    let hasExponent = peek == "e" || peek == "E"
    if hasExponent {
      position += 1
      if peek == "-" || peek == "+" { position += 1 }
      guard skipDigits() > 0 else { throw problem(.badNumber, at: start) }
    }
    // Counts and years take this way, which needs no string.
    if !hasPoint, !hasExponent, whole <= 15 {
      return bytes[first..<position].reduce(0) { $0 * 10 + Double($1 - 0x30) }
    }
    guard let value = Double(string(first..<position)) else { throw problem(.badNumber, at: start) }
    return value
  }

  private mutating func skipDigits() -> Int {
    let first = position
    while peek.isDigit { position += 1 }
    return position - first
  }
}
