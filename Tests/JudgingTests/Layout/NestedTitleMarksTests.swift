import Judging
import Model
import Testing

@Suite struct NestedTitleMarksTests {
  static let cases = [
    FormCase("one title", "落实《意识形态工作责任制实施办法》"),
    FormCase("a title in a title", "印发《关于学习〈准则〉的通知》"),
    FormCase("two titles in a title", "印发《关于学习〈准则〉〈中国共产党党章〉的通知》"),
    FormCase("three levels", "《关于〈转发《某通知》的函〉的批复》"),
    FormCase("the inner mark alone", "落实〈实施办法〉要求", finds: ["〈实施办法〉"]),
    FormCase("the inner mark after a title", "《甲》和〈乙〉", finds: ["〈乙〉"]),
    FormCase("the outer mark in itself", "《关于学习《准则》的通知》", finds: ["《准则》"]),
    FormCase("in brackets in itself", "《甲（附《乙》）》", finds: ["《乙》"]),
    FormCase("the marks the wrong way round", "〈学习《准则》的通知〉", finds: ["〈学习《准则》的通知〉"]),
    FormCase("an organ in place of brackets", "《党委〈党组〉实施办法》", finds: ["〈党组〉"]),
    FormCase("a local organ in place of brackets", "《党委〈县直单位党组〉办法》", finds: ["〈县直单位党组〉"]),
    FormCase("a remark in place of brackets", "《选任办法〈试行〉》", finds: ["〈试行〉"]),
    FormCase("a title that ends in a remark", "《关于〈监察法（草案）〉的说明》"),
    FormCase("a title that begins with an organ", "《关于修订〈党组工作条例〉的决定》"),
    FormCase("brackets as they should be", "《党委（党组）实施办法》"),
    FormCase("an outer mark without an end", "《关于〈准则〉的通知"),
    FormCase("an outer mark without a beginning", "关于〈准则〉的通知》"),
    FormCase("an inner mark without an end", "《关于〈准则的通知》"),
  ]

  @Test(arguments: cases) func `titles within titles have the inner mark`(_ test: FormCase) {
    test.expect(.nestedTitleMarks)
  }
}
