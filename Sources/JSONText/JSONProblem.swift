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
  /// Bytes that are not UTF-8.
  case notUTF8
  /// Nothing but spaces and comments.
  case empty
  /// More text after the value.
  case trailingText
  /// Arrays and objects are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// A value was expected.
  case noValue
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

extension JSONFault {
  /// One Chinese sentence: what is wrong and what to do.
  package var sentence: String {
    switch self {
    case .fullWidth(let mark, let ascii): Self.sentence(fullWidth: mark, ascii: ascii)
    case .notUTF8: "文件不是 UTF-8 编码，请另存为 UTF-8。"
    case .empty: "文件里没有内容，请写上一个对象 { … }。"
    case .trailingText: "内容在前面已经结束，请删掉从这里开始多出来的文字。"
    case .tooDeep(let limit): "括号嵌套超过 \(limit) 层，请减少层数。"
    case .noValue: "这里应该有一个值，请补上。"
    case .bareWord(let word): "“\(word)”不是一个值，如果是文字，请加上英文引号。"
    case .noKey: "这里应该是键名，请写成 名称: 值 的形式。"
    case .bareKey: "严格 JSON 的键名要加英文双引号。"
    case .keyNeedsQuotes: "这个键名里有数字开头或 - 之类的符号，请加上英文引号。"
    case .noColon: "键名后面少了英文冒号 : ，请补上。"
    case .noComma: "这里少了英文逗号 , ，请补上。"
    case .strayComma: "逗号前面没有内容，请删掉这个逗号。"
    case .trailingComma: "严格 JSON 的最后一项后面不能有逗号，请删掉。"
    case .openObject: "这个 { 没有对应的 } ，请补上。"
    case .openArray: "这个 [ 没有对应的 ] ，请补上。"
    case .wrongBracket(let found, let expected): "这里是 \(found) ，应该是 \(expected) ，请改正。"
    case .openString: "这段文字没有结束的引号，请在同一行内补上。"
    case .openComment: "这段注释没有结束，请补上 */ 。"
    case .comment: "严格 JSON 不能写注释，请删掉。"
    case .singleQuote: "严格 JSON 要用英文双引号 \" 。"
    case .controlCharacter: "文字里有控制字符，请写成 \\u 转义或删掉。"
    case .badEscape: "没有这种转义，反斜线本身请写成 \\\\ 。"
    case .badHexEscape(let digits): "这个转义后面要有 \(digits) 位十六进制数字。"
    case .loneSurrogate: "\\u 转义的代理对不完整，请写成一高一低两个。"
    case .badNumber: "这个数字写得不对，请改正。"
    case .leadingZero: "数字前面不能有多余的 0，请删掉。"
    case .strictNumber: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"
    }
  }

  private static func sentence(fullWidth mark: Unicode.Scalar, ascii: Unicode.Scalar) -> String {
    let name =
      switch ascii {
      case ",": "逗号"
      case ":": "冒号"
      case "{", "}": "花括号"
      case "[", "]": "方括号"
      default: "引号"
      }
    return "这里是中文\(mark == "、" ? "顿号" : name)，请改成英文\(name) \(ascii)。"
  }
}
