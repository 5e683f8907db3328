/// What the sample report looks like.
enum TextGoldens {
  static let failingInChinese = """
    不通过  draft.txt
      标题：临水县水利局2024年意识形态工作报告
      单位：临水县水利局
      年度：2024 年
      清单：意识形态工作年度专题报告（按标题选定）
      规则：ideology-annual 1.0.0，口径 central
      编码：GB18030，已按此读取
    共 6 条：通过 1，不通过 3，待核对 1，不适用 1

    请先由人核对（1 条）
      1. 巡察反馈整改  inspection-feedback（建议）
         问题：需要由人判断：整改是否全部完成？

    必须项不通过（1 条）
      2. 召开意识形态分析研判会  analysis-meeting-count
         原文：4:18 「召开研判会x次」，在「一、工作开展情况」
         问题：次数还没有填写
         写法：写明召开的次数，例如：全年召开意识形态分析研判会2次。
         依据：《党委（党组）意识形态工作责任制实施办法》第四条
         按本地要求：县委年度考核细则

    建议项不通过（1 条）
      3. 网络舆情工作机制  opinion-mechanism
         原文：4:26 「加强舆情监测」，在「一、工作开展情况」
         问题：只写到监测，没有写到组织、预警，要求至少 2 个方面
         写法：写明监测、预警、处置的做法。
         实务惯例：各单位报告的通行写法

    格式项不通过（1 条）
      4. 引号书名号成对  paired-marks
         原文：5:6 「“」，在「一、工作开展情况」
         问题：引号、书名号或括号不成对，共 1 处

    通过（1 条）
      ✓ 明确第一责任人  4:1 「党组书记为意识形态工作第一责任人」

    不适用（1 条）
      – 日期写法  文中没有这一条要检查的内容

    """

  static let failingInEnglish = """
    FAIL  draft.txt
      title:     临水县水利局2024年意识形态工作报告
      unit:      临水县水利局
      year:      2024
      checklist: 意识形态工作年度专题报告 (chosen by the title)
      rules:     ideology-annual 1.0.0, profile central
      encoding:  read as GB18030
    6 rules: 1 passed, 3 failed, 1 to review, 1 not applicable

    For a person to check first (1)
      1. 巡察反馈整改  inspection-feedback (recommended)
         why: a person must decide: 整改是否全部完成？

    Required, failed (1)
      2. 召开意识形态分析研判会  analysis-meeting-count
         found: 4:18 「召开研判会x次」, in 「一、工作开展情况」
         why: the number is not filled in
         write: 写明召开的次数，例如：全年召开意识形态分析研判会2次。
         basis: 《党委（党组）意识形态工作责任制实施办法》第四条
         local requirement: 县委年度考核细则

    Recommended, failed (1)
      3. 网络舆情工作机制  opinion-mechanism
         found: 4:26 「加强舆情监测」, in 「一、工作开展情况」
         why: only 监测 covered, not 组织, 预警; at least 2 aspects are
              required
         write: 写明监测、预警、处置的做法。
         common practice: 各单位报告的通行写法

    Format, failed (1)
      4. 引号书名号成对  paired-marks
         found: 5:6 「“」, in 「一、工作开展情况」
         why: quotes, title marks or brackets do not pair, in 1 place

    Passed (1)
      ✓ 明确第一责任人  4:1 「党组书记为意识形态工作第一责任人」

    Not applicable (1)
      – 日期写法  the report holds nothing that this rule checks

    """
}
