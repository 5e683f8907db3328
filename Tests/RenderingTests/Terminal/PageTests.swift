import Testing

@testable import Rendering

struct PageTests {
  private func lines(_ text: String, width: Int, indent: Int = 0, hang: Int = 0) -> [String] {
    var page = Page(color: false, width: width)
    page.put([Span(text)], indent: indent, hang: hang)
    return page.text.split(separator: "\n").map(String.init)
  }

  @Test func `Chinese breaks anywhere`() {
    #expect(lines("一二三四五六七", width: 6) == ["一二三", "四五六", "七"])
  }

  @Test func `no line begins with a closing mark`() {
    #expect(lines("一二三，四五六", width: 6) == ["一二", "三，四", "五六"])
    #expect(lines("一二三四》。五", width: 8) == ["一二三", "四》。五"])
  }

  @Test func `no line ends with an opening mark`() {
    #expect(lines("一二《三四》", width: 6) == ["一二", "《三", "四》"])
  }

  @Test(arguments: Array("，。、；：！？）》”"))
  func `no closing mark begins a line`(mark: Character) {
    for width in 4...12 {
      let text = "召开会议\(mark)研究工作\(mark)落实责任\(mark)"
      #expect(lines(text, width: width).allSatisfy { $0.first != mark })
    }
  }

  @Test func `words and numbers stay whole`() {
    #expect(lines("编号rule-id与2024年", width: 10) == ["编号", "rule-id与", "2024年"])
  }

  @Test func `a word longer than a line is cut`() {
    #expect(lines("abcdefghijkl", width: 5) == ["abcde", "fghij", "kl"])
  }

  @Test func `spaces at a break vanish`() {
    #expect(lines("only the number", width: 8) == ["only the", "number"])
  }

  @Test func `a measure word stays with its number`() {
    #expect(lines("写明 1 次，少于 2 次", width: 16) == ["写明 1 次，少于", "2 次"])
  }

  @Test func `lines after the first hang`() {
    #expect(lines("一二三四五", width: 8, indent: 2, hang: 4) == ["  一二三", "    四五"])
  }

  @Test func `width 0 does not wrap`() {
    let text = String(repeating: "字", count: 500)
    #expect(lines(text, width: 0) == [text])
  }

  @Test(arguments: [1, 2, 3, 7])
  func `a narrow terminal loses no character`(width: Int) {
    let text = "召开“研判会”（2次），形成report。"
    #expect(
      lines(text, width: width, indent: 4, hang: 9).map { $0.drop { $0 == " " } }.joined() == text
    )
  }

  @Test func `colour wraps each line by itself`() {
    var page = Page(color: true, width: 6)
    page.put(Span("一二", .strong), Span("三四五", .bad))
    #expect(
      page.text
        == "\u{1B}[1m一二\u{1B}[0m\u{1B}[1;31m三\u{1B}[0m\n\u{1B}[1;31m四五\u{1B}[0m\n"
    )
  }

  @Test func `an empty line does not open a page`() {
    var page = Page(color: false, width: 0)
    page.blank()
    page.put(Span("甲"))
    page.blank()
    #expect(page.text == "甲\n\n")
  }
}
