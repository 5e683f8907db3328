import Reading
import Structuring
import TestSupport
import Testing

@Suite struct SecrecyMarkTests {
  private func isSecret(_ text: String) throws -> Bool {
    Structurer.hasSecrecyMark(try Reader.read(Array(text.utf8), source: "test.txt"))
  }

  @Test(arguments: [
    "秘密★", "机密★1年", "绝密★长期", "秘密★5年", "秘密☆1年", "秘密*1年", "密级：秘密", "密级:机密", "秘密", "机 密", "秘　密★",
    "000123\n机密★1年", "№000123 秘密★", "机密★\n特急", "密级：机密★1年", "秘密★1年 特急",
    "首页\n机密★1年", "秘密 1年", "密级：秘密1年",
  ])
  func `a mark at the head is seen`(_ mark: String) throws {
    #expect(try isSecret("\(mark)\n临水县水利局2024年意识形态工作报告\n召开会议2次。\n"))
  }

  @Test(arguments: [
    "加强保密教育，严守国家秘密。", "严防泄露秘密", "落实保密制度", "一、保守国家秘密", "商业秘密", "秘密战线展览", "签订保密承诺书3份。",
    "机密文件管理", "密级：无", "学习《保守国家秘密法》",
  ])
  func `the words in running text are no mark`(_ line: String) throws {
    #expect(try !isSecret("临水县水利局2024年意识形态工作报告\n\(line)\n召开会议2次。\n"))
    #expect(try !isSecret("\(line)\n召开会议2次。\n"))
  }

  @Test func `a mark in a header of a document is seen`() throws {
    let body = String(repeating: WordFile.paragraph("召开会议2次。"), count: 20)
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>"
    let file = WordFile(body + section).with("header", WordFile.paragraph("机密★1年"))
    #expect(try Structurer.hasSecrecyMark(Reader.read(file.bytes, source: "a.docx")))
  }

  @Test func `only the head is looked at`() throws {
    let head = String(repeating: "召开会议2次。\n", count: 12)
    #expect(try !isSecret(head + "秘密★\n"))
  }
}
