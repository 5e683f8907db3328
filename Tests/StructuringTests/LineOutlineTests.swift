import Testing

/// Lines that hard breaks and spaces have damaged.
@Suite struct LineOutlineTests {
  @Test func `wrapped lines are one paragraph`() throws {
    try expectOutline(
      of: """
        一、主要做法
            今年以来，我局在县委的坚强领导下，认真落实意识形态工
        作责任制，把意识形态工作纳入重要议事日程，全年共召开意识
        形态分析研判会议3次，专题研究意识形态工作2次，签订责任书
        12份。
            二、存在的问题
            学习不够深入。
        """,
      """
      Report without title 0..<331, 4 paragraphs, 4 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<279
      └─ Section chinese 2 "二、存在的问题" 284..<305, body 305..<331

      """
    )
  }

  @Test func `a line break inside a word and between number and unit`() throws {
    try expectOutline(
      of: """
        全年召开意识形态分析研判会
        议 3
        次，参加287
        人次。
        """,
      """
      Report without title 0..<71, 1 paragraph, 1 sentence
      └─ Period year

      """
    )
  }

  @Test func `spaces between characters are skipped`() throws {
    try expectOutline(
      of: """
        一 、 主 要 做 法
        研 讨 1 4 次 ， 直　接　责 任 。
        """,
      """
      Report without title 0..<67, 2 paragraphs, 2 sentences
      ├─ Period year
      └─ Section chinese 1 "一 、 主 要 做 法" 0..<23, body 23..<67

      """
    )
  }

  @Test func `a new paragraph begins after a full stop`() throws {
    try expectOutline(
      of: """
        召开会议2次。
        签订责任书3份。
        “坚持守土有责。”
        组织培训。
        """,
      """
      Report without title 0..<86, 4 paragraphs, 4 sentences
      └─ Period year

      """
    )
  }

  @Test func `quotes and brackets stay with their sentence`() throws {
    try expectOutline(
      of: """
        他说：“要负责。”随后开会！（会议很短。）真的？；是的。
        """,
      """
      Report without title 0..<84, 1 paragraph, 5 sentences
      └─ Period year

      """
    )
  }

  @Test func `wrapped lines with empty lines between them are one paragraph`() throws {
    try expectOutline(
      of: """
        今年以来，我局在县委的坚强领导下，认真落实意识形态工作责任制，把意识形态工作纳入重要议事日程

        全年共召开意识形态分析研判会议3次，专题研究意识形态工作2次，签订责任书12份，组织党员干部集

        中学习4次，对所属单位开展了专项督查，并将意识形态工作责任制落实情况列入年度考核的重要内容中。

        我局还组织了培训。
        """,
      """
      Report without title 0..<443, 2 paragraphs, 2 sentences
      └─ Period year

      """
    )
  }
}
