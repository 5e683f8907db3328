import JSONText
import Testing

@Suite struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func writeSample(_ writer: inout JSONWriter) {
    writer.object {
      $0.key("b")
      $0.array {
        $0.integer(-1)
        $0.bool(true)
        $0.null()
      }
      $0.key("a")
      $0.object { _ in }
      $0.key("空")
      $0.array { _ in }
      $0.key("c")
      $0.array {
        $0.object { writer in
          writer.key("d")
          writer.string("文")
        }
      }
    }
  }

  @Test func `compact has no space and keeps the order of keys`() {
    #expect(
      text(.compact, writeSample) == #"{"b":[-1,true,null],"a":{},"空":[],"c":[{"d":"文"}]}"#
    )
  }

  @Test func `pretty indents by two and keeps empty ones on a line`() {
    let expected = """
      {
        "b": [
          -1,
          true,
          null
        ],
        "a": {},
        "空": [],
        "c": [
          {
            "d": "文"
          }
        ]
      }
      """
    #expect(text(.pretty, writeSample) == expected)
  }

  @Test(arguments: [
    ("引号", "甲\"乙\\", #""甲\"乙\\""#),
    ("换行", "\n\r\t", #""\n\r\t""#),
    ("控制字符", "\0\u{8}\u{1F}\u{7F}", #""\u0000\u0008\u001f\u007f""#),
    ("行分隔符", "a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("相近的字节", "‧“”…", "\"‧“”…\""),
    ("表情", "😀", "\"😀\""),
    ("空", "", "\"\""),
  ])
  func `escapes what readers stumble over`(_ name: String, _ value: String, _ expected: String) {
    #expect(text(.compact) { $0.string(value) } == expected)
    let bytes = Array(value.utf8)
    #expect(text(.compact) { $0.string(utf8: bytes.span) } == expected)
    let outcome = JSONReader.read(Array(expected.utf8), as: .strict)
    #expect(outcome.root?.text == value)
  }

  @Test func `an escape is found at every place of a long string`() {
    for place in 0..<40 {
      let (before, after) = (String(repeating: "字a", count: place), "“字”字字字字字字")
      for (character, escape) in [("\"", "\\\""), ("\u{1F}", "\\u001f"), ("\u{2029}", "\\u2029")] {
        let written = text(.compact) { $0.string(before + character + after) }
        #expect(written == "\"" + before + escape + after + "\"")
      }
    }
  }

  @Test(arguments: [0, 7, 10, 99, 100, 1_234_567, -1, -90, .max, .min])
  func `numbers have their digits`(_ number: Int) {
    #expect(text(.compact) { $0.integer(number) } == String(number))
  }

  @Test func `keys are escaped too`() {
    #expect(
      text(.compact) {
        $0.object {
          $0.key("\n")
          $0.integer(1)
        }
      } == #"{"\n":1}"#
    )
  }

  @Test func `a slice is written without its surroundings`() {
    let bytes = Array("左中右".utf8)
    #expect(text(.compact) { $0.string(utf8: bytes.span.extracting(3..<6)) } == "\"中\"")
  }

  @Test func `records stand on lines of one buffer`() {
    var writer = JSONWriter(.compact, appendingTo: Array("旧\n".utf8))
    for number in 1...2 {
      writer.array { $0.integer(number) }
      writer.endLine()
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "旧\n[1]\n[2]\n")
    writer.removeAll()
    writer.null()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "null")
  }

  @Test(arguments: [16, 1_000])
  func `a text is the same whether its room was enough or not`(_ capacity: Int) {
    let bytes = JSONWriter.text(.pretty, depth: 0, capacity: capacity, writeSample)
    #expect(String(decoding: bytes, as: UTF8.self) == text(.pretty, writeSample))
  }

  @Test func `an element goes on from one that was written before`() {
    var first = JSONWriter(.pretty, depth: 1)
    first.object { json in
      json.key("a")
      json.integer(1)
      json.key("b")
      json.array { _ in }
    }
    var kept: [UInt8] = []
    let end = first.bytes.firstIndex(of: UInt8(ascii: "]")) ?? 0
    first.copy(0..<end, to: &kept)
    let written = text(.pretty) {
      $0.array { json in
        json.null()
        #expect(json.nextElement == json.count + 1)
        json.element(copying: kept.span)
        json.string("甲")
        json.copy(Array("]\n  }".utf8).span, to: 1)
        json.null()
      }
    }
    #expect(
      written == """
        [
          null,
          {
            "a": 1,
            "b": [
          "甲"]
          },
          null
        ]
        """
    )
  }
}
