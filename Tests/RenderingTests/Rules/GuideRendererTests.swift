import Model
import Rendering
import Testing

struct GuideRendererTests {
  @Test func `rules stand by place and level, with what to write`() {
    #expect(
      GuideRenderer(language: .chinese).render(Samples.checklist) == """
        # 意识形态工作年度专题报告：要写什么

        规则包 ideology-annual 1.0.0，口径 central\u{20}\u{20}
        共 6 条：必须 2，建议 2，格式 2\u{20}\u{20}
        “必须”的条目有一条不通过，整份报告就不通过。

        ## 「工作开展情况」部分

        ### 必须

        - **召开意识形态分析研判会** `analysis-meeting-count`
          - 数量：不少于 2 次（参数 analysisMeetings，半年报告 1，季度报告 1，可调 1 至 52）
          - 写法：写明召开的次数，例如：全年召开意识形态分析研判会2次。
          - 例句：今年先后两次召开意识形态分析研判会。
          - 依据：《党委（党组）意识形态工作责任制实施办法》第四条
          - 按本地要求：县委年度考核细则
        - **明确第一责任人** `first-responsible-person`
          - 要求：同一句里同时写到下列各项： 「党组书记」或「党委书记」 「第一责任人」
          - 依据：《党委（党组）意识形态工作责任制实施办法》第四条

        ### 建议

        - **网络舆情工作机制** `opinion-mechanism`
          - 数量：不少于 2 个
          - 方面：组织、监测、预警
          - 写法：写明监测、预警、处置的做法。
          - 实务惯例：各单位报告的通行写法

        ## 全文

        ### 建议

        - **巡察反馈整改** `inspection-feedback`
          - 由人判断：整改是否全部完成？

        ### 格式

        - **引号书名号成对** `paired-marks`
          - 要求：引号、书名号和括号成对
        - **日期写法** `date-form`
          - 要求：日期写成“2020年12月28日”的样子

        """
    )
  }

  @Test func `the frame speaks English`() {
    let page = GuideRenderer(language: .english).render(Samples.checklist)
    #expect(page.hasPrefix("# 意识形态工作年度专题报告: what to write\n\nrule pack ideology-annual 1.0.0"))
  }
}
