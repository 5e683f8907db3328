import Checking
import Model
import Testing

@testable import Evaluation

struct SentenceFrameTests {
  private func sentence(_ text: String, isOfPreviousYear: Bool = false) -> LabelledSentence {
    LabelledSentence(
      id: "s",
      text: text,
      topic: "t",
      isOfPreviousYear: isOfPreviousYear,
      label: Label(rule: "title", status: .pass)
    )
  }

  @Test func `the year is the latest that the sentence names`() {
    #expect(SentenceFrame.year(for: sentence("召开2次")) == 2024)
    #expect(SentenceFrame.year(for: sentence("2018年、2021 年各2次")) == 2021)
    #expect(SentenceFrame.year(for: sentence("投入2099元、2015人次")) == 2024)
  }

  @Test func `a sentence about the year before stands in the next report`() {
    #expect(SentenceFrame.year(for: sentence("2019年2次", isOfPreviousYear: true)) == 2020)
    #expect(SentenceFrame.year(for: sentence("去年2次", isOfPreviousYear: true)) == 2024)
  }

  @Test func `a sentence gets the mark that it lacks`() {
    let bare = SentenceFrame.report(around: sentence("召开2次"))
    let ended = SentenceFrame.report(around: sentence("召开2次。"))
    #expect(bare == ended)
  }

  /// A frame that itself proved something, or left something out, would decide the verdicts.
  @Test func `the frame alone is whole in form and proves nothing`() throws {
    let checker = try Checker(Checker.Options(rules: "ideology-annual"))
    let bytes = SentenceFrame.report(around: sentence("各项工作平稳"))
    let result = checker.check(bytes, source: "-")
    let levels = Dictionary(
      uniqueKeysWithValues: checker.defaultChecklist.rules.map { ($0.id, $0.level) }
    )
    let whole = [
      "title", "addressee", "signature", "date", "section-work", "section-problems",
      "section-next", "no-placeholder", "no-request", "year-consistency", "number-consistency",
      "title-genre", "addressee-not-person", "problem-measure-match", "period-scope",
    ]
    for verdict in result.verdicts where verdict.status != .notApplicable {
      let passes = whole.contains(verdict.rule) || levels[verdict.rule] == .format
      #expect(verdict.status == (passes ? .pass : .fail), "\(verdict.rule)")
      #expect(verdict.reason == (passes ? nil : .missing), "\(verdict.rule)")
    }
  }
}
