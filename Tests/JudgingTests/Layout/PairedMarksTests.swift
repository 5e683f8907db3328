import Judging
import Model
import Testing

@Suite struct PairedMarksTests {
  static let cases = [
    FormCase("no marks", "认真落实意识形态工作责任制。"),
    FormCase("every kind", "“一岗双责”‘甲’《乙〈丙〉》（丁）〔2024〕【戊】「己」『庚』[1](辛)"),
    FormCase("quotes inside quotes", "“学习‘两个维护’要求”"),
    FormCase("two closing quotes", "履行”一岗双责”职责", finds: ["”", "”"]),
    FormCase("two opening quotes", "履行“一岗双责“职责", finds: ["“", "“"]),
    FormCase("a title without an end", "印发《实施办法的通知。", finds: ["《"]),
    FormCase("a title without a beginning", "印发实施办法》的通知。", finds: ["》"]),
    FormCase("crossed pairs", "《甲“乙》丙”", finds: ["“", "”"]),
    FormCase("mixed width pairs", "县局（审计科)和(财务科）"),
    FormCase("a bracket without an end", "县局（审计科和财务科", finds: ["（"]),
    FormCase("a bracket without a beginning", "县局审计科)和财务科", finds: [")"]),
    FormCase("a number is no list marker in mid-sentence", "共印发12)份", finds: [")"]),
    FormCase("list markers", "1)抓学习；2）抓阵地。a）甲，b)乙：三）丙"),
    FormCase("a list marker after a space", "抓落实 2) 抓阵地"),
    FormCase("a number at the end of brackets", "《办法》（附表2）和（甲，1）"),
    FormCase("straight quotes by parity", "增强\"四个意识\"，做到\"两个维护\""),
    FormCase("an odd straight quote", "增强\"四个意识\"，做到\"两个维护", finds: ["\""]),
    FormCase("full-width straight quotes", "增强＂四个意识＂"),
    FormCase("inches", "采购27\"显示器"),
    FormCase("an apostrophe in a word", "Party’s School和Don’t Starve"),
    FormCase("an apostrophe after a word", "users’ guide"),
    FormCase("an apostrophe between single quotes", "‘it’s’"),
    FormCase("a single quote without a beginning", "学习两个维护’要求", finds: ["’"]),
    FormCase("no pair over two paragraphs", "“四个意识\n两个维护”", finds: ["“", "”"]),
  ]

  @Test(arguments: cases) func `every mark has its partner in the paragraph`(_ test: FormCase) {
    test.expect(.pairedMarks)
  }

  @Test func `furniture is not judged`() {
    FormCase("", "正文（甲）\n分享到：》").expect(.pairedMarks, roles: [1: .furniture])
  }

  @Test func `a title over two lines is one stretch`() {
    let roles: [Int: Paragraph.Role] = [0: .title, 1: .title]
    FormCase("", "关于落实《实施\n办法》的报告").expect(.pairedMarks, roles: roles)
  }
}
