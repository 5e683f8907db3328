import Judging
import Model
import Testing

@Suite struct ListMarksTests {
  static let lists = [
    FormCase("quotes side by side", "“甲”“乙”"),
    FormCase("titles side by side", "《甲》《乙》"),
    FormCase("quotes", "“甲”、“乙”和“丙”", finds: ["、"]),
    FormCase("titles, twice", "《甲》、《乙》、《丙》", finds: ["、", "、"]),
    FormCase("a title and a quote", "《甲》、“乙”", finds: ["、"]),
    FormCase("a remark in brackets between", "《甲》（试行）、《乙》"),
    FormCase("a word between", "《甲》、乙、“丙”"),
    FormCase("at the edges", "、“甲”、"),
  ]

  @Test(arguments: lists) func `marked members of a list need no comma`(_ test: FormCase) {
    test.expect(.listMarks)
  }

  static let ends = [
    FormCase("no comma", "水厂、泵站等设施"),
    FormCase("a comma", "水厂、泵站、等设施", finds: ["、等"]),
    FormCase("at the end of the line", "水厂、等", finds: ["、等"]),
    FormCase("a word that begins with it", "规模、等级、等次"),
  ]

  @Test(arguments: ends) func `no comma stands before the word that ends a list`(
    _ test: FormCase
  ) {
    test.expect(.commaBeforeEtc)
  }

  static let ellipses = [
    FormCase("six points", "甲……"),
    FormCase("twelve points", "甲…………"),
    FormCase("three dots", "甲...乙", finds: ["..."]),
    FormCase("six dots", "甲......", finds: ["......"]),
    FormCase("full stops", "甲。。。", finds: ["。。。"]),
    FormCase("half of one", "甲…乙", finds: ["…"]),
    FormCase("a leader to a page number", "甲..........3"),
    FormCase("decimals and versions", "1.5和2.0.1"),
  ]

  @Test(arguments: ellipses) func `an ellipsis has six points`(_ test: FormCase) {
    test.expect(.ellipsis)
  }
}
