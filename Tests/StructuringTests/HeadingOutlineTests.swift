import Testing

/// How headings of every common style make a tree.
@Suite struct HeadingOutlineTests {
  @Test func `numbered headings alone on their lines form a tree`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作报告

        一、主要做法

        （一）压实责任

        1.健全机制

        （1）明确分工

        全年召开会议2次。

        ①落实到人

        二、存在的问题

        制度还不健全。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<219, 9 paragraphs, 8 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 0..<49
      ├─ Section chinese 1 "一、主要做法" 51..<69, body 69..<173, 1 item
      │  └─ Section chineseInBrackets 1 "（一）压实责任" 71..<92, body 92..<173, 1 item
      │     └─ Section arabic 1 "1.健全机制" 94..<108, body 108..<173, 1 item
      │        └─ Section arabicInBrackets 1 "（1）明确分工" 110..<129, body 129..<173, 1 item
      │           └─ Section circled 1 "①落实到人" 158..<173, body 173..<173
      └─ Section chinese 2 "二、存在的问题" 175..<196, body 196..<219

      """
    )
  }

  @Test func `headings of published reports run on into their text`() throws {
    try expectOutline(
      of: """
        一、主要做法。今年以来，我局认真落实责任制。
        （一）强化责任。党组书记认真履行第一责任人责任。
        1.健全机制。成立领导小组。
        二、存在的问题：一是办法不多；二是人手不足。
        """,
      """
      Report without title 0..<245, 4 paragraphs, 9 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法。" 0..<21, body 21..<178, 1 item
      │  └─ Section chineseInBrackets 1 "（一）强化责任。" 67..<91, body 91..<178, 1 item
      │     └─ Section arabic 1 "1.健全机制。" 140..<157, body 157..<178
      └─ Section chinese 2 "二、存在的问题：" 179..<203, body 203..<245

      """
    )
  }

  @Test func `a sentence too long for a heading leaves only its number`() throws {
    try expectOutline(
      of: """
        一、今年以来，在县委的坚强领导下，我局坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，认真落实责任制。
        二、加强阵地管理。
        """,
      """
      Report without title 0..<220, 2 paragraphs, 3 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、" 0..<6, body 6..<192
      └─ Section chinese 2 "二、加强阵地管理。" 193..<220, body 220..<220

      """
    )
  }

  @Test func `chapters stand above parts`() throws {
    try expectOutline(
      of: """
        第一章 主要做法
        一、组织领导
        成立了领导小组。
        第二部分 存在问题
        一、认识不足
        学习不够深入。
        """,
      """
      Report without title 0..<133, 6 paragraphs, 6 sentences
      ├─ Period year
      ├─ Section chapter 1 "第一章 主要做法" 0..<22, body 22..<66, 1 item
      │  └─ Section chinese 1 "一、组织领导" 23..<41, body 41..<66
      └─ Section chapter 2 "第二部分 存在问题" 67..<92, body 92..<133, 1 item
         └─ Section chinese 1 "一、认识不足" 93..<111, body 111..<133

      """
    )
  }

  @Test func `bare known headings are parts`() throws {
    try expectOutline(
      of: """
        临水县水利局意识形态工作报告

        工作开展情况

        全年召开会议2次。

        存在的问题

        学习不够深入。

        下一步打算

        继续努力。
        """,
      """
      Report "临水县水利局意识形态工作报告" 0..<163, 7 paragraphs, 6 sentences
      ├─ Unit 临水县水利局
      ├─ Period year
      ├─ Title "临水县水利局意识形态工作报告" 0..<42
      ├─ Section bare "工作开展情况" 44..<62, body 62..<89
      ├─ Section bare "存在的问题" 91..<106, body 106..<129
      └─ Section bare "下一步打算" 131..<146, body 146..<163

      """
    )
  }

  @Test func `a bare heading between numbered parts is their equal`() throws {
    try expectOutline(
      of: """
        一、主要做法
        全年召开会议2次。
        存在的问题
        学习不够深入。
        二、下一步打算
        继续努力。
        """,
      """
      Report without title 0..<120, 6 paragraphs, 6 sentences
      ├─ Period year
      ├─ Section chinese 1 "一、主要做法" 0..<18, body 18..<44
      ├─ Section bare "存在的问题" 45..<60, body 60..<82
      └─ Section chinese 2 "二、下一步打算" 83..<104, body 104..<120

      """
    )
  }

  @Test func `a short line between empty lines is a heading`() throws {
    try expectOutline(
      of: """
        主要做法

        全年召开会议2次。

        凝心聚力促发展

        今年以来，我局紧紧围绕中心工作，把意识形态工作与业务工作同部署、同落实、同检查、同考核。

        守土有责
        不是标题，前后没有空行。
        """,
      """
      Report without title 0..<247, 5 paragraphs, 5 sentences
      ├─ Period year
      ├─ Section bare "主要做法" 0..<12, body 12..<39
      └─ Section bare "凝心聚力促发展" 41..<62, body 62..<247

      """
    )
  }

  @Test func `full-width numbers and brackets are folded`() throws {
    try expectOutline(
      of: """
        １．健全机制
        成立领导小组。
        （２）压实责任
        签订责任书。
        ３、 加强学习
        组织学习。
        """,
      """
      Report without title 0..<117, 6 paragraphs, 6 sentences
      ├─ Period year
      ├─ Section arabic 1 "１．健全机制" 0..<18, body 18..<81, 1 item
      │  └─ Section arabicInBrackets 2 "（２）压实责任" 41..<62, body 62..<81
      └─ Section arabic 3 "３、 加强学习" 82..<101, body 101..<117

      """
    )
  }

  @Test func `numbers that begin a text are no markers`() throws {
    try expectOutline(
      of: """
        2024年，我局召开会议。
        3.5万名群众参加活动。
        三是加强学习。
        100、这是行号。
        """,
      """
      Report without title 0..<106, 4 paragraphs, 4 sentences
      ├─ Year 2024
      └─ Period year

      """
    )
  }

  @Test func `Markdown marks give the level`() throws {
    try expectOutline(
      of: """
        # 临水县水利局2024年意识形态工作报告

        ## 一、主要做法

        ### （一）压实责任

        成立了领导小组。

        ## 二、下一步打算

        继续努力。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<170, 6 paragraphs, 5 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 2..<51
      ├─ Section chinese 1 "一、主要做法" 56..<74, body 74..<127, 1 item
      │  └─ Section chineseInBrackets 1 "（一）压实责任" 80..<101, body 101..<127
      └─ Section chinese 2 "二、下一步打算" 132..<153, body 153..<170

      """
    )
  }
}
