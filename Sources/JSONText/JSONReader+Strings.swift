extension JSONReader {
  /// Reads a string whose opening quote stands at `position`.
  mutating func readString(openedBy quote: Token) throws(JSONProblem) -> String {
    let opening = position
    if isStrict, quote.byte == "'" { throw problem(.singleQuote, at: opening) }
    position += quote.length
    let start = position
    if quote.length > 1, let end = chineseClosing(from: start, openedBy: quote) {
      position = end
      position += nextToken().length
      return string(start..<end)
    }
    // Nearly all strings end here: no escape, no Chinese quote as a delimiter.
    while position < bytes.count, quote.length == 1 {
      let byte = bytes[position]
      if byte == quote.byte {
        position += 1
        lastString = start..<position - 1
        return string(lastString)
      }
      if byte < 0x20 || byte == "\\" { break }
      position += 1
    }
    return try readStringSlowly(from: start, openedBy: quote, at: opening)
  }

  private mutating func readStringSlowly(
    from start: Int,
    openedBy quote: Token,
    at opening: Int
  ) throws(JSONProblem) -> String {
    var text = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      if let length = closingLength(of: quote) {
        lastString = start..<position
        position += length
        return String(decoding: text, as: UTF8.self)
      }
      switch byte {
      case "\\": try readEscape(into: &text)
      case "\n", "\r": return try closeEarly(from: start, at: opening)
      case 0..<0x20 where isStrict: throw problem(.controlCharacter, at: position)
      default:
        text.append(byte)
        position += 1
      }
    }
    return try closeEarly(from: start, at: opening)
  }

  /// The length of the quote at `position`, if it ends a string that `quote` opened.
  private mutating func closingLength(of quote: Token) -> Int? {
    if bytes[position] == quote.byte { return 1 }
    guard quote.length > 1, bytes[position].isOutsideASCII else { return nil }
    let closing: (Unicode.Scalar) -> Bool =
      quote.byte == "\""
      ? { "“”＂".unicodeScalars.contains($0) } : { "‘’＇".unicodeScalars.contains($0) }
    guard let mark = scalar(at: position), closing(mark) else { return nil }
    return nextToken().length
  }

  // MARK: A Chinese quote that was meant to end the string

  /// Ends a string that runs over its line at a closing Chinese quote, if it has one to spare.
  private mutating func closeEarly(from start: Int, at opening: Int) throws(JSONProblem) -> String {
    guard let end = strayQuote(in: start..<position),
      !bytes[start..<end].contains(UInt8(ascii: "\\"))
    else { throw problem(.openString, at: opening) }
    position = end
    position += nextToken().length
    return string(start..<end)
  }

  /// The first ” that no “ precedes, in a string that ends just before `end`.
  ///
  /// It tells why nothing fits after a string: `text: "甲”, reason: "missing"` is one long string and
  /// then a bare word.
  func strayQuote(in range: Range<Int>) -> Int? {
    var opened = 0
    for offset in range.dropLast(2) where bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 {
      if bytes[offset + 2] == 0x9C { opened += 1 }
      guard bytes[offset + 2] == 0x9D else { continue }
      guard opened > 0 else { return offset }
      opened -= 1
    }
    return nil
  }

  // MARK: Escapes

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONProblem) {
    let start = position
    position += 1
    let byte = peek
    position += 1
    switch byte {
    case "\"", "\\", "/": text.append(byte)
    case "b": text.append(0x08)
    case "f": text.append(0x0C)
    case "n": text.append(0x0A)
    case "r": text.append(0x0D)
    case "t": text.append(0x09)
    case "u": text.append(contentsOf: UTF8.bytes(of: try readUnicodeEscape(from: start)))
    case _ where isStrict: throw problem(.badEscape, at: start)
    default: try readWideEscape(byte, from: start, into: &text)
    }
  }

  /// The escapes that JSON5 adds.
  private mutating func readWideEscape(
    _ byte: UInt8,
    from start: Int,
    into text: inout [UInt8]
  ) throws(JSONProblem) {
    switch byte {
    case "v": text.append(0x0B)
    case "0" where !peek.isDigit: text.append(0)
    case "x":
      let scalar = Unicode.Scalar(UInt8(truncatingIfNeeded: try readHexadecimal(2, from: start)))
      text.append(contentsOf: UTF8.bytes(of: scalar))
    case "\n": break
    case "\r": if peek == "\n" { position += 1 }
    case "0"..."9": throw problem(.badEscape, at: start)
    default:
      // The end of the text is left to the caller, a line separator continues the line, and any
      // other character stands for itself.
      position = start + 1
      guard let scalar = scalar(at: position) else { return }
      position += UTF8.width(scalar)
      guard scalar != "\u{2028}", scalar != "\u{2029}" else { return }
      text.append(contentsOf: UTF8.bytes(of: scalar))
    }
  }

  private mutating func readUnicodeEscape(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
    let first = try readHexadecimal(4, from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, peek == "\\", position + 1 < bytes.count, bytes[position + 1] == "u"
    else {
      throw problem(.loneSurrogate, at: start)
    }
    position += 2
    let second = try readHexadecimal(4, from: start)
    let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
    guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(value) else {
      throw problem(.loneSurrogate, at: start)
    }
    return scalar
  }

  private mutating func readHexadecimal(_ digits: Int, from start: Int) throws(JSONProblem)
    -> UInt32
  {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek.hexadecimalValue else {
        throw problem(.badHexEscape(digits: digits), at: start)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }
}

extension UTF8 {
  /// The bytes of a scalar.
  fileprivate static func bytes(of scalar: Unicode.Scalar) -> Unicode.UTF8.EncodedScalar {
    // Every scalar has an encoding in UTF-8; the fallback cannot occur.
    encode(scalar) ?? encodedReplacementCharacter
  }
}
