import Testing

/// Parts that announce themselves in running text.
@Suite struct UnheadedPartOutlineTests {
  @Test func `problems and plans that announce themselves`() throws {
    try expectOutline(
      of: """
        2024年意识形态工作汇报
        今年以来，我局召开会议2次。
        虽然做了工作，但还存在一些不足，学习不够深入。
        下一步，我局将加强学习。
        还将健全制度。
        """,
      """
      Report "2024年意识形态工作汇报" 0..<201, 5 paragraphs, 4 sentences
      ├─ Year 2024
      ├─ Period year
      ├─ Title "2024年意识形态工作汇报" 0..<31
      ├─ Part problems, cue "存在一些不足" 100..<118, text 73..<142
      └─ Part plans, cue "下一步" 143..<152, text 143..<201

      """
    )
  }

  @Test func `under headings a part ends with its paragraph`() throws {
    try expectOutline(
      of: """
        一、主要做法
        召开会议2次。但还存在一些不足。学习不深入。
        签订责任书3份。
        二、下一步打算
        继续努力。
        """,
      """
      Report without title 0..<144, 5 paragraphs, 7 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<106
      │  └─ Part problems, cue "存在一些不足" 44..<62, text 38..<83
      └─ Section chinese 2 "二、下一步打算" 107..<128, body 128..<144

      """
    )
  }

  @Test func `the problems of others and of a task are no part`() throws {
    try expectOutline(
      of: """
        我局排查存在的主要问题3个。
        针对还存在差距的支部，开展帮扶。
        """,
      """
      Report without title 0..<89, 2 paragraphs, 2 sentences
      └─ Period year

      """
    )
  }

  @Test func `words of the future that open no sentence are no part`() throws {
    try expectOutline(
      of: """
        我局研究了下一步工作，部署了今后任务。
        """,
      """
      Report without title 0..<57, 1 paragraph, 1 sentence
      └─ Period year

      """
    )
  }

  @Test func `a plan may open after an answer to problems`() throws {
    try expectOutline(
      of: """
        意识形态工作汇报
        召开会议2次。
        针对以上问题，下一步，我局将加强学习。
        """,
      """
      Report "意识形态工作汇报" 0..<102, 3 paragraphs, 2 sentences
      ├─ Period year
      ├─ Title "意识形态工作汇报" 0..<24
      └─ Part plans, cue "下一步" 66..<75, text 66..<102

      """
    )
  }

  @Test func `the second half of a year opens a plan`() throws {
    try expectOutline(
      of: """
        意识形态工作汇报
        召开会议2次。
        下半年，我局将召开会议3次。
        """,
      """
      Report "意识形态工作汇报" 0..<85, 3 paragraphs, 2 sentences
      ├─ Period year
      ├─ Title "意识形态工作汇报" 0..<24
      └─ Part plans, cue "下半年" 45..<54, text 45..<85

      """
    )
  }
}
