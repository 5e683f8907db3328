import Testing

@testable import JSONText

struct PlainRecordTests {
  private func record(_ text: String) -> PlainRecord? { PlainRecord(Array(text.utf8)[...]) }

  @Test(arguments: [
    #"{"id": "1", "text": "甲\n乙"}"#, #" { "id" : 12 , "text" : "" } "#,
    #"{"a":"\u4f1a\"\\\/\b\f\r\t"}"#,
    #"{"text":"𠮷é，😀，召开会议3次。","text":"b"}"#,
  ])
  func `an object of strings and numbers is read as by the reader of JSON`(_ text: String) throws {
    let record = try #require(self.record(text))
    let members = try #require(JSONReader.read(Array(text.utf8), as: .strict).root?.members)
    for member in members where member.key != "text" || member.value.text != "b" {
      switch record[member.key] {
      case .text(let bytes): #expect(String(decoding: bytes, as: UTF8.self) == member.value.text)
      case .number(let number): #expect(number == member.value.integer)
      case nil: Issue.record("\(member.key) is lost")
      }
    }
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"a":1.5}"#, #"{"a":01}"#, #"{"a":-1}"#, #"{"a":null}"#, #"{"a":"b"#,
    #"{"a":"b"}x"#,
    #"{"a":"b",}"#, #"{"a":"\ud83d\ude00"}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, "{\"a\":\"\t\"}",
    #"{"a":1234567890123456}"#, #"{"a"："b"}"#, #"{'a':'b'}"#, "\u{FEFF}{}",
  ])
  func `anything else is left to the reader of JSON`(_ text: String) {
    #expect(record(text) == nil)
  }

  @Test func `bytes that are no UTF-8 are left to the reader of JSON`() {
    let head = Array(#"{"a":"会议"#.utf8)
    for bad: [UInt8] in [[0xE4, 0xBD], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5], [0x80]] {
      #expect(PlainRecord((head + bad + Array(#"会议"}"#.utf8))[...]) == nil)
    }
  }

  @Test func `a slice of a longer text is read by itself`() {
    let bytes = Array(#"x{"a":"b"}y"#.utf8)
    #expect(PlainRecord(bytes[1..<bytes.count - 1])?["a"] == .text([0x62]))
  }
}
