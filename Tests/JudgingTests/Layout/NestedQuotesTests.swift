import Judging
import Model
import Testing

@Suite struct NestedQuotesTests {
  static let cases = [
    FormCase("outer marks", "推行“一户一表”"),
    FormCase("an inner pair inside", "他说：“落实‘一户一表’。”"),
    FormCase("an inner pair outside", "推行‘一户一表’", finds: ["‘一户一表’"]),
    FormCase("outer in outer", "他说：“落实“一户一表”。”", finds: ["“一户一表”"]),
    FormCase("a title between", "“学习《“十四五”规划》”"),
    FormCase("an inner pair in a title", "《‘双控’办法》", finds: ["‘双控’"]),
    FormCase("after an outer pair", "“甲”和‘乙’", finds: ["‘乙’"]),
    FormCase("a quote without its partner", "“甲，‘乙’"),
    FormCase("one in another paragraph", "“甲，‘乙’\n‘丙’\n丁”和‘戊’", finds: ["‘丙’"]),
    FormCase("an apostrophe", "users’ guide"),
  ]

  @Test(arguments: cases) func `single quotes stand only inside double ones`(_ test: FormCase) {
    test.expect(.nestedQuotes)
  }
}
