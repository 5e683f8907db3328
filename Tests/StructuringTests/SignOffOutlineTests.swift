import Testing

/// What stands at the end: the unit, the date, attachments.
@Suite struct SignOffOutlineTests {
  @Test func `unit and date on two lines`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        中共临水县水利局党组
        2024年12月28日
        """,
      """
      Report without title 0..<87, 4 paragraphs, 2 sentences
      ├─ Unit 中共临水县水利局党组
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      ├─ Signature "中共临水县水利局党组" 39..<69
      └─ Date "2024年12月28日" 70..<87

      """
    )
  }

  @Test func `unit and date on one line`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        临水县水利局 2024年12月28日
        """,
      """
      Report without title 0..<75, 3 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      ├─ Signature "临水县水利局" 39..<57
      └─ Date "2024年12月28日" 58..<75

      """
    )
  }

  @Test func `the date before the unit`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        2024年12月28日
        临水县水利局
        """,
      """
      Report without title 0..<75, 4 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      ├─ Date "2024年12月28日" 39..<56
      └─ Signature "临水县水利局" 57..<75

      """
    )
  }

  @Test func `a unit with its seal`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        临水县水利局（盖章）
        2024年12月28日
        """,
      """
      Report without title 0..<87, 4 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      ├─ Signature "临水县水利局" 39..<57
      └─ Date "2024年12月28日" 70..<87

      """
    )
  }

  @Test func `a unit without a date`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        临水县水利局
        """,
      """
      Report without title 0..<57, 3 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      └─ Signature "临水县水利局" 39..<57

      """
    )
  }

  @Test func `no sign-off`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        """,
      """
      Report without title 0..<38, 2 paragraphs, 2 sentences
      ├─ Period year
      └─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38

      """
    )
  }

  @Test func `a date in the last sentence is no sign-off`() throws {
    try expectOutline(
      of: """
        一、主要做法
        我局于2024年12月28日召开会议。
        """,
      """
      Report without title 0..<60, 2 paragraphs, 2 sentences
      ├─ Year 2024
      ├─ Period year
      └─ Section chinese 1 "一、主要做法" 0..<18, body 18..<60

      """
    )
  }

  @Test func `an attachment after the sign-off is outside the body`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。
        临水县水利局
        2024年12月28日
        附件1
        意识形态工作台账
        一、会议
        召开会议9次。
        """,
      """
      Report without title 0..<141, 8 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<38
      ├─ Signature "临水县水利局" 39..<57
      ├─ Date "2024年12月28日" 58..<75
      └─ Attachments "附件1" 76..<83

      """
    )
  }

  @Test func `a unit after the last line of a list`() throws {
    try expectOutline(
      of: """
        一、主要做法
        1.召开会议2次
        2.签订责任书3份

        临水县水利局办公室

        2024年12月28日
        """,
      """
      Report without title 0..<107, 5 paragraphs, 3 sentences
      ├─ Unit 临水县水利局办公室
      ├─ Year 2024
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<59, 2 items
      │  ├─ Section arabic 1 "1.召开会议2次" 19..<37, body 37..<37
      │  └─ Section arabic 2 "2.签订责任书3份" 38..<59, body 59..<59
      ├─ Signature "临水县水利局办公室" 61..<88
      └─ Date "2024年12月28日" 90..<107

      """
    )
  }
}
