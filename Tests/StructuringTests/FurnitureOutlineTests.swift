import Testing

/// What pages and converters add around a report.
@Suite struct FurnitureOutlineTests {
  @Test func `page numbers between lines`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        — 1 —
        - 2 -
        第3页 共5页
        4/5
        二、存在的问题
        办法不多。
        """,
      """
      Report without title 0..<112, 8 paragraphs, 4 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<74
      │  ├─ Furniture "— 1 —" 39..<48
      │  ├─ Furniture "- 2 -" 49..<54
      │  ├─ Furniture "第3页 共5页" 55..<70
      │  └─ Furniture "4/5" 71..<74
      └─ Section chinese 2 "二、存在的问题" 75..<96, body 96..<112

      """
    )
  }

  @Test func `a table of contents is no tree of its own`() throws {
    try expectOutline(
      of: """
        意识形态工作报告
        目录
        一、主要做法 1
        二、存在的问题 2
        三、下一步打算 3
        一、主要做法
        召开会议2次。
        二、存在的问题
        办法不多。
        三、下一步打算
        继续努力。
        """,
      """
      Report "意识形态工作报告" 0..<215, 11 paragraphs, 6 sentences
      ├─ Period year
      ├─ Title "意识形态工作报告" 0..<24
      ├─ Furniture "目录" 25..<31
      ├─ Furniture "一、主要做法 1" 32..<52
      ├─ Furniture "二、存在的问题 2" 53..<76
      ├─ Furniture "三、下一步打算 3" 77..<100
      ├─ Section chinese 1 "一、主要做法" 101..<119, body 119..<139
      ├─ Section chinese 2 "二、存在的问题" 140..<161, body 161..<177
      └─ Section chinese 3 "三、下一步打算" 178..<199, body 199..<215

      """
    )
  }

  @Test func `the head of a web page`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作报告
        发布日期：2024-12-30 浏览次数：123次 来源：县水利局
        【字体：大 中 小】
        打印
        一、主要做法
        召开会议2次。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<192, 6 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 0..<49
      ├─ Furniture "发布日期：2024-12-30 浏…：123次 来源：县水利局" 50..<119
      ├─ Furniture "【字体：大 中 小】" 120..<146
      ├─ Furniture "打印" 147..<153
      └─ Section chinese 1 "一、主要做法" 154..<172, body 172..<192

      """
    )
  }

  @Test func `a label of furniture inside running text is text`() throws {
    try expectOutline(
      of: """
        一、主要做法
        时间紧，任务重。
        来源：群众反映的问题已经解决。
        我局网站点击量达到3万次。
        """,
      """
      Report without title 0..<127, 4 paragraphs, 4 sentences
      ├─ Period year
      └─ Section chinese 1 "一、主要做法" 0..<18, body 18..<127

      """
    )
  }
}
