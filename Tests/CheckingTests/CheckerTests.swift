import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

struct CheckerTests {
  private static let draft = """
    临水县水利局党组2024年意识形态工作报告

    中共临水县委：

    一、工作开展情况

    一年来，局党组召开意识形态分析研判会1次。

    二、存在的问题

    办法不多。

    三、下一步工作

    充实力量。

    中共临水县水利局党组
    2024年12月20日
    """

  private func check(
    _ text: String,
    _ options: Checker.Options = Checker.Options()
  ) throws -> CheckResult {
    try Checker(options).check(Array(text.utf8), source: "draft.txt")
  }

  private func error(of options: Checker.Options) -> CheckerError? {
    do throws(CheckerError) {
      _ = try Checker(options)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Which pack

  @Test func `a title chooses the pack`() throws {
    let result = try check(Self.draft)
    #expect(result.chosenBy == .title)
    #expect(result.checklist?.id == "ideology-annual")
  }

  @Test(arguments: [
    "临水县水利局2024年防汛工作报告\n\n一、工作开展情况\n\n全年平稳。", "只有一句话的稿子，没有标题。",
  ])
  func `without a fitting title the default pack is used`(_ text: String) throws {
    let result = try check(text)
    #expect(result.chosenBy == .fallback)
    #expect(result.checklist?.id == "ideology-annual")
  }

  @Test(arguments: [
    ("临水县水利局党组2024年意识形态工作报告", "ideology-annual"),
    ("临水县水利局党组2024年上半年意识形态工作报告", "ideology-annual"),
    ("临水县水利局党组2024年第三季度意识形态工作报告", "ideology-quarterly"),
    ("关于2024年一季度意识形态领域分析研判情况的报告", "ideology-quarterly"),
    ("临水县水利局2024年法治政府建设年度报告", "rule-of-law-annual"),
    ("临水县水利局关于2024年法治政府建设情况的报告", "rule-of-law-annual"),
  ])
  func `topic and period of a title choose among the packs`(_ title: String, _ id: String) throws {
    let result = try check(Self.draft.replacing("临水县水利局党组2024年意识形态工作报告", with: title))
    #expect(result.chosenBy == .title)
    #expect(result.checklist?.id == id)
  }

  @Test func `a pack that is named is used whatever the title says`() throws {
    let result = try check(Self.draft, .init(rules: "official-report"))
    #expect(result.chosenBy == .option)
    #expect(result.checklist?.id == "official-report")
    #expect(result.verdicts.map(\.rule) == result.checklist?.rules.map(\.id))
  }

  @Test func `a checker tells the pack of a report before it judges`() throws {
    let checker = try Checker()
    let report = try checker.structure(Array(Self.draft.utf8), source: "draft.txt")
    let (checklist, choice) = try checker.checklist(for: report)
    #expect(checklist.id == "ideology-annual")
    #expect(choice == .title)
  }

  @Test func `a profile raises the number`() throws {
    func expected(_ profile: String?) throws -> Int? {
      let result = try check(Self.draft, .init(profile: profile))
      return result.verdicts.first { $0.rule == "analysis-meeting-count" }?.expected?.atLeast
    }
    #expect(try expected(nil) == 2)
    #expect(try expected("quarterly") == 4)
  }

  // MARK: Which rules

  @Test func `only the rules that are asked for run, in the order of the pack`() throws {
    let result = try check(Self.draft, .init(only: ["agenda", "title"]))
    #expect(result.verdicts.map(\.rule) == ["title", "agenda"])
    #expect(result.checklist?.rules.map(\.id) == ["title", "agenda"])
  }

  @Test func `a rule that is skipped does not run, and all others do`() throws {
    let all = try check(Self.draft).verdicts.map(\.rule)
    let some = try check(Self.draft, .init(skip: ["agenda"])).verdicts.map(\.rule)
    #expect(some == all.filter { $0 != "agenda" })
    #expect(some.count == all.count - 1)
  }

  @Test func `names that do not exist are refused with those that do`() {
    #expect(
      error(of: .init(rules: "ideology"))
        == .unknownPack("ideology", known: PackTests.ids)
    )
    #expect(
      error(of: .init(profile: "lax"))
        == .unknownProfile("lax", known: ["central", "quarterly", "strict"])
    )
    for options in [Checker.Options(only: ["agendas"]), Checker.Options(skip: ["agendas"])] {
      guard case .unknownRule("agendas", let known) = error(of: options) else {
        Issue.record("agendas is accepted")
        continue
      }
      #expect(known.contains("agenda"))
    }
  }

  @Test func `a checker without a rule is none`() {
    #expect(error(of: .init(only: ["agenda"], skip: ["agenda"])) == .noRuleLeft)
  }

  // MARK: The verdict

  @Test(arguments: [
    (Rule.Level.required, CheckResult.Outcome.pass), (.recommended, .fail), (.format, .fail),
  ])
  func `the level that fails a report can be moved to recommended`(
    _ level: Rule.Level,
    _ outcome: CheckResult.Outcome
  ) throws {
    let options = Checker.Options(failOn: level, only: ["title", "leading-group"])
    let result = try check(Self.draft, options)
    #expect(result.verdicts.map(\.status) == [.pass, .fail])
    #expect(result.outcome == outcome)
  }

  @Test func `a fault of form fails a report only where form counts`() throws {
    let text = Self.draft.replacing("20日", with: "05日")
    for (level, outcome) in [(Rule.Level.recommended, "pass"), (.format, "fail")] {
      let options = Checker.Options(failOn: level, only: ["title", "date-form"])
      #expect(try check(text, options).outcome.rawValue == outcome)
    }
  }

  @Test func `the same bytes always give the same record`() throws {
    let checker = try Checker()
    let first = checker.check(Array(Self.draft.utf8), source: "draft.txt")
    #expect(first == checker.check(Array(Self.draft.utf8), source: "draft.txt"))
    #expect(first == (try check(Self.draft)))
  }

  // MARK: Bytes

  @Test(arguments: [
    ("UTF-8", String.Encoding.utf8), ("UTF-16LE", .utf16LittleEndian),
    // CFStringEncoding 0x0632
    ("GB18030", String.Encoding(rawValue: 0x8000_0632)),
  ])
  func `the encoding is told and changes no verdict`(
    _ name: String,
    _ encoding: String.Encoding
  ) throws {
    let mark = encoding == .utf16LittleEndian ? "\u{FEFF}" : ""
    let bytes = [UInt8](try #require((mark + Self.draft).data(using: encoding)))
    let result = try Checker().check(bytes, source: "draft.txt")
    #expect(result.report?.document.encoding == name)
    #expect(result.verdicts == (try check(Self.draft)).verdicts)
  }

  @Test func `what cannot be read gives a record with its reason`() throws {
    let result = try Checker().check([0x00, 0x01, 0x02, 0x00], source: "noise.bin")
    #expect(result.outcome == .error)
    #expect(result.source == "noise.bin")
    #expect(result.verdicts.isEmpty)
    #expect(result.error?.reason == .binary(nil))
  }

  @Test(arguments: ["机密★1年", "秘密★", "绝密"])
  func `a text with a secrecy mark is refused and nothing of it is told`(
    _ mark: String
  ) throws {
    let result = try check("\(mark)\n\n" + Self.draft)
    #expect(result.error == InputError(source: "draft.txt", reason: .secret))
    #expect(result.report == nil)
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let outputs = [
      TextRenderer(language: .chinese, color: false, width: 80).render([result]),
      GapsRenderer(language: .chinese, color: false, width: 80).render([result]),
      JSONRenderer(language: .chinese, version: "1", asOf: day).render([result]),
    ]
    for output in outputs {
      for words in ["水利", "2024", "研判会", "机密★", "绝密"] { #expect(!output.contains(words)) }
    }
  }
}
