import Model
import Rendering
import Testing

struct OutlineRendererTests {
  static let nested = Draft(
    text: """
      首页
      临水县水利局2024年
      意识形态工作报告
      县委宣传部：
      一、工作开展情况
      （一）加强学习。学习四次。
      （二）压实责任。
      但还存在一些不足，下一步改进。
      存在问题
      临水县水利局办公室
      2024年12月28日
      """,
    title: "临水县水利局2024年\n意识形态工作报告",
    addressee: "县委宣传部：",
    signature: "临水县水利局办公室",
    date: "2024年12月28日",
    headings: [
      Draft.Heading(words: "一、工作开展情况", marker: (.chinese, 1, "一、")),
      Draft.Heading(
        words: "（一）加强学习。",
        marker: (.chineseInBrackets, 1, "（一）"),
        level: 2
      ),
      Draft.Heading(
        words: "（二）压实责任。",
        marker: (.chineseInBrackets, 2, "（二）"),
        level: 2
      ),
      Draft.Heading(words: "存在问题"),
    ],
    furniture: ["首页"],
    unheadedParts: [(.problems, cue: "但还存在", text: "但还存在一些不足，下一步改进。")],
    facts: Facts(unit: "临水县水利局", year: 2024, period: .halfYear)
  )

  @Test func `a report is drawn as a tree`() {
    #expect(
      OutlineRenderer.render(Self.nested.report, checklist: Samples.checklist) == """
        Report "临水县水利局2024年意识形态工作报告" 0..<271, 1 paragraph, 0 sentences
        ├─ Unit 临水县水利局
        ├─ Year 2024
        ├─ Period half-year
        ├─ Furniture "首页" 0..<6
        ├─ Title "临水县水利局2024年意识形态工作报告" 7..<57
        ├─ Addressee "县委宣传部：" 58..<76
        ├─ Section chinese 1 "一、工作开展情况" 77..<101, body 101..<213, 2 items, part work
        │  ├─ Section chineseInBrackets 1 "（一）加强学习。" 102..<126, body 126..<142
        │  └─ Section chineseInBrackets 2 "（二）压实责任。" 142..<166, body 166..<213
        │     └─ Part problems, cue "但还存在" 167..<179, text 167..<212
        ├─ Section bare "存在问题" 213..<225, body 225..<271, part problems
        ├─ Signature "临水县水利局办公室" 226..<253
        └─ Date "2024年12月28日" 254..<271

        """
    )
  }

  @Test func `without a checklist sections have no part`() {
    let outline = OutlineRenderer.render(Self.nested.report, checklist: nil)
    #expect(outline.contains("\n├─ Section bare \"存在问题\" 213..<225, body 225..<"))
    #expect(!outline.contains("part work"))
  }

  @Test func `an empty report is one line and its period`() {
    #expect(
      OutlineRenderer.render(Draft(text: "").report, checklist: nil) == """
        Report without title 0..<0, 0 paragraphs, 0 sentences
        └─ Period year

        """
    )
  }

  @Test func `long and hostile words are tamed`() {
    let heading = "一、\u{1B}[2J" + String(repeating: "长", count: 60) + "末"
    let draft = Draft(
      text: heading,
      headings: [Draft.Heading(words: heading, marker: (.chinese, 1, "一、"))]
    )
    let outline = OutlineRenderer.render(draft.report, checklist: nil)
    #expect(outline.contains("└─ Section chinese 1 \"一、␛[2J长长"))
    #expect(outline.contains("长…长"))
    #expect(outline.contains("长末\" 0..<193, no body\n"))
  }

  @Test func `a heading that names plans and work is plans`() {
    let checklist = Checklist(
      id: "c",
      title: "清单",
      version: "1",
      profile: nil,
      appliesTo: Checklist.AppliesTo(),
      parameters: [:],
      parts: [
        Checklist.Part(name: "work", headings: ["工作措施"]),
        Checklist.Part(name: "plans", headings: ["下一步"], holds: .plans),
      ],
      rules: []
    )
    let draft = Draft(text: "下一步工作措施\n", headings: [Draft.Heading(words: "下一步工作措施")])
    let outline = OutlineRenderer.render(draft.report, checklist: checklist)
    #expect(outline.contains("\"下一步工作措施\" 0..<21, body 21..<22, part plans"))
  }
}
