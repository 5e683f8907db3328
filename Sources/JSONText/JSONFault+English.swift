extension JSONFault {
  /// One English sentence: what is wrong and what to do.
  package var english: String {
    switch self {
    case .fullWidth(let mark, let ascii):
      "a full-width \(mark) stands here; write the ASCII one: \(ascii)"
    case .fullWidthDigits(let ascii): "these digits are full-width; write \(ascii)"
    case .invisible(let scalar):
      "there is a character that cannot be seen (\(scalar.codePoint)); delete it"
    case .notUTF8: "the file is not UTF-8; save it as plain text in UTF-8"
    case .utf16: "the file is UTF-16; save it as plain text in UTF-8"
    case .notText(true):
      "this is a document of a word processor and no plain text; save it as plain text in UTF-8"
    case .notText(false): "this is no text file; check the path, or save it as plain text in UTF-8"
    case .empty: "the file is empty; write an object { … }"
    case .trailingText:
      "the content has ended before; delete this text, or a bracket too many above"
    case .tooDeep(let limit): "brackets are nested deeper than \(limit); use fewer levels"
    case .noValue: "a value is missing; add it"
    case .strayMark(let mark): "“\(mark)” cannot stand outside quotes; correct or delete it"
    case .bareWord(let word): "“\(word)” is no value; if it is text, put it in quotes"
    case .noKey: "a key is missing; write name: value"
    case .bareKey: "a key of strict JSON must stand in double quotes; add them"
    case .keyNeedsQuotes: "a key with a first digit or a mark such as - needs quotes; add them"
    case .noColon: "there is no colon after the key; add it"
    case .noComma: "a comma is missing; add it"
    case .strayComma: "nothing stands before this comma; delete it"
    case .trailingComma: "strict JSON has no comma after the last item; delete it"
    case .openObject: "this { is never closed; add }"
    case .openArray: "this [ is never closed; add ]"
    case .wrongBracket(let found, let expected): "this is \(found); it should be \(expected)"
    case .openString: "this text has no closing quote; add it on the same line"
    case .openComment: "this comment has no end; add */"
    case .comment: "strict JSON has no comments; delete it"
    case .singleQuote: "strict JSON has double quotes only; write \""
    case .controlCharacter: "the text holds a control character; write it as \\u or delete it"
    case .badEscape: "there is no such escape; a backslash itself is written \\\\"
    case .badHexEscape(let digits): "this escape needs \(digits) hexadecimal digits; add them"
    case .loneSurrogate: "half of a surrogate pair; write a high and a low \\u"
    case .badNumber: "this is no number; correct it"
    case .leadingZero: "a number cannot begin with a needless 0; delete it"
    case .strictNumber: "strict JSON has no such number; write a plain decimal one"
    }
  }
}
