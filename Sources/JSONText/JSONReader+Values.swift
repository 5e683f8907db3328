extension JSONReader {
  /// Reads the value that begins at `position`.
  mutating func readValue() throws(JSONProblem) -> JSONNode {
    let start = position
    let token = nextToken()
    switch token.byte {
    case "{": return try readObject(from: token)
    case "[": return try readArray(from: token)
    case "\"", "'":
      let place = place(at: start)
      return JSONNode(.string(try readString(openedBy: token)), at: place)
    case "0"..."9", "-", "+", ".":
      let place = place(at: start)
      return JSONNode(.number(try readNumber()), at: place)
    case ",": throw problem(.strayComma, at: start)
    default: return try readWordValue()
    }
  }

  private mutating func readWordValue() throws(JSONProblem) -> JSONNode {
    let start = position
    let word = readIdentifier()
    guard !word.isEmpty else { throw missingValue(at: start) }
    let place = place(at: start)
    if let number = fullWidthNumber(word, at: start) { return JSONNode(.number(number), at: place) }
    switch word {
    case "true": return JSONNode(.bool(true), at: place)
    case "false": return JSONNode(.bool(false), at: place)
    case "null": return JSONNode(.null, at: place)
    case "Infinity" where !isStrict: return JSONNode(.number(.infinity), at: place)
    case "NaN" where !isStrict: return JSONNode(.number(.nan), at: place)
    default: throw JSONProblem(place: place, fault: .bareWord(word))
    }
  }

  /// The problem with a place where nothing can be read as a value.
  private mutating func missingValue(at offset: Int) -> JSONProblem {
    guard let mark = scalar(at: offset), !Self.isSpace(mark), !"}]:".unicodeScalars.contains(mark)
    else {
      return problem(.noValue, at: offset)
    }
    return problem(.strayMark(mark), at: offset)
  }

  /// The number that full-width digits state, which is noted.
  private mutating func fullWidthNumber(_ word: String, at offset: Int) -> Double? {
    var digits = ""
    for scalar in word.unicodeScalars {
      let isFullWidth = ("\u{FF10}"..."\u{FF19}").contains(scalar)
      guard isFullWidth || ("0"..."9").contains(scalar) else { return nil }
      let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
      digits.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: value)))
    }
    guard let number = Double(digits) else { return nil }
    note(.fullWidthDigits(digits), at: offset)
    return number
  }

  private mutating func readArray(from bracket: Token) throws(JSONProblem) -> JSONNode {
    let place = place(at: position)
    try enter(at: place)
    position += bracket.length
    var elements: [JSONNode] = []
    var hasNext = try !closes("]", from: place, isEmpty: true)
    while hasNext {
      elements.append(try readValue())
      hasNext = try goesOn(until: "]", from: place)
    }
    leave()
    suspect(.openArray, at: place, closedBefore: position)
    return JSONNode(.array(elements), at: place)
  }

  private mutating func readObject(from bracket: Token) throws(JSONProblem) -> JSONNode {
    let place = place(at: position)
    try enter(at: place)
    position += bracket.length
    var members: [JSONMember] = []
    var hasNext = try !closes("}", from: place, isEmpty: true)
    while hasNext {
      members.append(try readMember())
      hasNext = try goesOn(until: "}", from: place)
    }
    leave()
    suspect(.openObject, at: place, closedBefore: position)
    return JSONNode(.object(members), at: place)
  }

  private mutating func readMember() throws(JSONProblem) -> JSONMember {
    let place = place(at: position)
    let key = try readKey()
    let end = position
    try skipSpace()
    let colon = nextToken()
    guard colon.byte == ":" else { throw misfit(.noColon, at: end) }
    position += colon.length
    try skipSpace()
    return JSONMember(key: key, at: place, value: try readValue())
  }

  private mutating func readKey() throws(JSONProblem) -> String {
    let start = position
    let token = nextToken()
    if token.byte == "\"" || token.byte == "'" { return try readString(openedBy: token) }
    if token.byte == "," { throw problem(.strayComma, at: start) }
    guard !token.byte.isDigit else { throw problem(.keyNeedsQuotes, at: start) }
    let key = readIdentifier()
    guard !key.isEmpty else { throw problem(.noKey, at: start) }
    guard !isStrict else { throw problem(.bareKey, at: start) }
    if peek == "-" || peek == "." { throw problem(.keyNeedsQuotes, at: start) }
    return key
  }

  // MARK: Commas and closing brackets

  /// Whether another value follows the one just read; takes the comma or the closing bracket.
  private mutating func goesOn(
    until bracket: Unicode.Scalar,
    from place: JSONPlace
  ) throws(JSONProblem) -> Bool {
    let end = position
    try skipSpace()
    if try closes(bracket, from: place, isEmpty: true) { return false }
    let token = nextToken()
    guard token.byte == "," else {
      guard startsValue(token.byte), openString(before: end) == nil else {
        throw misfit(.noComma, at: end)
      }
      note(.noComma, at: end)
      return true
    }
    position += token.length
    return try !closes(bracket, from: place, isEmpty: false)
  }

  /// Takes the closing bracket, if it stands here.
  private mutating func closes(
    _ bracket: Unicode.Scalar,
    from place: JSONPlace,
    isEmpty: Bool
  ) throws(JSONProblem) -> Bool {
    let end = position
    try skipSpace()
    guard position < bytes.count else {
      throw unclosed(bracket == "}" ? .openObject : .openArray, at: place)
    }
    let token = nextToken()
    if token.byte == bracket {
      if isStrict, !isEmpty { throw problem(.trailingComma, at: end - 1) }
      position += token.length
      return true
    }
    guard token.byte == "}" || token.byte == "]" else { return false }
    let found = Unicode.Scalar(token.byte)
    throw problem(.wrongBracket(found, expected: bracket), at: position)
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case "{", "[", "\"", "'", "0"..."9", "-", "+", ".", "a"..."z", "A"..."Z", "_", "$": true
    default: byte.isOutsideASCII
    }
  }

  /// A problem after a key or value, unless a string that ran too far is to blame.
  private mutating func misfit(_ fault: JSONFault, at end: Int) -> JSONProblem {
    guard let (fault, offset) = openString(before: end) else { return problem(fault, at: end) }
    return problem(fault, at: offset)
  }
}
