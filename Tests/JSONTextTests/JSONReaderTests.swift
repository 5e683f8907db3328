import JSONText
import Testing

@Suite struct JSONReaderTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var value: JSONNode.Value
    var testDescription: String { name }
  }

  static let readings = [
    Reading(name: "空对象", text: "{}", value: .object([])),
    Reading(name: "空数组", text: " [ ] ", value: .array([])),
    Reading(name: "真", text: "true", value: .bool(true)),
    Reading(name: "假", text: "false", value: .bool(false)),
    Reading(name: "空值", text: "null", value: .null),
    Reading(name: "双引号", text: #""中文""#, value: .string("中文")),
    Reading(name: "单引号", text: "'说\"好\"'", value: .string("说\"好\"")),
    Reading(name: "成对的中文引号在文字里", text: "\"“好”\"", value: .string("“好”")),
    Reading(name: "普通转义", text: #""\"\\\/\b\f\n\r\t""#, value: .string("\"\\/\u{8}\u{C}\n\r\t")),
    Reading(name: "JSON5 的转义", text: #"'\v\0\x41\a\中'"#, value: .string("\u{B}\0Aa中")),
    Reading(name: "四位转义", text: #""\u4e2d\u6587""#, value: .string("中文")),
    Reading(name: "代理对", text: #""\ud83d\ude00""#, value: .string("😀")),
    Reading(name: "续行", text: "'甲\\\n乙\\\r\n丙\\\u{2028}丁'", value: .string("甲乙丙丁")),
    Reading(name: "制表符在文字里", text: "'甲\t乙'", value: .string("甲\t乙")),
    Reading(name: "整数", text: "12", value: .number(12)),
    Reading(name: "负数", text: "-3", value: .number(-3)),
    Reading(name: "正号", text: "+4", value: .number(4)),
    Reading(name: "小数", text: "0.25", value: .number(0.25)),
    Reading(name: "以点开头", text: ".5", value: .number(0.5)),
    Reading(name: "以点结尾", text: "5.", value: .number(5)),
    Reading(name: "指数", text: "1e-2", value: .number(0.01)),
    Reading(name: "长整数", text: "12345678901234567168", value: .number(12_345_678_901_234_567_168)),
    Reading(name: "十六进制", text: "-0xFf", value: .number(-255)),
    Reading(name: "无穷", text: "-Infinity", value: .number(-.infinity)),
    Reading(name: "注释", text: "// 甲\n/* 乙 * / \n */ 1 // 丙", value: .number(1)),
    Reading(name: "全角空格也是空格", text: "\u{3000}\u{A0}1\u{FEFF}", value: .number(1)),
    Reading(name: "开头的 BOM", text: "\u{FEFF}1", value: .number(1)),
  ]

  @Test(arguments: readings) func `reads a value`(_ test: Reading) throws {
    let outcome = JSONReader.read(Array(test.text.utf8))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.root?.value == test.value)
  }

  @Test func `reads what is not a number`() throws {
    let root = try #require(JSONReader.read(Array("NaN".utf8)).root)
    guard case .number(let number) = root.value else { return #expect(Bool(false)) }
    #expect(number.isNaN)
  }

  @Test(arguments: ["甲", "a1", "$x", "_y", "舆情_2", "'a-b'", "\"\""])
  func `reads a key, bare or quoted`(_ key: String) throws {
    let root = try #require(JSONReader.read(Array("{ \(key): 1 }".utf8)).root)
    #expect(root.members?.map(\.key) == [key.filter { $0 != "'" && $0 != "\"" }])
  }

  @Test func `reads nested values with trailing commas in order`() throws {
    let root = try #require(
      JSONReader.read(Array("{b: [1, [2,],], a: {c: null,}, b: 3,}".utf8)).root
    )
    #expect(root.members?.map(\.key) == ["b", "a", "b"])
    #expect(root["b"]?.elements?.last?.elements?.first?.integer == 2)
    #expect(root["a"]?["c"]?.value == .null)
  }

  @Test func `knows the place of every key and value`() throws {
    let text = "\u{FEFF}{\r\n  甲: [😀1],\r  'b': 2,\n}".replacing("😀", with: "/*😀*/")
    let root = try #require(JSONReader.read(Array(text.utf8)).root)
    #expect(root.place == JSONPlace(offset: 3, line: 1, column: 1))
    let members = try #require(root.members)
    #expect(members[0].place == JSONPlace(offset: 8, line: 2, column: 3))
    #expect(members[0].value.place == JSONPlace(offset: 13, line: 2, column: 6))
    let number = try #require(members[0].value.elements?.first)
    #expect(number.place == JSONPlace(offset: 22, line: 2, column: 12))
    #expect(members[1].place == JSONPlace(offset: 28, line: 3, column: 3))
    #expect(members[1].value.place == JSONPlace(offset: 33, line: 3, column: 8))
  }

  @Test func `accessors give nil for other kinds of value`() throws {
    let root = try #require(JSONReader.read(Array("[1.5, 'a', true]".utf8)).root)
    let elements = try #require(root.elements)
    #expect(elements[0].integer == nil && elements[0].text == nil && elements[0].flag == nil)
    #expect(elements[1].text == "a" && elements[1].members == nil && elements[1]["a"] == nil)
    #expect(elements[2].flag == true && elements[2].elements == nil)
  }

  @Test func `depth is limited, not crashed on`() {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(JSONReader.read(nested(limit)).problems.isEmpty)
    let problem = JSONReader.read(nested(limit + 1)).problems.first
    #expect(problem?.fault == .tooDeep(limit: limit))
    #expect(problem?.place.column == limit + 1)
    #expect(JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1_000_000)).root == nil)
  }

  @Test func `every cut of a text is read without a crash`() {
    let text = Array(#"{甲: ["a\u4e2d", 'b', +0x1F, -.5e3], “c”： {d: null,},} // 完"#.utf8)
    for length in 0...text.count {
      let outcome = JSONReader.read(Array(text[..<length]))
      #expect(outcome.root != nil || !outcome.problems.isEmpty)
    }
  }
}
