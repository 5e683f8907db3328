import Model
import Testing

@Suite struct TopicFilterTests {
  static let unless = [
    ("书记为第一责任人。", 1), ("书记为基层党建第一责任人。", 0), ("书记为意识形态和党风廉政第一责任人。", 1),
    ("书记为意识形态第一责任人。落实党风廉政责任。", 1), ("抓好党风廉政工作，书记为第一责任人。", 0),
    ("抓好党风廉政工作，书记为意识形态第一责任人。", 1), ("落实意识形态责任，书记为党风廉政第一责任人。", 0),
    ("书记为第一责任人，抓好党风廉政工作。", 1),
  ]

  @Test(arguments: unless)
  func `words of another topic nearby make it no hit`(_ text: String, _ count: Int) throws {
    let mention = Requirement.Mention(
      phrases: ["第一责任人"],
      limits: Requirement.Limits(unless: ["党风廉政", "基层党建"])
    )
    #expect(try structured(Framed.work(text)).hits(.mention(mention)).count == count)
  }

  @Test(arguments: [("（一）党风廉政建设", 0), ("（一）意识形态工作", 1), ("（一）组织领导", 1)])
  func `the heading above tells the topic`(_ heading: String, _ count: Int) throws {
    let mention = Requirement.Mention(
      phrases: ["第一责任人"],
      limits: Requirement.Limits(unless: ["党风廉政"])
    )
    let report = try structured(Framed.work("\(heading)\n\n书记为第一责任人。"))
    #expect(try report.hits(.mention(mention)).count == count)
  }

  /// A report that is not about the topic as a whole.
  private func count(_ text: String, title: String) throws -> Int {
    let report = try structured("\(title)\n\n一、做法\n\n\(text)\n")
    return try report.hits(.meetings("研判会", about: ["意识形态"])).count
  }

  @Test(arguments: [
    ("召开意识形态研判会2次。", 1), ("召开经济形势研判会2次。", 0), ("抓实意识形态工作。召开研判会2次。", 1),
    ("抓实意识形态工作。\n\n召开研判会2次。", 0), ("（一）意识形态工作\n\n召开研判会2次。", 1),
  ])
  func `a count stands near its topic`(_ text: String, _ expected: Int) throws {
    #expect(try count(text, title: "临水县水利局2024年工作报告") == expected)
  }

  @Test func `the title tells the topic of the whole report`() throws {
    #expect(try count("召开研判会2次。", title: "临水县水利局2024年意识形态工作报告") == 1)
  }

  @Test(arguments: [
    ("召开经济形势研判会2次。", 0), ("召开研判会2次。", 1), ("召开意识形态和经济形势研判会2次。", 1),
  ])
  func `a count of another topic is none even under the title`(
    _ text: String,
    _ expected: Int
  ) throws {
    let demand = Requirement.meetings("研判会", about: ["意识形态"], unless: ["经济形势"])
    #expect(try structured(Framed.work(text)).hits(demand).count == expected)
  }
}
