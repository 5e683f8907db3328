import Model
import Testing

@testable import Matching

@Suite struct PatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var expression: String
    var text: String
    var found: [String]
    var testDescription: String { "\(expression) in \(text)" }

    init(_ expression: String, in text: String, finds found: [String] = []) {
      self.expression = expression
      self.text = text
      self.found = found
    }
  }

  static let cases = [
    Case("研判会", in: "召开研判会，研判会后", finds: ["研判会", "研判会"]),
    Case("研判会", in: "研判和会商"),
    Case("第.次", in: "第一次、第二次、第十一次", finds: ["第一次", "第二次"]),
    Case("\\d+次", in: "召开12次，两次", finds: ["12次"]),
    Case("\\d{4}年", in: "2020年、20年、12020年", finds: ["2020年", "2020年"]),
    Case("a{2}", in: "aaaaa", finds: ["aa", "aa"]),
    Case("a{2,}", in: "a,aa,aaa", finds: ["aa", "aaa"]),
    Case("a{2,3}", in: "aaaaaaa", finds: ["aaa", "aaa"]),
    Case("a{0}b", in: "aab", finds: ["b"]),
    Case("专题(研究|学习)会?", in: "专题研究会和专题学习", finds: ["专题研究会", "专题学习"]),
    Case("专题(?:研究|学习)", in: "专题讨论"),
    Case("(研判|研|判)+会$", in: "研判研判会", finds: ["研判研判会"]),
    Case("(研判|研|判)+会$", in: "研判会议"),
    Case("党委|党委会", in: "党委会", finds: ["党委会"]),
    Case("a|ab|abc", in: "abcab", finds: ["abc", "ab"]),
    Case("a*b|a", in: "aaac", finds: ["a", "a", "a"]),
    Case("(a*)*b", in: "aab", finds: ["aab"]),
    Case("(a|)+c", in: "aac", finds: ["aac"]),
    Case("a*", in: "baab", finds: ["aa"]),
    Case("()", in: "ab"),
    Case("^甲", in: "甲甲", finds: ["甲"]),
    Case("甲$", in: "甲甲", finds: ["甲"]),
    Case("^甲乙$", in: "甲乙", finds: ["甲乙"]),
    Case("^甲$", in: "甲乙"),
    Case("甲^乙", in: "甲乙"),
    Case("(^|，)召开", in: "召开，召开", finds: ["召开", "，召开"]),
    Case("甲.*乙", in: "甲丙\n丁乙"),
    Case("甲[^丁]*乙", in: "甲丙\n乙甲丙乙", finds: ["甲丙乙"]),
    Case("甲$", in: "甲\n乙"),
    Case("[一-九]次", in: "二次七次丁次十次", finds: ["二次", "七次"]),
    Case("[〇-九]+年", in: "二〇二四年", finds: ["二〇二四年"]),
    Case("[一-龥]+", in: "abc中文12", finds: ["中文"]),
    Case("[^一-十]次", in: "七次多次", finds: ["多次"]),
    Case("[一-九0-9^]+", in: "7^二x", finds: ["7^二"]),
    Case("[\\d、]+月", in: "3、9月", finds: ["3、9月"]),
    Case("[a\\]-]+", in: "a]-b", finds: ["a]-"]),
    Case("[-a]+", in: "b-a", finds: ["-a"]),
    Case("[.*]", in: "ab*", finds: ["*"]),
    Case("QQ群", in: "ｑｑ群和QQ群", finds: ["qq群", "qq群"]),
    Case("［（一）］", in: "[(一)]", finds: ["[(一)]"]),
    Case("（[一二]）", in: "(一)和（二）", finds: ["(一)", "(二)"]),
    Case("\\(\\d\\)", in: "（1）", finds: ["(1)"]),
    Case("是？", in: "是?", finds: ["是?"]),
    Case("[Ａ-Ｃ]+", in: "abcd", finds: ["abc"]),
    Case("1\\.5", in: "125和1.5", finds: ["1.5"]),
  ]

  @Test(arguments: cases) func `leftmost longest matches are found`(_ test: Case) throws {
    let text = folded(test.text)
    let matches = try Pattern(test.expression).matches(in: text[...])
    let expected = test.found.map { String(decoding: folded($0), as: UTF16.self) }
    #expect(matches.map { String(decoding: text[$0], as: UTF16.self) } == expected)
  }

  @Test func `ranges are indices of the slice and its ends are the ends of the text`() throws {
    let text = folded("会议会议")
    #expect(try Pattern("^议会$").matches(in: text[1..<3]) == [1..<3])
    #expect(try Pattern("会").matches(in: text[1..<2]) == [])
    #expect(try Pattern("会").matches(in: text[2..<2]) == [])
  }

  @Test(arguments: ["(ab|a|b)*c", "a(b?|ba)a", "[^a]b{1,2}", "(a*|b)c?", "(?:ab){2,}|b", "a*b|a"])
  func `short texts match as in a search that tries every range`(_ text: String) throws {
    let pattern = try Pattern(text)
    let whole = try Pattern("^(\(text))$")
    for word in words(of: "abc", upTo: 6) {
      let units = Array(word.utf16)
      #expect(pattern.matches(in: units[...]) == exhaustive(whole, in: units), "\(word)")
    }
  }

  private func exhaustive(_ whole: Pattern, in units: [UInt16]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < units.count {
      let ends = (start + 1...units.count).reversed()
      let end = ends.first { whole.matches(in: units[start..<$0]) == [start..<$0] }
      if let end { found.append(start..<end) }
      start = end ?? start + 1
    }
    return found
  }

  private func words(of letters: String, upTo length: Int) -> [String] {
    var words = [""]
    var last = [""]
    for _ in 0..<length {
      last = last.flatMap { word in letters.map { word + String($0) } }
      words += last
    }
    return words
  }

  private func folded(_ text: String) -> [UInt16] {
    text.unicodeScalars.map {
      $0 == "\n" ? FoldedText.paragraphEnd : PatternFolding.unit(for: $0) ?? 0
    }.filter { $0 != 0 }
  }
}
