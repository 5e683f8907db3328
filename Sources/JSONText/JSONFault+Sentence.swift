extension JSONFault {
  /// One Chinese sentence: what is wrong and what to do.
  package var sentence: String {
    switch self {
    case .fullWidth(let mark, let ascii): Self.sentence(fullWidth: mark, ascii: ascii)
    case .fullWidthDigits(let ascii): "这个数字是全角的，请改成半角的 \(ascii)。"
    case .invisible(let scalar): "这里有一个看不见的字符（\(scalar.codePoint)），请删掉。"
    case .notUTF8: "文件不是 UTF-8 编码，请另存为 UTF-8 编码的纯文本。"
    case .utf16: "文件是 UTF-16 编码，请另存为 UTF-8 编码的纯文本。"
    case .notText(true): "这是 Word、WPS 之类的文档，不是纯文本，请另存为 UTF-8 编码的纯文本。"
    case .notText(false): "这不是文本文件，请检查路径，或另存为 UTF-8 编码的纯文本。"
    case .empty: "文件里没有内容，请写上一个对象 { … }。"
    case .trailingText: "内容在前面已经结束，请删掉这里多出来的文字，或前面多余的括号。"
    case .tooDeep(let limit): "括号嵌套超过 \(limit) 层，请减少层数。"
    case .noValue: "这里应该有一个值，请补上。"
    case .strayMark(let mark): "“\(mark)”不能写在引号外面，请改正或删掉。"
    case .bareWord(let word): "“\(word)”不是一个值，如果是文字，请加上英文引号。"
    case .noKey: "这里应该是键名，请写成 名称: 值 的形式。"
    case .bareKey: "严格 JSON 的键名要加英文双引号。"
    case .keyNeedsQuotes: "这个键名以数字开头，或带有 - 之类的符号，请加上英文引号。"
    case .noColon: "键名后面少了英文冒号（:），请补上。"
    case .noComma: "这里少了英文逗号（,），请补上。"
    case .strayComma: "逗号前面没有内容，请删掉这个逗号。"
    case .trailingComma: "严格 JSON 的最后一项后面不能有逗号，请删掉。"
    case .openObject: "这个 { 没有对应的 }，请补上。"
    case .openArray: "这个 [ 没有对应的 ]，请补上。"
    case .wrongBracket(let found, let expected): "这里是 \(found)，应该是 \(expected)，请改正。"
    case .openString: "这段文字没有结束的引号，请在同一行内补上。"
    case .openComment: "这段注释没有结束，请补上 */。"
    case .comment: "严格 JSON 不能写注释，请删掉。"
    case .singleQuote: "严格 JSON 要用英文双引号（\"）。"
    case .controlCharacter: "文字里有控制字符，请写成 \\u 转义或删掉。"
    case .badEscape: "没有这种转义，反斜线本身请写成 \\\\。"
    case .badHexEscape(let digits): "这个转义后面要有 \(digits) 位十六进制数字，请补上。"
    case .loneSurrogate: "\\u 转义的代理对不完整，请写成一高一低两个。"
    case .badNumber: "这个数字写得不对，请改正。"
    case .leadingZero: "数字前面不能有多余的 0，请删掉。"
    case .strictNumber: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"
    }
  }

  private static func sentence(fullWidth mark: Unicode.Scalar, ascii: Unicode.Scalar) -> String {
    let right =
      switch ascii {
      case ",": "逗号"
      case ":": "冒号"
      case "{", "}": "花括号"
      case "[", "]": "方括号"
      default: "引号"
      }
    let wrong =
      switch mark {
      case "、": "顿号"
      case "；": "分号"
      default: right
      }
    return "这里是中文\(wrong)，请改成英文\(right)（\(ascii)）。"
  }
}

extension Unicode.Scalar {
  /// The code point as `U+00AD`, for a character that cannot be shown.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
