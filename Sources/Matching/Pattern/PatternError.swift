/// What is wrong with an expression.
package struct PatternError: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case empty
    case unknownEscape(Unicode.Scalar)
    case trailingBackslash
    case unclosedGroup
    case strayGroupEnd
    case unknownGroup
    case tooDeep(limit: Int)
    case unclosedClass
    case emptyClass
    case reversedRange
    case nothingToRepeat
    case repeatedQuantifier
    case malformedBounds
    case boundsTooLarge(limit: Int)
    case reversedBounds
    case strayBrace
    case unmatchable
    case tooLarge(limit: Int)
  }

  let reason: Reason

  /// The place in the expression, in Unicode scalars from 0.
  package let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// One Chinese sentence: what is wrong and what to write instead.
  package var message: String {
    switch reason {
    case .empty: "表达式是空的，请写上内容。"
    case .unknownEscape(let letter): Self.message(forEscape: letter)
    case .trailingBackslash: "末尾的 \\ 后面缺少字符，请补上；要匹配 \\ 本身请写 \\\\。"
    case .unclosedGroup: "括号 ( 没有对应的 )，请补上；要匹配半角括号本身请写 \\(。"
    case .strayGroupEnd: "括号 ) 没有对应的 (，请删掉；要匹配半角括号本身请写 \\)。"
    case .unknownGroup: "(? 之后只能是冒号，请写成 (?:…)。"
    case .tooDeep(let limit): "括号嵌套超过 \(limit) 层，请简化表达式。"
    case .unclosedClass: "字符组 [ 没有对应的 ]，请补上；要匹配方括号本身请写 \\[。"
    case .emptyClass: "字符组 [] 中没有字符，请补上。"
    case .reversedRange: "字符组中范围的起点大于终点，请对调。"
    case .nothingToRepeat: "* + ? { 前面没有可重复的内容，请补上；要匹配该符号本身请在前面加 \\。"
    case .repeatedQuantifier: "* + ? { } 不能连写；需要时请用 (?:…) 括起来。"
    case .malformedBounds: "重复次数应写作 {2}、{2,} 或 {2,5}；要匹配花括号本身请写 \\{。"
    case .boundsTooLarge(let limit): "重复次数不能超过 \(limit)，请改小。"
    case .reversedBounds: "重复次数的下限大于上限，请对调。"
    case .strayBrace: "花括号 } 没有对应的 {，请删掉；要匹配花括号本身请写 \\}。"
    case .unmatchable: "匹配前空格、零宽字符和换行都已去掉，请不要写在表达式里。"
    case .tooLarge(let limit): "表达式展开后超过 \(limit) 步，请减少重复次数或拆成几条。"
    }
  }

  private static func message(forEscape letter: Unicode.Scalar) -> String {
    switch letter {
    case "b", "B": "不支持 \\\(letter)：中文没有词边界，请直接写出前后的字。"
    case "w", "W": "不支持 \\\(letter)：请用字符组写明需要的字符，如 [a-z0-9]。"
    case "s", "S": "不支持 \\\(letter)：匹配前空格都已去掉，请删掉。"
    case "D": "不支持 \\D：请写 [^0-9]。"
    default: "不支持 \\\(letter)：\\ 之后只能是 d 或标点符号，请改正。"
    }
  }
}
