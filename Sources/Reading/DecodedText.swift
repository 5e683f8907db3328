import Model
import Platform

/// The encodings that reports come in, under their usual names.
enum Encoding: String {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
}

/// Text that was decoded without loss, with the encoding that it came in.
///
/// An encoding has one name, with a byte order mark or without. GB18030 stands for GB2312 and GBK
/// as well, which it contains. Nothing is ever replaced: a lone surrogate or a half character is an
/// error, because a report that is read in part must not be judged.
struct DecodedText {
  let utf8: [UInt8]
  let encoding: Encoding

  /// The lines of the text, as `LineScanner` divides it.
  let lines: [Range<Int>]

  init(_ bytes: [UInt8]) throws(Refusal) {
    if bytes.isEmpty { throw Refusal(.empty) }
    if bytes.count > ReadLimits.bytes { throw Refusal(.tooLarge(limit: ReadLimits.bytes)) }
    if let name = BinarySignature.name(of: bytes) { throw Refusal(.binary(name)) }
    let text = EncodingGuess.hasUTF8Mark(bytes) ? Array(bytes[3...]) : bytes
    let scan = UTF8Scan(text)
    // UTF-16 of English is valid UTF-8 too, but full of NUL.
    if scan.isValid, !scan.hasNUL {
      (utf8, encoding, lines) = (text, .utf8, scan.lines)
    } else {
      (utf8, encoding) = try Self.decode(bytes)
      lines = LineScanner.lines(of: utf8)
      // In UTF-8 and UTF-16 alike U+0000 is the byte 0, and no other character contains it.
      if utf8.contains(0) { throw Refusal(.binary(nil)) }
    }
    if Blanks.fill(utf8[...]) { throw Refusal(.empty) }
  }

  private static func decode(_ bytes: [UInt8]) throws(Refusal) -> ([UInt8], Encoding) {
    if let (encoding, mark) = EncodingGuess.byteOrderMark(of: bytes) {
      return (try decode(bytes, as: encoding, from: mark), encoding)
    }
    let badOffset = UTF8Validator.firstBadOffset(in: bytes)
    let hasNUL = bytes.contains(0)
    if badOffset == nil && !hasNUL { return (bytes, .utf8) }
    if let encoding = EncodingGuess.utf16(bytes) {
      return (try decode(bytes, as: encoding, from: 0), encoding)
    }
    if hasNUL { throw Refusal(.binary(nil)) }
    return (try GB18030.utf8(from: bytes, badInUTF8: badOffset ?? 0), .gb18030)
  }

  private static func decode(
    _ bytes: [UInt8],
    as encoding: Encoding,
    from start: Int
  ) throws(Refusal) -> [UInt8] {
    switch encoding {
    case .utf16LittleEndian:
      return try UTF16Decoder.utf8(from: bytes, start: start, isBigEndian: false)
    case .utf16BigEndian:
      return try UTF16Decoder.utf8(from: bytes, start: start, isBigEndian: true)
    case .utf8, .gb18030:
      let text = Array(bytes[start...])
      guard let offset = UTF8Validator.firstBadOffset(in: text) else { return text }
      throw Refusal(.undecodable(offset: start + offset))
    }
  }
}
