import Foundation
import Testing

struct SlipTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    let text = "某县水务局2025年意识形态工作报告\n\n县委：\n\n一、工作开展情况\n全年召开意识形态分析研判会x次。\n"
    for path in ["甲/报告.txt", "乙/报告.txt", "乙/另报.txt", "乙/另报.md"] {
      try tool.add("in/" + path, text)
    }
  }

  @Test func `a folder gets a file per report, none over another`() throws {
    let run = try tool.run("gaps", "in", "missing.doc", "-o", "out/")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      try tool.names(in: "out")
        == [
          "missing.退回单.txt", "乙-另报-2.退回单.txt", "乙-另报.退回单.txt", "乙-报告.退回单.txt",
          "甲-报告.退回单.txt",
        ].sorted()
    )
    #expect(try tool.content(of: "out/甲-报告.退回单.txt").hasPrefix("报告退回补正单\n"))
    #expect(try tool.content(of: "out/missing.退回单.txt").contains("没有这个文件"))
  }

  @Test func `letters can be Markdown, in a folder that exists, and are no reports`() throws {
    _ = try tool.run("gaps", "in", "--format", "markdown", "--output", "in")
    let letter = try tool.content(of: "in/甲-报告.退回单.md")
    #expect(letter.hasPrefix("# 报告退回补正单\n"))
    #expect(try tool.run("check", "in", "--format", "json").reports().count == 4)
  }

  @Test func `a stream holds all letters, the list of things to do stays`() throws {
    let letters = try tool.run("gaps", "in", "--format", "text").output
    #expect(letters.components(separatedBy: "报告退回补正单\n").count == 5)
    #expect(try tool.run("gaps", "in").output.contains("☐ 1. "))
  }

  @Test func `a letter never replaces a report`() throws {
    try tool.add("in/报告.退回单.txt", "正文")
    let run = try tool.run("gaps", "in/甲/报告.txt", "in/报告.退回单.txt", "-o", "in/")
    #expect(run.status == 2)
    #expect(run.error.contains("不能用结果覆盖它"))
    #expect(try tool.content(of: "in/报告.退回单.txt") == "正文")
  }

  @Test func `a folder that cannot be made is told of`() throws {
    let run = try tool.run("gaps", "in", "-o", "no/such/")
    #expect(run.status == 2)
    #expect(run.error.contains("no/such/"))
  }
}
