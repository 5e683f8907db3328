import Checking
import Foundation
import Model
import TestSupport
import Testing

/// Outlines of reports: what the checker makes of them empty and filled in.
struct SkeletonTests {
  private static let packs =
    PackTests.ids + [
      fixtures.appending(path: "own-pack/safety-annual.json5").path(percentEncoded: false)
    ]

  private static let levels: [Rule.Level] = [.required, .recommended]

  private func check(_ text: String, _ rules: String) throws -> CheckResult {
    try Checker(.init(rules: rules)).check(Array(text.utf8), source: "draft.txt")
  }

  private func skeleton(_ rules: String, _ level: Rule.Level = .required) throws -> String {
    try Checker.skeleton(of: try Checker.untriedChecklist(rules), downTo: level)
  }

  @Test(arguments: packs, levels) func `filled in, it passes`(
    _ rules: String,
    _ level: Rule.Level
  ) throws {
    let filled = BlankFiller.fill(try skeleton(rules, level))
    #expect(!filled.contains("__"))
    let checklist = try Checker.untriedChecklist(rules)
    let levels = Dictionary(uniqueKeysWithValues: checklist.rules.map { ($0.id, $0.level) })
    for verdict in try check(filled, rules).verdicts where levels[verdict.rule] ?? .format <= level
    {
      #expect([.pass, .notApplicable, .review].contains(verdict.status), "\(verdict.rule)")
    }
  }

  @Test(arguments: packs) func `empty, it lacks only what its blanks stand for`(
    _ rules: String
  ) throws {
    let result = try check(try skeleton(rules), rules)
    #expect(result.outcome == .fail)
    let levels = Dictionary(
      uniqueKeysWithValues: (result.checklist?.rules ?? []).map { ($0.id, $0.level) }
    )
    for verdict in result.verdicts where verdict.status == .fail {
      guard levels[verdict.rule] != .recommended else { continue }
      #expect(verdict.reason == .placeholder, "\(verdict.rule)")
    }
  }

  @Test(arguments: packs) func `the checker finds every blank`(_ rules: String) throws {
    let text = try skeleton(rules)
    let result = try check(text, rules)
    let verdict = try #require(result.verdicts.first { $0.rule == "no-placeholder" })
    let blanks = text.split(separator: "____", omittingEmptySubsequences: false).count - 1
    #expect(verdict.detail == .blanks(unfilled: blanks, anonymised: 0))
  }

  @Test func `it has the structure of a report`() throws {
    let text = try skeleton("ideology-annual")
    let report = try Checker().structure(Array(text.utf8), source: "draft.txt")
    let title = try #require(report.elements.title)
    #expect(report.text.string(title) == "中共____局党组关于____年意识形态工作情况的报告")
    #expect(report.elements.addressee != nil)
    #expect(report.elements.signature != nil)
    let headings = report.sections.map { report.text.string($0.heading) }.filter { !$0.isEmpty }
    #expect(headings == ["一、工作开展情况", "二、存在的问题", "三、下一步工作"])
  }

  @Test func `a title is chosen for by its own pack`() throws {
    let text = BlankFiller.fill(try skeleton("ideology-annual"))
    let result = try Checker().check(Array(text.utf8), source: "draft.txt")
    #expect(result.checklist?.id == "ideology-annual")
    #expect(result.chosenBy == .title)
  }

  static let fillings = [
    ("召开会议____次", "召开会议12次"), ("____年____月____日", "2025年3月20日"),
    ("在＿＿会上", "在有关工作会上"), ("党组书记____为第一责任人", "党组书记张明同志为第一责任人"),
    ("新收    ____\n结转    ____", "新收    0\n结转    0"), ("a_b", "a_b"), ("", ""),
  ]

  @Test(arguments: fillings) func `a blank is filled by what stands around it`(
    _ text: String,
    _ filled: String
  ) {
    #expect(BlankFiller.fill(text) == filled)
  }
}
