import Judging
import Model
import Testing

@Suite struct PunctuationWidthTests {
  static let cases = [
    FormCase("full width throughout", "甲，乙：丙；丁？戊！（己）"),
    FormCase("every mark", "甲,乙:丙;丁?戊!", finds: [",", ":", ";", "?", "!"]),
    FormCase("a mark at the end of a line", "报告如下:", finds: [":"]),
    FormCase("after a number", "2020年,召开会议18次,其中", finds: [",", ","]),
    FormCase("before a number", "附件:1份", finds: [":"]),
    FormCase("after a quote", "“四个意识”,“四个自信”", finds: [","]),
    FormCase("after Latin letters", "QQ,微信", finds: [","]),
    FormCase("between brackets of full width", "（甲）,（乙）", finds: [","]),
    FormCase("after a space", "甲, 乙", finds: [","]),
    FormCase("thousands", "支出3,500元"),
    FormCase("thousands in full-width digits", "支出３,５００元"),
    FormCase("a time of day", "上午10:30开会"),
    FormCase("a ratio", "比例为3:1。"),
    FormCase("Latin text", "World Health Organization (WHO), Geneva: yes!"),
    FormCase("an address", "网站https://example.cn:80/a?b=c,公开", finds: [","]),
    FormCase("brackets", "各股(室)负责人", finds: ["(", ")"]),
    FormCase("a bracket by its partner", "(1)加强领导", finds: ["(", ")"]),
    FormCase("a marker", "(一)巡察整改", finds: ["(", ")"]),
    FormCase("brackets of mixed width", "股（室)", finds: [")"]),
    FormCase("brackets of mixed width around a number", "(1） a", finds: ["("]),
    FormCase("a list marker", "1)加强领导", finds: [")"]),
    FormCase("brackets in Latin text", "函数 f(x)"),
    FormCase("dots and hyphens are not looked at", "1.甲-乙/丙."),
  ]

  @Test(arguments: cases) func `Chinese text has full-width marks`(_ test: FormCase) {
    test.expect(.punctuationWidth)
  }

  @Test func `furniture is not judged`() {
    FormCase("", "正文。\n浏览次数:140").expect(.punctuationWidth, roles: [1: .furniture])
  }
}
