import Model
import Testing

@Suite struct LineRolesTests {
  @Test(arguments: ["一、工作开展情况", "第一章 总体情况", "工作开展情况", "（一）基本情况"])
  func `a first heading is no title`(_ heading: String) throws {
    let report = try structured("\(heading)\n全年召开会议2次。\n二、存在的问题\n办法不多。\n")
    #expect(report.elements.title == nil)
    #expect(report.headingWords.first == heading)
  }

  @Test(arguments: [
    "临水发〔2024〕12号", "首页 > 政务公开 > 正文", "临水县人民政府网站", "12月28日", "签发人：张三",
  ])
  func `a line before the title is no part of it`(_ line: String) throws {
    let title = "临水县水利局2024年意识形态工作报告"
    let report = try structured("\(line)\n\n\(title)\n\n一、主要做法\n召开会议2次。\n")
    #expect(report.words(report.elements.title) == title)
    #expect(report.facts.unit == "临水县水利局")
  }

  @Test func `a repeated title before the addressee is a title`() throws {
    let title = "临水县水利局2024年意识形态工作报告"
    let report = try structured("\(title)\n\(title)\n县委宣传部：\n一、主要做法\n召开会议2次。\n")
    #expect(report.words(report.elements.title) == title)
    #expect(report.paragraphWords(.title) == [title, title])
  }

  @Test func `the second line of a list of attachments is no heading`() throws {
    let report = try structured(
      "一、主要做法\n召开会议2次。\n附件：1.会议记录\n2.责任书\n临水县水利局\n2024年12月28日\n"
    )
    #expect(report.headingWords == ["一、主要做法"])
  }

  @Test func `the brackets around a sign-off are no part of the unit`() throws {
    let report = try structured("一、主要做法\n召开会议2次。\n（临水县水利局 2024年12月28日）\n")
    #expect(report.words(report.elements.date) == "2024年12月28日")
    #expect(report.words(report.elements.signature) == "临水县水利局")
  }

  @Test func `what follows the sign-off belongs to no section`() throws {
    let report = try structured(
      "一、主要做法\n召开会议2次。\n临水县水利局\n2024年12月28日\n附件1\n责任书台账\n"
    )
    withKnownIssue("attachments after the sign-off keep the last section") {
      let attachments = report.paragraphs.filter { $0.role == .attachment }
      #expect(!attachments.isEmpty && attachments.allSatisfy { $0.section == 0 })
    }
  }

  @Test func `a summary with plans for the next year is a title`() throws {
    let title = "2024年意识形态工作总结及2025年工作计划"
    let report = try structured("\(title)\n一、主要做法\n召开会议2次。\n临水县水利局\n")
    #expect(report.words(report.elements.title) == title)
    #expect(report.facts.year == 2024)
  }

  @Test(arguments: ["2024年12月28日", "（2024年12月28日）", "临水县水利局 2024年12月28日"])
  func `a date below the title ends no report`(_ date: String) throws {
    let report = try structured(
      "临水县水利局意识形态工作报告\n\(date)\n一、主要做法\n我局召开会议2次。\n签订责任书3份。\n"
    )
    #expect(report.headingWords == ["一、主要做法"])
    #expect(report.paragraphWords(.body).contains("我局召开会议2次。"))
  }

  @Test func `a telephone number below the sign-off is no date`() throws {
    let report = try structured(
      "一、主要做法\n召开会议2次。\n临水县水利局\n2024年12月28日\n联系人：张三 电话：0512-12345678\n"
    )
    #expect(report.words(report.elements.date) == "2024年12月28日")
    #expect(report.words(report.elements.signature) == "临水县水利局")
  }

  @Test func `page furniture around a report is marked and never evidence`() throws {
    let report = try structured(
      """
      临水县水利局2024年意识形态工作报告
      发布日期：2024-12-30 浏览次数：123
      一、主要做法
      召开会议2次。
      浏览次数：45
      签订责任书3份。
      临水县水利局
      2024年12月28日
      上一篇：关于防汛工作的通知
      版权所有 临水县水利局
      """
    )
    #expect(
      report.paragraphWords(.furniture) == [
        "发布日期：2024-12-30 浏览次数：123", "浏览次数：45", "上一篇：关于防汛工作的通知", "版权所有 临水县水利局",
      ]
    )
    #expect(report.words(report.elements.signature) == "临水县水利局")
    let sentences = report.sentences.map { report.words($0.range) }
    #expect(sentences == ["一、主要做法", "召开会议2次。", "签订责任书3份。"])
  }

  @Test func `what a side bar names is no part of the report`() throws {
    let report = try structured(
      """
      一、主要做法
      召开会议2次。
      临水县水利局
      2024年12月28日
      相关推荐
      临水县教育局2023年意识形态工作总结
      一、存在的问题
      2023年12月30日
      """
    )
    #expect(report.headingWords == ["一、主要做法"])
    #expect(report.words(report.elements.date) == "2024年12月28日")
    #expect(report.words(report.elements.signature) == "临水县水利局")
    #expect(report.facts.year == 2024)
  }

  @Test(arguments: ["附件：1.会议记录", "附件:会议记录", "附件1", "附件"])
  func `a note of attachments is found before or after the sign-off`(_ note: String) throws {
    let text = "一、主要做法\n召开会议2次。\n"
    let signOff = "临水县水利局\n2024年12月28日\n"
    for report in try [structured(text + note + "\n" + signOff), structured(text + signOff + note)]
    {
      #expect(report.words(report.elements.attachments) == note)
      #expect(report.words(report.elements.date) == "2024年12月28日")
      #expect(report.words(report.elements.signature) == "临水县水利局")
    }
  }

  @Test(arguments: [
    "县委宣传部：", "县委组织部、县委宣传部：", "县委宣传部（意识形态办）：", "各位领导、同志们：", "中共临水县委办公室:", "市局党组：",
  ])
  func `a line that names whom the report is for is the addressee`(_ line: String) throws {
    let report = try structured("意识形态工作报告\n\(line)\n一、主要做法\n召开会议2次。\n")
    #expect(report.words(report.elements.addressee) == line)
  }

  @Test(arguments: [
    "现将有关情况报告如下：", "主要做法如下：", "一、县委部署落实情况：", "局党组认真落实。具体如下：", "下面，我代表局党组汇报：",
  ])
  func `another line with a colon is no addressee`(_ line: String) throws {
    let report = try structured("意识形态工作报告\n\(line)\n一、主要做法\n召开会议2次。\n")
    #expect(report.elements.addressee == nil)
  }
}
