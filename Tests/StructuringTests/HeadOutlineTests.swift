import Testing

/// What stands before the body: title, addressee, document number.
@Suite struct HeadOutlineTests {
  @Test func `a report with all its elements`() throws {
    try expectOutline(
      of: """
        临水县水利局党组
        关于2024年意识形态工作的报告
        中共临水县委宣传部：
        现将2024年意识形态工作情况报告如下：
        一、主要做法
        召开会议2次。
        附件：1.会议记录
        中共临水县水利局党组
        2024年12月28日
        """,
      """
      Report "临水县水利局党组关于2024年意识形态工作的报告" 0..<261, 8 paragraphs, 3 sentences
      ├─ Unit 临水县水利局党组
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局党组关于2024年意识形态工作的报告" 0..<65
      ├─ Addressee "中共临水县委宣传部：" 66..<96
      ├─ Section chinese 1 "一、主要做法" 150..<168, body 168..<212
      ├─ Attachments "附件：1.会议记录" 189..<212
      ├─ Signature "中共临水县水利局党组" 213..<243
      └─ Date "2024年12月28日" 244..<261

      """
    )
  }

  @Test func `a title may be absent`() throws {
    try expectOutline(
      of: """
        县委宣传部：
        现将有关情况报告如下。
        一、主要做法
        召开会议2次。
        """,
      """
      Report without title 0..<91, 4 paragraphs, 3 sentences
      ├─ Period year
      ├─ Addressee "县委宣传部：" 0..<18
      └─ Section chinese 1 "一、主要做法" 53..<71, body 71..<91

      """
    )
  }

  @Test func `a space in a title is where a line broke`() throws {
    try expectOutline(
      of: """
        临水县水利局关于2024年度 意识形态工作责任制落实情况的报告

        一、主要做法
        召开会议2次。
        """,
      """
      Report "临水县水利局关于2024年…作责任制落实情况的报告" 0..<123, 3 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局关于2024年…作责任制落实情况的报告" 0..<83
      └─ Section chinese 1 "一、主要做法" 85..<103, body 103..<123

      """
    )
  }

  @Test func `a title with its kind of document in brackets`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作情况报告（送审稿）

        一、主要做法
        召开会议2次。
        """,
      """
      Report "临水县水利局2024年意识形态工作情况报告（送审稿）" 0..<110, 3 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作情况报告（送审稿）" 0..<70
      └─ Section chinese 1 "一、主要做法" 72..<90, body 90..<110

      """
    )
  }

  @Test func `an addressee with a half-width colon`() throws {
    try expectOutline(
      of: """
        意识形态工作情况报告
        县委宣传部:
        一、主要做法
        召开会议2次。
        """,
      """
      Report "意识形态工作情况报告" 0..<86, 4 paragraphs, 2 sentences
      ├─ Period year
      ├─ Title "意识形态工作情况报告" 0..<30
      ├─ Addressee "县委宣传部:" 31..<47
      └─ Section chinese 1 "一、主要做法" 48..<66, body 66..<86

      """
    )
  }

  @Test func `words that lead over to the report are no addressee`() throws {
    try expectOutline(
      of: """
        意识形态工作情况报告
        现将我局2024年意识形态工作情况报告如下：
        一、主要做法
        召开会议2次。
        """,
      """
      Report "意识形态工作情况报告" 0..<128, 4 paragraphs, 3 sentences
      ├─ Year 2024
      ├─ Period year
      ├─ Title "意识形态工作情况报告" 0..<30
      └─ Section chinese 1 "一、主要做法" 90..<108, body 108..<128

      """
    )
  }

  @Test func `a line between title and addressee is neither`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作报告
        （2024年12月28日）
        县委宣传部：
        召开会议2次。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<112, 4 paragraphs, 1 sentence
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 0..<49
      ├─ Furniture "（2024年12月28日）" 50..<73
      └─ Addressee "县委宣传部：" 74..<92

      """
    )
  }

  @Test func `a repeated title is one title`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作报告
        临水县水利局2024年意识形态工作报告

        一、主要做法
        召开会议2次。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<139, 4 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 0..<49
      └─ Section chinese 1 "一、主要做法" 101..<119, body 119..<139

      """
    )
  }

  @Test func `a title of two lines that comes again is one title`() throws {
    try expectOutline(
      of: """
        临水县水利局关于2024年度
        意识形态工作责任制落实情况的报告
        临水县水利局关于2024年度
        意识形态工作责任制落实情况的报告
        一、主要做法
        召开会议2次。
        """,
      """
      Report "临水县水利局关于2024年…作责任制落实情况的报告" 0..<206, 4 paragraphs, 2 sentences
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局关于2024年…作责任制落实情况的报告" 0..<83
      └─ Section chinese 1 "一、主要做法" 168..<186, body 186..<206

      """
    )
  }

  @Test func `the title that a number of the document follows`() throws {
    try expectOutline(
      of: """
        临水县水利局2024年意识形态工作报告

        临水发〔2024〕12号

        县委宣传部：

        召开会议2次。
        """,
      """
      Report "临水县水利局2024年意识形态工作报告" 0..<116, 4 paragraphs, 1 sentence
      ├─ Unit 临水县水利局
      ├─ Year 2024
      ├─ Period year
      ├─ Title "临水县水利局2024年意识形态工作报告" 0..<49
      ├─ Document number "临水发〔2024〕12号" 51..<75
      ├─ Furniture "临水发〔2024〕12号" 51..<75
      └─ Addressee "县委宣传部：" 77..<95

      """
    )
  }
}
