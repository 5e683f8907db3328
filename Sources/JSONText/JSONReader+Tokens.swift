extension JSONReader {
  /// The byte at the start of a token, or the ASCII form of a full-width mark there.
  struct Token {
    /// The byte; 0 at the end of the text.
    var byte: UInt8
    /// How many bytes the mark takes in the text.
    var length: Int
  }

  /// The byte at `position`, 0 at the end of the text.
  var peek: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  /// Looks at the token at `position` without taking it, and notes a full-width mark.
  mutating func nextToken() -> Token {
    let byte = peek
    guard byte.isOutsideASCII, let mark = scalar(at: position), let ascii = Self.ascii(for: mark)
    else { return Token(byte: byte, length: 1) }
    note(.fullWidth(mark, ascii: ascii), at: position)
    return Token(byte: UInt8(ascii: ascii), length: UTF8.width(mark))
  }

  /// The scalar that begins at an offset; the text is known to be valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, offset + length <= bytes.count else { return Unicode.Scalar(first) }
    var value = first & (0x7F >> UInt32(length))
    for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// What a mark of a Chinese keyboard stands for.
  private static func ascii(for mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "，", "、", "；": ","
    case "：": ":"
    case "“", "”", "＂": "\""
    case "‘", "’", "＇": "'"
    case "｛": "{"
    case "｝": "}"
    case "［", "【": "["
    case "］", "】": "]"
    default: nil
    }
  }

  // MARK: Spaces and comments

  mutating func skipSpace() throws(JSONProblem) {
    while position < bytes.count {
      switch bytes[position] {
      case " ", "\n", "\r", "\t": position += 1
      case "/": try skipComment()
      case "\u{B}", "\u{C}": if isStrict { return } else { position += 1 }
      case let byte where byte.isOutsideASCII:
        guard !isStrict, let scalar = scalar(at: position) else { return }
        if Self.isSpace(scalar) {
          position += UTF8.width(scalar)
        } else if !skipInvisible(scalar) {
          return
        }
      default: return
      }
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  private mutating func skipComment() throws(JSONProblem) {
    let start = position
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    guard next == "/" || next == "*" else { throw problem(.strayMark("/"), at: start) }
    guard !isStrict else { throw problem(.comment, at: start) }
    position += 2
    if next == "/" { return skipLine() }
    while position + 1 < bytes.count {
      if bytes[position] == "*", bytes[position + 1] == "/" {
        position += 2
        return
      }
      position += 1
    }
    throw problem(.openComment, at: start)
  }

  /// Takes and notes a character that cannot be seen, such as the soft hyphen of a word processor.
  private mutating func skipInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard !isStrict, !Self.isSpace(scalar), scalar.properties.generalCategory == .format
    else { return false }
    note(.invisible(scalar), at: position)
    position += UTF8.width(scalar)
    return true
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != "\n", bytes[position] != "\r" {
      position += 1
    }
  }

  // MARK: Bare words

  /// Takes the letters, digits, `$` and `_` that follow, in any script.
  mutating func readIdentifier() -> String {
    var start = position
    var word = ""
    while position < bytes.count {
      switch bytes[position] {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "$": position += 1
      case let byte where byte.isOutsideASCII:
        guard let scalar = scalar(at: position) else { return word + string(start..<position) }
        if scalar.properties.isIDContinue {
          position += UTF8.width(scalar)
          continue
        }
        let part = string(start..<position)
        guard skipInvisible(scalar) else { return word + part }
        word += part
        start = position
      default: return word + string(start..<position)
      }
    }
    return word + string(start..<position)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
