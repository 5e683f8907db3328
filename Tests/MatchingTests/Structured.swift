import Model
import Reading
import Structuring
import Testing

@testable import Matching

/// The structure of a text as the front of the checker makes it.
func structured(_ text: String, source: String = "test.txt") throws -> Report {
  Structurer.structure(try Reader.read(Array(text.utf8), source: source))
}

/// A report of 2024 of a county's water bureau around a text.
enum Framed {
  static func work(_ text: String, year: Int = 2024) -> String {
    """
    临水县水利局\(year)年意识形态工作报告

    县委宣传部：

    一、主要做法

    \(text)

    二、存在的问题

    一是办法还不多。二是力量还不强。

    三、下一步打算

    一是拓宽思路。

    临水县水利局
    \(year)年12月20日

    """
  }

  static func problems(_ text: String) -> String {
    work("各项任务按时完成。").replacing("一是办法还不多。二是力量还不强。", with: text)
  }

  static func plans(_ text: String) -> String {
    work("各项任务按时完成。").replacing("一是拓宽思路。", with: text)
  }
}

extension Report {
  /// What a checklist with one rule finds in the report.
  func matches(
    _ requirement: Requirement,
    condition: Requirement? = nil,
    topic: [String] = ["意识形态"]
  ) throws -> Matches {
    let checklist = Checklist(
      id: "test",
      title: "",
      version: "1",
      profile: nil,
      appliesTo: Checklist.AppliesTo(titleMentions: topic),
      parameters: [:],
      parts: [
        Checklist.Part(name: "work", headings: ["主要做法", "工作开展情况"]),
        Checklist.Part(name: "problems", headings: ["存在的问题", "问题和不足"], holds: .problems),
        Checklist.Part(name: "plans", headings: ["下一步打算", "下一步工作"], holds: .plans),
      ],
      rules: [
        Rule(
          id: "rule",
          title: "",
          level: .required,
          requirement: requirement,
          condition: condition
        )
      ]
    )
    return try Matcher(checklist).matches(in: self)
  }

  /// The hits of the first leaf.
  func hits(_ requirement: Requirement) throws -> [Hit] {
    try matches(requirement).hits[0]
  }

  /// The words of a range as the text has them.
  func words(_ range: Range<Int>) -> String { document.quote(text.source(range)) }
}

/// What a hit proves, in words.
func describe(_ hit: Hit) -> String {
  var text = hit.standing.rawValue
  if hit.isMisplaced { text += " misplaced" }
  switch hit.amount?.kind {
  case .total: text += " \(hit.amount?.value ?? 0) total"
  case .frequency: text += " \(hit.amount?.value ?? 0) a year"
  case .part, .undated: text += " \(hit.amount?.value ?? 0)"
  case nil: break
  }
  return text
}
