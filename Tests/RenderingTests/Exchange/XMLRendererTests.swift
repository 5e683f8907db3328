import Model
import Rendering
import Testing

struct XMLRendererTests {
  private func suites(_ results: [CheckResult]) throws -> [XMLReader.Element] {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let text = JUnitRenderer(language: .chinese, asOf: day).render(results)
    let root = try XMLReader.read(text)
    #expect(root.name == "testsuites")
    #expect(root.attributes.isEmpty, "the strict schema allows none")
    return root.children
  }

  @Test func `a suite per report counts its cases`() throws {
    let suites = try suites(ExchangeSamples.batch)
    #expect(suites.map { $0.attributes["id"] } == ["0", "1", "2", "3", "4"])
    for suite in suites {
      let cases = suite.all("testcase")
      #expect(suite.attributes["tests"] == "\(cases.count)")
      for (name, tag) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
        #expect(suite.attributes[name] == "\(suite.all(tag).count)", "\(tag)")
      }
      #expect(suite.attributes["timestamp"] == "2026-11-20T00:00:00")
      let order = suite.children.map(\.name).filter { $0 != "testcase" }
      #expect(order == ["properties", "system-out", "system-err"])
    }
    #expect(suites.map { $0.attributes["failures"] } == ["1", "0", "0", "0", "0"])
    #expect(suites.map { $0.attributes["errors"] } == ["0", "0", "1", "1", "1"])
  }

  @Test func `a case is named by rule and path`() throws {
    let cases = try #require(try suites([Samples.failing]).first).all("testcase")
    #expect(cases[0].attributes["classname"] == "draft.txt")
    #expect(cases[0].attributes["name"] == "analysis-meeting-count 召开意识形态分析研判会")
    let failure = try #require(cases[0].children.first)
    #expect(failure.attributes["type"] == "placeholder")
    #expect(failure.attributes["message"] == "次数还没有填写")
    #expect(failure.text.contains("\n原文：4:18 「召开研判会x次」\n"))
    #expect(failure.text.contains("依据：《党委（党组）意识形态工作责任制实施办法》第四条"))
    #expect(Set(cases.map { $0.attributes["name"] }).count == 6)
  }

  @Test func `what does not fail the report is skipped with its text`() throws {
    let cases = try #require(try suites([Samples.failing]).first).all("testcase")
    #expect(cases[2].children.first?.name == "skipped")
    #expect(cases[2].children.first?.text.contains("不通过：数量不够（建议）") == true)
    let waived = try #require(try suites([ExchangeSamples.waived]).first).all("testcase")
    #expect(waived[0].children.first?.text.contains("县委宣传部批准") == true)
    #expect(waived[1].children.first?.name == "error")
  }

  @Test func `an input that cannot be read is an error with its reason`() throws {
    let error = try #require(try suites([Samples.unread]).first?.all("error").first)
    #expect(error.attributes["type"] == "binary")
    #expect(error.text.contains("这是 Word 97 文件"))
  }

  private func files(_ results: [CheckResult]) throws -> [XMLReader.Element] {
    let root = try XMLReader.read(CheckstyleRenderer(language: .chinese).render(results))
    #expect(root.name == "checkstyle")
    #expect(root.attributes["version"] != nil)
    return root.children
  }

  @Test func `Checkstyle has a file per report and an error per finding`() throws {
    let files = try files(ExchangeSamples.batch)
    #expect(files.map { $0.attributes["name"] }[2] == "旧稿.doc")
    #expect(files.map(\.children.count) == [4, 0, 1, 1, 1])
    let error = try #require(files[0].children.first)
    #expect(error.attributes["line"] == "4")
    #expect(error.attributes["column"] == "18")
    #expect(error.attributes["severity"] == "error")
    #expect(error.attributes["source"] == "hecha.ideology-annual.analysis-meeting-count")
    let severities = files[0].children.map { $0.attributes["severity"] }
    #expect(severities == ["error", "warning", "info", "info"])
  }
}
