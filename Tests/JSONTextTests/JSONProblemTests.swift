import JSONText
import Testing

@Suite struct JSONProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var line = 1
    var column: Int
    var message: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "", column: 1, message: "文件里没有内容，请写上一个对象 { … }。"),
    Case(text: "// 只有注释\n", line: 2, column: 1, message: "文件里没有内容，请写上一个对象 { … }。"),
    Case(text: "1 2", column: 3, message: "内容在前面已经结束，请删掉从这里开始多出来的文字。"),
    Case(text: "{a: }", column: 5, message: "这里应该有一个值，请补上。"),
    Case(text: "{a: 甲}", column: 5, message: "“甲”不是一个值，如果是文字，请加上英文引号。"),
    Case(text: "{: 1}", column: 2, message: "这里应该是键名，请写成 名称: 值 的形式。"),
    Case(text: "{a-b: 1}", column: 2, message: "这个键名里有数字开头或 - 之类的符号，请加上英文引号。"),
    Case(text: "{1a: 1}", column: 2, message: "这个键名里有数字开头或 - 之类的符号，请加上英文引号。"),
    Case(text: "{甲 1}", column: 3, message: "键名后面少了英文冒号 : ，请补上。"),
    Case(text: "[1,\n 2 true]", line: 2, column: 3, message: "这里少了英文逗号 , ，请补上。"),
    Case(text: "[,]", column: 2, message: "逗号前面没有内容，请删掉这个逗号。"),
    Case(text: "{a: 1,,}", column: 7, message: "逗号前面没有内容，请删掉这个逗号。"),
    Case(text: "{\n  a: {b: 1\n", line: 2, column: 6, message: "这个 { 没有对应的 } ，请补上。"),
    Case(text: "[[1]", column: 1, message: "这个 [ 没有对应的 ] ，请补上。"),
    Case(text: "[1}", column: 3, message: "这里是 } ，应该是 ] ，请改正。"),
    Case(text: "{a: 1]", column: 6, message: "这里是 ] ，应该是 } ，请改正。"),
    Case(text: "['甲\n', 1]", column: 2, message: "这段文字没有结束的引号，请在同一行内补上。"),
    Case(text: "['甲\\", column: 2, message: "这段文字没有结束的引号，请在同一行内补上。"),
    Case(text: "1 /* 甲", column: 3, message: "这段注释没有结束，请补上 */ 。"),
    Case(text: "[/ 1]", column: 2, message: "这里应该有一个值，请补上。"),
    Case(text: #"["甲\1"]"#, column: 4, message: #"没有这种转义，反斜线本身请写成 \\ 。"#),
    Case(text: #"["\u12"]"#, column: 3, message: "这个转义后面要有 4 位十六进制数字。"),
    Case(text: #"["\xg0"]"#, column: 3, message: "这个转义后面要有 2 位十六进制数字。"),
    Case(text: #"["\ud83d"]"#, column: 3, message: #"\u 转义的代理对不完整，请写成一高一低两个。"#),
    Case(text: #"["\ude00\ud83d"]"#, column: 3, message: #"\u 转义的代理对不完整，请写成一高一低两个。"#),
    Case(text: #"["\ud83d\u0041"]"#, column: 3, message: #"\u 转义的代理对不完整，请写成一高一低两个。"#),
    Case(text: "[2次]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[1.2.3]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[.]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[1e]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[0x]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[+a]", column: 2, message: "这个数字写得不对，请改正。"),
    Case(text: "[012]", column: 2, message: "数字前面不能有多余的 0，请删掉。"),
  ]

  @Test(arguments: cases) func `names the place and what to do`(_ test: Case) throws {
    let outcome = JSONReader.read(Array(test.text.utf8))
    let problem = try #require(outcome.problems.first)
    #expect(outcome.problems.count == 1)
    #expect(problem.message == test.message)
    #expect(problem.place.line == test.line)
    #expect(problem.place.column == test.column)
  }

  @Test func `bytes that are no UTF-8 are a problem at the first of them`() {
    let outcome = JSONReader.read(Array("['中".utf8) + [0xD6, 0xD0] + Array("']".utf8))
    #expect(outcome.root == nil)
    #expect(outcome.problems.map(\.message) == ["文件不是 UTF-8 编码，请另存为 UTF-8。"])
    #expect(outcome.problems.map(\.place.column) == [4])
  }

  // MARK: Marks of a Chinese keyboard

  static let marks = [
    Case(text: "[1，2]", column: 3, message: "这里是中文逗号，请改成英文逗号 ,。"),
    Case(text: "[1、2]", column: 3, message: "这里是中文顿号，请改成英文逗号 ,。"),
    Case(text: "{a：1}", column: 3, message: "这里是中文冒号，请改成英文冒号 :。"),
    Case(text: "{‘a': 1}", column: 2, message: "这里是中文引号，请改成英文引号 '。"),
    Case(text: "[“a\", 1]", column: 2, message: "这里是中文引号，请改成英文引号 \"。"),
    Case(text: "{a: ｛}}", column: 5, message: "这里是中文花括号，请改成英文花括号 {。"),
    Case(text: "{a: {｝}", column: 6, message: "这里是中文花括号，请改成英文花括号 }。"),
    Case(text: "［1]", column: 1, message: "这里是中文方括号，请改成英文方括号 [。"),
    Case(text: "[1】", column: 3, message: "这里是中文方括号，请改成英文方括号 ]。"),
  ]

  @Test(arguments: marks) func `a full-width mark is reported and read as ASCII`(_ test: Case) {
    let outcome = JSONReader.read(Array(test.text.utf8))
    #expect(outcome.root != nil)
    #expect(outcome.problems.map(\.message) == [test.message])
    #expect(outcome.problems.map(\.place.column) == [test.column])
  }

  @Test func `all full-width marks come at once and the value is whole`() throws {
    let text = "｛\n  id：“甲”，\n  list: [1，2 3]\n}"
    let outcome = JSONReader.read(Array(text.utf8))
    let root = try #require(outcome.root)
    #expect(root["id"]?.text == "甲")
    #expect(root["list"]?.elements?.compactMap(\.integer) == [1, 2, 3])
    let places = outcome.problems.map { "\($0.place.line):\($0.place.column)" }
    #expect(places == ["1:1", "2:5", "2:6", "2:8", "2:9", "3:11", "3:13"])
    #expect(outcome.problems.last?.fault == .noComma)
  }

  @Test func `full-width marks inside strings are text`() {
    let outcome = JSONReader.read(Array("['，：｛｝［］‘’“”']".utf8))
    #expect(outcome.problems.isEmpty)
  }

  @Test func `a string that only a Chinese quote closes ends there`() throws {
    let outcome = JSONReader.read(Array("{\n  a: \"甲”,\n  b: 2，\n}".utf8))
    let root = try #require(outcome.root)
    #expect(root["a"]?.text == "甲")
    #expect(root["b"]?.integer == 2)
    #expect(outcome.problems.map(\.place.line) == [2, 3])
    #expect(outcome.problems.first?.message == "这里是中文引号，请改成英文引号 \"。")
  }

  @Test func `a Chinese quote that swallowed the next string is blamed`() {
    let outcome = JSONReader.read(Array(#"[{ text: "甲”, reason: "missing" }]"#.utf8))
    #expect(outcome.problems.map(\.fault) == [.fullWidth("”", ascii: "\"")])
    #expect(outcome.problems.map(\.place.column) == [12])
  }

  @Test func `a Chinese quote in an earlier string is left alone`() {
    let outcome = JSONReader.read(Array(#"{ a: "甲”", b: 1 c: 2 }"#.utf8))
    #expect(outcome.root != nil)
    #expect(outcome.problems.map(\.fault) == [.noComma])
    #expect(outcome.problems.map(\.place.column) == [16])
  }

  // MARK: Strict JSON

  static let strict = [
    Case(text: "[1,]", column: 3, message: "严格 JSON 的最后一项后面不能有逗号，请删掉。"),
    Case(text: "{\"a\": 1 , }", column: 9, message: "严格 JSON 的最后一项后面不能有逗号，请删掉。"),
    Case(text: "{a: 1}", column: 2, message: "严格 JSON 的键名要加英文双引号。"),
    Case(text: "['a']", column: 2, message: "严格 JSON 要用英文双引号 \" 。"),
    Case(text: "[1] // 甲", column: 5, message: "严格 JSON 不能写注释，请删掉。"),
    Case(text: "[+1]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[.5]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[5.]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[0x1]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[-Infinity]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[NaN]", column: 2, message: "“NaN”不是一个值，如果是文字，请加上英文引号。"),
    Case(text: "[\"a\tb\"]", column: 4, message: "文字里有控制字符，请写成 \\u 转义或删掉。"),
    Case(text: #"["\x41"]"#, column: 3, message: #"没有这种转义，反斜线本身请写成 \\ 。"#),
    Case(text: "[\u{3000}1]", column: 2, message: "这里应该有一个值，请补上。"),
  ]

  @Test(arguments: strict) func `strict JSON refuses what JSON5 adds`(_ test: Case) {
    let problems = JSONReader.read(Array(test.text.utf8), as: .strict).problems
    #expect(problems.map(\.message) == [test.message])
    #expect(problems.map(\.place.column) == [test.column])
    #expect(JSONReader.read(Array(test.text.utf8)).problems.isEmpty)
  }

  @Test func `strict JSON reads every form of RFC 8259`() throws {
    let text = #" {"a": [1, -2.5e+3, true, false, null, "\u4e2d\n"], "b": {}, "c": []} "#
    let outcome = JSONReader.read(Array(text.utf8), as: .strict)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.root?["a"]?.elements?[1].integer == -2500)
    #expect(outcome.root?["a"]?.elements?[5].text == "中\n")
  }
}
