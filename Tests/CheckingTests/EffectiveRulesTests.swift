import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// Merged rules written out and read again.
final class EffectiveRulesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "hecha-effective-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What every kind of requirement and every key of a rule becomes.
  private static let everything = """
    {
      id: "every-kind", title: "各种写法“样样”", version: "2 \\\\ \\"x\\"",
      appliesTo: { titleMentions: ["安全"], period: "half-year" },
      defaultProfile: "b", profiles: { a: {}, b: { n: 3 } },
      parameters: { n: { value: 2, halfYear: 1, quarter: 1, min: 1, max: 9, unit: "次" }, m: { value: 1 } },
      words: { topic: ["安全", "平安"] },
      sections: {
        "我的 部分": { headings: ["@topic", "工作情况"] }, problems: { headings: ["问题"], holds: "problems" },
      },
      rules: [
        { id: "q", title: "问", level: "recommended", require: { manual: "属实吗？" }, weight: 7,
          tags: ["a", "b"], review: ["planned", "placeholder"] },
        { id: "all", title: "全", level: "format", in: "我的 部分", notIn: ["problems"],
          when: { absent: ["甲"] },
          basis: [{ document: "某法", clause: "第一条", strength: "law" }],
          require: { all: [
            { any: [
              { mention: ["甲"], near: ["@topic"], within: "clause", unless: ["乙"] },
              { together: [["丙"], ["@topic"]], within: "paragraph" },
            ] },
            { count: ["演练", { together: [["研究"], ["@topic"]], within: "report", unless: ["己"] }],
              about: ["@topic"], units: ["次"], atLeast: "$n", atMost: 9, needsNumber: true, unless: ["戊"] },
            { count: ["会"], units: ["场"], exactly: "$m" },
            { facets: { atLeast: "$m", of: { 一: ["庚"], "2": ["辛"] } }, near: ["@topic"] },
            { section: "problems", items: 2, after: "我的 部分", characters: 10 },
            { element: "date", notLaterThan: "03-09" },
            { element: "title", endsWith: ["报告"] },
            { section: "problems", itemsOf: "我的 部分" },
            { absent: ["请示"] }, { absent: ["请示"], near: ["子"], within: "clause" },
            { placeholders: "none" }, { layout: "date-form" },
            { agree: "years" }, { agree: "counts", of: ["all"] }, { agree: "period", of: ["all"] },
            { agree: "sum", table: ["表"], left: ["甲", ["乙", "丙"]], right: ["丁"] },
            { not: [{ mention: ["壬"] }, { mention: ["癸"] }] },
            { pattern: "\\\\d+%" },
          ] },
          advice: "写\\n明：\\t____。",
          examples: {
            pass: ["⟦甲⟧和⟦乙⟧", { text: "⟦甲⟧", year: 2020, part: "problems" }, { text: "⟦甲⟧\\n", whole: true }],
            fail: [{ text: "乙", reason: "missing", year: 2021 }],
          } },
      ],
    }
    """

  private func reloaded(_ checklist: Checklist) throws -> Checklist {
    let file = folder.appending(path: "effective.json5")
    let text = EffectiveRules.render(checklist, language: .chinese)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try Checker.untriedChecklist(file.path(percentEncoded: false))
  }

  @Test(arguments: PackTests.ids, [nil, "strict"]) func `a shipped pack comes back the same`(
    _ id: String,
    _ profile: String?
  ) throws {
    let pack = try Checker.untriedChecklist(id)
    let profile = profile.flatMap { pack.profiles.contains($0) ? $0 : nil }
    let checklist = try Checker.untriedChecklist(id, profile: profile)
    #expect(try reloaded(checklist).comparable == checklist.comparable)
  }

  @Test func `every kind of requirement comes back the same`() throws {
    let file = folder.appending(path: "every-kind.json5")
    try Self.everything.write(to: file, atomically: true, encoding: .utf8)
    let checklist = try Checker.untriedChecklist(file.path(percentEncoded: false))
    #expect(checklist.parameters["n"]?.value == 3)
    #expect(try reloaded(checklist).comparable == checklist.comparable)
  }

  @Test func `examples that a profile makes untrue are left out, and no others`() throws {
    let standard = try Checker.untriedChecklist("ideology-annual")
    #expect(try Checker.effectiveChecklist("ideology-annual") == standard)
    let strict = try Checker.effectiveChecklist("ideology-annual", profile: "strict")
    #expect(Checker.exampleProblems(in: try reloaded(strict)).isProof)
    let count = try #require(strict.rules.first { $0.id == "special-study-count" })
    #expect(!count.examples.contains { $0.text.contains("专题研究意识形态3次") })
    #expect(count.examples.contains { $0.expectation == .fail(.belowMinimum) })
  }

  @Test func `a pack that is written out proves itself as the pack does`() throws {
    let checklist = try Checker.untriedChecklist("official-report")
    let again = try reloaded(checklist)
    #expect(Checker.exampleProblems(in: again).problems == [])
    #expect(Checker.exampleProblems(in: again).examples > 16)
  }

  @Test func `its first line tells what it was made of`() throws {
    let checklist = try Checker.untriedChecklist("ideology-annual", profile: "strict")
    let text = EffectiveRules.render(checklist, language: .english)
    let first = "// ideology-annual 1.0.0, profile strict: bases merged, words put in place\n{\n"
    #expect(text.hasPrefix(first))
    #expect(text.contains("specialStudies: { value: 4, "))
  }
}

extension Checklist {
  /// The checklist without what another file changes: places of examples, files, other profiles.
  fileprivate var comparable: Checklist {
    Checklist(
      id: id,
      title: title,
      version: version,
      profile: profile,
      appliesTo: appliesTo,
      parameters: parameters,
      parts: parts,
      rules: rules.map { rule in
        var rule = rule
        rule.origin = ""
        for index in rule.examples.indices {
          rule.examples[index].line = 0
          rule.examples[index].column = 0
          rule.examples[index].sourceLine = ""
        }
        return rule
      }
    )
  }
}
