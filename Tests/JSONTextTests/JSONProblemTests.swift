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
    Case(text: "1 2", column: 3, message: "内容在前面已经结束，请删掉这里多出来的文字，或前面多余的括号。"),
    Case(text: "{a: }", column: 5, message: "这里应该有一个值，请补上。"),
    Case(text: "{a: 甲}", column: 5, message: "“甲”不是一个值，如果是文字，请加上英文引号。"),
    Case(text: "{: 1}", column: 2, message: "这里应该是键名，请写成 名称: 值 的形式。"),
    Case(text: "{a-b: 1}", column: 2, message: "这个键名以数字开头，或带有 - 之类的符号，请加上英文引号。"),
    Case(text: "{1a: 1}", column: 2, message: "这个键名以数字开头，或带有 - 之类的符号，请加上英文引号。"),
    Case(text: "{甲 1}", column: 3, message: "键名后面少了英文冒号（:），请补上。"),
    Case(text: "[1,\n 2 true]", line: 2, column: 3, message: "这里少了英文逗号（,），请补上。"),
    Case(text: "[,]", column: 2, message: "逗号前面没有内容，请删掉这个逗号。"),
    Case(text: "{a: 1,,}", column: 7, message: "逗号前面没有内容，请删掉这个逗号。"),
    Case(text: "{\n  a: {b: 1\n", line: 2, column: 6, message: "这个 { 没有对应的 }，请补上。"),
    Case(text: "[[1]", column: 1, message: "这个 [ 没有对应的 ]，请补上。"),
    Case(text: "[1}", column: 3, message: "这里是 }，应该是 ]，请改正。"),
    Case(text: "{a: 1]", column: 6, message: "这里是 ]，应该是 }，请改正。"),
    Case(text: "['甲\n', 1]", column: 2, message: "这段文字没有结束的引号，请在同一行内补上。"),
    Case(text: "['甲\\", column: 2, message: "这段文字没有结束的引号，请在同一行内补上。"),
    Case(text: "1 /* 甲", column: 3, message: "这段注释没有结束，请补上 */。"),
    Case(text: "[/ 1]", column: 2, message: "“/”不能写在引号外面，请改正或删掉。"),
    Case(text: "[（1）]", column: 2, message: "“（”不能写在引号外面，请改正或删掉。"),
    Case(text: "[@a]", column: 2, message: "“@”不能写在引号外面，请改正或删掉。"),
    Case(text: #"["甲\1"]"#, column: 4, message: #"没有这种转义，反斜线本身请写成 \\。"#),
    Case(text: #"["\u12"]"#, column: 3, message: "这个转义后面要有 4 位十六进制数字，请补上。"),
    Case(text: #"["\xg0"]"#, column: 3, message: "这个转义后面要有 2 位十六进制数字，请补上。"),
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
    #expect(outcome.problems.map(\.message) == ["文件不是 UTF-8 编码，请另存为 UTF-8 编码的纯文本。"])
    #expect(outcome.problems.map(\.place.column) == [4])
  }

  @Test func `what is no text at all is told without looking further`() {
    let cases: [([UInt8], JSONFault)] = [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .notText(isArchive: true)),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .notText(isArchive: true)),
      (Array("{a: 1".utf8) + [0], .notText(isArchive: false)),
      ([0xFF, 0xFE, 0x7B, 0x00], .utf16),
      ([0xFE, 0xFF, 0x00, 0x7B], .utf16),
    ]
    for (bytes, fault) in cases {
      #expect(JSONReader.read(bytes).problems.map(\.fault) == [fault])
      #expect(JSONReader.read(bytes).problems.map(\.place) == [.start])
    }
  }

  // MARK: Guesses at what is to blame

  @Test(arguments: [
    (#"{ a: "甲, b: "乙" }"#, 6), (#"{ a: ["甲, "乙"] }"#, 7), (#"{ a: "甲, b: 'x', c: "丁" }"#, 6),
  ])
  func `a string that swallowed the next key is blamed`(_ text: String, column: Int) {
    let problems = JSONReader.read(Array(text.utf8)).problems
    #expect(problems.map(\.fault) == [.openString])
    #expect(problems.map(\.place.column) == [column])
  }

  @Test func `a bracket that its parent closed is blamed`() {
    let cases = [
      ("{\n  a: { b: 1,\n  c: 2,\n}\n", 2, 6, JSONFault.openObject),
      ("{\n  a: [\n    { b: 1,\n    { c: 1 },\n  ],\n}\n", 4, 5, .noKey),
      ("{\n  a: {\n    b: {\n      c: 1,\n  },\n  d: 2,\n}\n", 3, 8, .openObject),
      ("{\n  a: [1,\n    2],\n  b: 1,\n", 1, 1, .openObject),
    ]
    for (text, line, column, fault) in cases {
      let problem = JSONReader.read(Array(text.utf8)).problems.last
      #expect(problem?.fault == fault, "\(text)")
      #expect([problem?.place.line, problem?.place.column] == [line, column], "\(text)")
    }
  }

  // MARK: What a word processor leaves behind

  @Test func `what nobody can see is reported and passed over`() throws {
    let outcome = JSONReader.read(Array("{ ti\u{AD}tle\u{200B}:\u{2060} 1,\u{A0}b: 2 }".utf8))
    let root = try #require(outcome.root)
    #expect(root["title"]?.integer == 1)
    #expect(root["b"]?.integer == 2)
    #expect(outcome.problems.map(\.place.column) == [5, 9, 11])
    #expect(outcome.problems.first?.message == "这里有一个看不见的字符（U+00AD），请删掉。")
  }

  @Test func `full-width digits are read as the number they state`() throws {
    let outcome = JSONReader.read(Array("[１2, ３]".utf8))
    #expect(outcome.root?.elements?.compactMap(\.integer) == [12, 3])
    #expect(outcome.problems.map(\.message).first == "这个数字是全角的，请改成半角的 12。")
  }

  @Test func `Chinese quotes around Chinese quotes end at their partners`() throws {
    let text = "{ a：“落实“一岗双责”，强化“四个意识”，”， b：““一岗双责””， c：“甲“ }"
    let outcome = JSONReader.read(Array(text.utf8))
    let root = try #require(outcome.root)
    #expect(root["a"]?.text == "落实“一岗双责”，强化“四个意识”，")
    #expect(root["b"]?.text == "“一岗双责”")
    #expect(root["c"]?.text == "甲")
    #expect(outcome.problems.count == 11)
  }

  @Test(arguments: cases + marks + strict) func `every message is there in English`(
    _ test: Case
  ) throws {
    for dialect in [JSONReader.Dialect.json5, .strict] {
      for problem in JSONReader.read(Array(test.text.utf8), as: dialect).problems {
        let frame = problem.fault.english.replacing(/“[^”]*”/, with: "")
        #expect(!frame.contains(/\p{Script=Han}/), "\(frame)")
        #expect(frame.contains(/[a-z]{2}/))
      }
    }
  }

  // MARK: Marks of a Chinese keyboard

  static let marks = [
    Case(text: "[1，2]", column: 3, message: "这里是中文逗号，请改成英文逗号（,）。"),
    Case(text: "[1、2]", column: 3, message: "这里是中文顿号，请改成英文逗号（,）。"),
    Case(text: "{a：1}", column: 3, message: "这里是中文冒号，请改成英文冒号（:）。"),
    Case(text: "{‘a': 1}", column: 2, message: "这里是中文引号，请改成英文引号（'）。"),
    Case(text: "[“a\", 1]", column: 2, message: "这里是中文引号，请改成英文引号（\"）。"),
    Case(text: "{a: ｛}}", column: 5, message: "这里是中文花括号，请改成英文花括号（{）。"),
    Case(text: "{a: {｝}", column: 6, message: "这里是中文花括号，请改成英文花括号（}）。"),
    Case(text: "［1]", column: 1, message: "这里是中文方括号，请改成英文方括号（[）。"),
    Case(text: "[1；2]", column: 3, message: "这里是中文分号，请改成英文逗号（,）。"),
    Case(text: "[1】", column: 3, message: "这里是中文方括号，请改成英文方括号（]）。"),
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
    #expect(outcome.problems.first?.message == "这里是中文引号，请改成英文引号（\"）。")
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
    Case(text: "['a']", column: 2, message: "严格 JSON 要用英文双引号（\"）。"),
    Case(text: "[1] // 甲", column: 5, message: "严格 JSON 不能写注释，请删掉。"),
    Case(text: "[+1]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[.5]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[5.]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[0x1]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[-Infinity]", column: 2, message: "严格 JSON 没有这种数字写法，请改成普通的十进制数。"),
    Case(text: "[NaN]", column: 2, message: "“NaN”不是一个值，如果是文字，请加上英文引号。"),
    Case(text: "[\"a\tb\"]", column: 4, message: "文字里有控制字符，请写成 \\u 转义或删掉。"),
    Case(text: #"["\x41"]"#, column: 3, message: #"没有这种转义，反斜线本身请写成 \\。"#),
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
