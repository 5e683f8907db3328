import Model

/// Decoding of GB18030, and the doubt whether bytes are Chinese text at all.
enum GB18030 {
  /// Decodes bytes that are not UTF-8.
  ///
  /// - Throws: `undecodable`. The offset is where GB18030 ends if the text before it is Chinese, else
  ///   where UTF-8 ends: a UTF-8 file with a single bad byte is often valid GB18030 for a while, and
  ///   what the user must mend is that byte.
  /// - Complexity: O(*n*).
  static func utf8(from bytes: [UInt8], badInUTF8: Int) throws(Refusal) -> [UInt8] {
    do throws(GB18030Decoder.Invalid) {
      let text = try GB18030Decoder.utf8(from: bytes)
      if looksChinese(bytes[...]) { return text }
    } catch {
      if looksChinese(bytes[..<error.offset]) { throw Refusal(.undecodable(offset: error.offset)) }
    }
    throw Refusal(.undecodable(offset: badInUTF8))
  }

  /// Whether valid GB18030 consists mostly of common characters.
  ///
  /// Nearly any bytes above 0x7F form valid pairs, so validity proves little. Common are the 3,755
  /// characters of the first level of GB2312 and its rows of punctuation and full-width forms. A
  /// sequence of four bytes counts as common: hardly anything else has that form.
  private static func looksChinese(_ bytes: ArraySlice<UInt8>) -> Bool {
    var common = 0
    var total = 0
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let trail = bytes[index + 1]
      switch (bytes[index], trail) {
      case (..<0x80, _):
        index += 1
        continue
      case (_, 0x30...0x39):
        common += 1
        index += 4
      case (0xA1, 0xA1...), (0xA3, 0xA1...), (0xB0...0xD7, 0xA1...):
        common += 1
        index += 2
      default:
        index += 2
      }
      total += 1
    }
    return total > 0 && common * 100 >= total * ReadLimits.commonInGB18030
  }
}
