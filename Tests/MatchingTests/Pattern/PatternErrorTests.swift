import Testing

@testable import Matching

@Suite struct PatternErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var expression: String
    var reason: PatternError.Reason
    var offset: Int
    var testDescription: String { expression }

    init(_ expression: String, _ reason: PatternError.Reason, at offset: Int) {
      self.expression = expression
      self.reason = reason
      self.offset = offset
    }
  }

  static let cases = [
    Case("", .empty, at: 0),
    Case("会\\b", .unknownEscape("b"), at: 1),
    Case("\\w+", .unknownEscape("w"), at: 0),
    Case("\\s", .unknownEscape("s"), at: 0),
    Case("[\\D]", .unknownEscape("D"), at: 1),
    Case("(会)\\1", .unknownEscape("1"), at: 3),
    Case("会\\", .trailingBackslash, at: 1),
    Case("会(议", .unclosedGroup, at: 1),
    Case("会)议", .strayGroupEnd, at: 1),
    Case("(?=会)", .unknownGroup, at: 0),
    Case("会[议", .unclosedClass, at: 1),
    Case("会[议-", .unclosedClass, at: 1),
    Case("[]", .emptyClass, at: 0),
    Case("[^]", .emptyClass, at: 0),
    Case("[会9-0]", .reversedRange, at: 2),
    Case("[九-一]", .reversedRange, at: 1),
    Case("*会", .nothingToRepeat, at: 0),
    Case("会|+", .nothingToRepeat, at: 2),
    Case("^*", .nothingToRepeat, at: 1),
    Case("会+?", .repeatedQuantifier, at: 2),
    Case("会{2}{3}", .repeatedQuantifier, at: 4),
    Case("会{,3}", .malformedBounds, at: 1),
    Case("会{2", .malformedBounds, at: 1),
    Case("会{二}", .malformedBounds, at: 1),
    Case("会{101}", .boundsTooLarge(limit: 100), at: 1),
    Case("会{99999999999999999999}", .boundsTooLarge(limit: 100), at: 1),
    Case("会{3,2}", .reversedBounds, at: 1),
    Case("会}", .strayBrace, at: 1),
    Case("分析 研判", .unmatchable, at: 2),
    Case("分析\u{3000}研判", .unmatchable, at: 2),
    Case("[ -~]", .unmatchable, at: 1),
    Case("分\u{200B}析", .unmatchable, at: 1),
    Case("(会{100}){100}", .tooLarge(limit: 2000), at: 0),
    Case("((((){100}){100}){100}){100}", .tooLarge(limit: 2000), at: 0),
    Case(String(repeating: "(", count: 60), .tooDeep(limit: 50), at: 50),
  ]

  @Test(arguments: cases) func `a wrong expression is refused with its place`(_ test: Case) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(test.expression) }
    #expect(error?.reason == test.reason)
    #expect(error?.offset == test.offset)
    #expect(error?.message.hasSuffix("。") == true)
  }

  @Test func `word boundaries are refused with advice`() throws {
    let error = #expect(throws: PatternError.self) { try Pattern("\\b会") }
    #expect(error?.message == "不支持 \\b：中文没有词边界，请直接写出前后的字。")
  }

  @Test func `a phrase a hundred times is within the limit`() throws {
    #expect(try Pattern("(?:意识形态工作研判){100}").program.instructions.count > 800)
  }
}
