/// Something in a text that is not JSON, with its place.
package struct JSONProblem: Error, Hashable, Sendable {
  /// Where it stands.
  package let place: JSONPlace

  /// What is wrong.
  package let fault: JSONFault

  /// One Chinese sentence: what is wrong and what to do.
  package var message: String { fault.sentence }
}

/// The ways in which a text fails to be JSON.
package enum JSONFault: Hashable, Sendable {
  /// A full-width mark of a Chinese keyboard stands where its ASCII form belongs.
  case fullWidth(Unicode.Scalar, ascii: Unicode.Scalar)
  /// A whole number in full-width digits, given in ASCII ones.
  case fullWidthDigits(String)
  /// A character between the tokens that nobody can see, such as a soft hyphen.
  case invisible(Unicode.Scalar)
  /// Bytes that are not UTF-8.
  case notUTF8
  /// UTF-16 with its byte order mark.
  case utf16
  /// Bytes that are no text: a document of a word processor or another binary file.
  case notText(isArchive: Bool)
  /// Nothing but spaces and comments.
  case empty
  /// More text after the value.
  case trailingText
  /// Arrays and objects are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// A value was expected.
  case noValue
  /// A mark that has no meaning outside strings.
  case strayMark(Unicode.Scalar)
  /// A bare word that is no value.
  case bareWord(String)
  /// A key was expected.
  case noKey
  /// A key without quotes, in strict JSON.
  case bareKey
  /// A key without quotes that holds more than letters, digits, `$` and `_`.
  case keyNeedsQuotes
  /// No colon after a key.
  case noColon
  /// No comma between two values or members.
  case noComma
  /// A comma without a value before it.
  case strayComma
  /// A comma after the last value, in strict JSON.
  case trailingComma
  /// An object that ends with the text.
  case openObject
  /// An array that ends with the text.
  case openArray
  /// An array or object is closed by the bracket of the other.
  case wrongBracket(Unicode.Scalar, expected: Unicode.Scalar)
  /// A string that ends with its line or with the text.
  case openString
  /// A comment that ends with the text.
  case openComment
  /// A comment, in strict JSON.
  case comment
  /// A single-quoted string, in strict JSON.
  case singleQuote
  /// A control character inside a string, in strict JSON.
  case controlCharacter
  /// An escape that does not exist.
  case badEscape
  /// `\x` or `\u` without the digits it needs.
  case badHexEscape(digits: Int)
  /// Half of a surrogate pair.
  case loneSurrogate
  /// A number that cannot be read.
  case badNumber
  /// A number with a zero before its first digit.
  case leadingZero
  /// A form of number that strict JSON lacks.
  case strictNumber
}
