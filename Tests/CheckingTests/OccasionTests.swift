import Checking
import Model
import Testing

/// How many occasions a report states, from its words to the number that a rule decides by.
struct OccasionTests {
  /// The number of sessions that a paragraph of the work part comes to; `nil` for none.
  private func measured(_ text: String) throws -> Int? {
    let report = """
      某县水务局党组2025年度意识形态工作报告

      县委宣传部：

      一、工作开展情况
      \(text)
      """
    let checker = try Checker(Checker.Options(rules: "ideology-annual"))
    let result = checker.check(Array(report.utf8), source: "-")
    return result.verdicts.first { $0.rule == "special-study-count" }?.measured
  }

  @Test(
    arguments: [
      ("4月3日，局党组会议专题研究意识形态工作1次；10月9日，局党组会议再次专题研究意识形态工作1次。", 2),
      ("4月3日局党组专题研究意识形态工作1次；10月9日局党组专题研究意识形态工作1次。", 2),
      ("2025年4月3日，局党组召开会议，专题研究意识形态工作1次。10月9日，局党组专题研究意识形态工作2次。", 3),
      ("上半年，局党组专题研究意识形态工作1次；下半年，局党组专题研究意识形态工作1次。", 2),
      ("4月3日，局党组专题研究意识形态工作1次；4月3日，局党组专题研究意识形态工作1次。", 1),
      ("4月3日，局党组第一次专题研究意识形态工作；9月11日，第二次专题研究意识形态工作，两次都形成了清单。", 2),
      ("4月3日，局党组专题研究意识形态工作1次；全年共专题研究意识形态工作3次。", 3),
    ] as [(String, Int)]
  )
  func `a date at the head of its sentence is that of the number after it`(
    text: String,
    number: Int
  ) throws {
    #expect(try measured(text) == number)
  }

  @Test(
    arguments: [
      // The date is that of the plan and of the other number.
      "4月3日制定学习方案，局党组专题研究意识形态工作1次；10月9日制定整改方案，局党组专题研究意识形态工作1次。",
      "4月3日，开展检查2次，局党组专题研究意识形态工作1次；10月9日，开展检查3次，局党组专题研究意识形态工作1次。",
      "局党组专题研究意识形态工作1次。局党组专题研究意识形态工作1次。",
    ]
  )
  func `a date of something else makes no occasion`(text: String) throws {
    #expect(try measured(text) == 1)
  }
}
