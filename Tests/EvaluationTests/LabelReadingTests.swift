import Evaluation
import Model
import Platform
import Testing

struct LabelReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let message: String
  }

  private static let rules: Set<String> = ["meetings", "agenda"]
  private static let good =
    #"{"sentence": "召开2次", "topic": "t", "expect": {"rule": "meetings", "status": "pass"}}"#

  private func sentences(_ text: String) throws(LabelError) -> [LabelledSentence] {
    try Corpus.sentences(in: Array(text.utf8), path: "s.jsonl", rules: Self.rules)
  }

  private func reports(
    _ text: String,
    _ content: [String: String] = [:]
  ) throws(LabelError) -> [LabelledReport] {
    try Corpus.reports(in: Array(text.utf8), path: "set/gold.json", rules: Self.rules) {
      (path) throws(LabelError) in
      guard let text = content[path] else { throw .inaccessible(path: path, .notFound) }
      return Array(text.utf8)
    }
  }

  // MARK: Sentences

  @Test func `a line becomes a sentence with its label`() throws {
    let line = #"""
      {"id": "s7", "sentence": "上年1次", "topic": "t", "status": "previous_year", "implied": true,
      """# + #"""
         "ambiguous": true, "note": "上年", "expect":
        """# + #"""
         {"rule": "agenda", "status": "fail", "reason": "other-scope", "measured": 1}}
        """#
    let label = Label(
      rule: "agenda",
      status: .fail,
      reason: .otherScope,
      measured: 1,
      isImplied: true,
      isAmbiguous: true,
      hint: "上年1次 [上年]"
    )
    #expect(
      try sentences(line) == [
        LabelledSentence(
          id: "s7",
          text: "上年1次",
          topic: "t",
          isOfPreviousYear: true,
          label: label
        )
      ]
    )
  }

  @Test func `empty lines are passed over and count as lines`() throws {
    let found = try sentences("\n\(Self.good)\r\n  \n\(Self.good)\n")
    #expect(found.map(\.id) == ["line 2", "line 4"])
  }

  static let badLines = [
    Case(
      testDescription: "not JSON",
      text: #"{"sentence": }"#,
      message: "s.jsonl:3: this is not JSON from column 14 on."
    ),
    Case(
      testDescription: "no object",
      text: "[1]",
      message: "s.jsonl:3: an object { … } must stand here."
    ),
    Case(
      testDescription: "no sentence",
      text: #"{"topic": "t"}"#,
      message: "s.jsonl:3: the key \"sentence\" is missing."
    ),
    Case(
      testDescription: "no expectation",
      text: #"{"sentence": "a", "topic": "t"}"#,
      message: "s.jsonl:3: the key \"expect\" is missing."
    ),
    Case(
      testDescription: "a null expectation",
      text: #"{"sentence": "a", "topic": "t", "expect": null}"#,
      message: "s.jsonl:3: the key \"expect\" is missing."
    ),
    Case(
      testDescription: "an expectation that is a text",
      text: #"{"sentence": "a", "topic": "t", "expect": "pass"}"#,
      message: "s.jsonl:3: the value of \"expect\" must be an object."
    ),
    Case(
      testDescription: "a rule that does not exist",
      text: #"{"sentence": "a", "topic": "t", "expect": {"rule": "meeting", "status": "pass"}}"#,
      message: "s.jsonl:3: the checklist has no rule \"meeting\"."
    ),
    Case(
      testDescription: "a status that does not exist",
      text: #"{"sentence": "a", "topic": "t", "expect": {"rule": "agenda", "status": "ok"}}"#,
      message: "s.jsonl:3: \"status\" cannot be \"ok\"."
    ),
    Case(
      testDescription: "a number that is not whole",
      text: #"{"sentence": "a", "topic": "t", "expect": "#
        + #"{"rule": "agenda", "status": "pass", "measured": 1.5}}"#,
      message: "s.jsonl:3: the value of \"measured\" must be a whole number."
    ),
    Case(
      testDescription: "a flag that is a number",
      text: #"{"sentence": "a", "topic": "t", "ambiguous": 1, "#
        + #""expect": {"rule": "agenda", "status": "pass"}}"#,
      message: "s.jsonl:3: the value of \"ambiguous\" must be true or false."
    ),
    Case(
      testDescription: "an id given twice",
      text: #"{"id": "line 1", "sentence": "a", "topic": "t", "#
        + #""expect": {"rule": "agenda", "status": "pass"}}"#,
      message: "s.jsonl:3: an earlier line has the id \"line 1\" already."
    ),
  ]

  @Test(arguments: badLines) func `a bad line is named with its fault`(_ test: Case) throws {
    let error = #expect(throws: LabelError.self) {
      try sentences("\(Self.good)\n\n\(test.text)\n\(Self.good)\n")
    }
    #expect(error?.description == test.message)
  }

  // MARK: Reports

  @Test func `reports keep the order of their labels and get their content`() throws {
    let text = #"""
      {"b.txt": {"verdict": "fail", "rules": {
        "meetings": {"status": "fail", "reason": "planned", "evidence": "拟召开"},
        "agenda": {"status": "pass", "reason": null, "ambiguous": true}}}}
      """#
    let report = LabelledReport(
      folder: "set",
      name: "b.txt",
      bytes: Array("正文".utf8),
      outcome: .fail,
      labels: [
        Label(rule: "meetings", status: .fail, reason: .planned, hint: "拟召开"),
        Label(rule: "agenda", status: .pass, isAmbiguous: true),
      ]
    )
    #expect(try reports(text, ["set/b.txt": "正文"]) == [report])
  }

  static let badGold = [
    Case(
      testDescription: "a verdict that does not exist",
      text: "{\"b.txt\":\n {\"verdict\":\n \"review\", \"rules\": {}}}",
      message: "set/gold.json:3: \"verdict\" cannot be \"review\"."
    ),
    Case(
      testDescription: "a rule that does not exist",
      text: "{\"b.txt\": {\"verdict\": \"fail\", \"rules\": {\n\"x\": {\"status\": \"pass\"}}}}",
      message: "set/gold.json:2: the checklist has no rule \"x\"."
    ),
    Case(
      testDescription: "a report that is not there",
      text: "{\"c.txt\": {\"verdict\": \"fail\", \"rules\": {}}}",
      message: "set/c.txt: there is no such file or folder."
    ),
  ]

  @Test(arguments: badGold) func `bad gold is named with its fault`(_ test: Case) throws {
    let error = #expect(throws: LabelError.self) { try reports(test.text, ["set/b.txt": ""]) }
    #expect(error?.description == test.message)
  }
}
