public import Model

/// A letter per report that asks its unit to complete it, ready to send.
///
/// It speaks of completeness and form only. Lines are not broken, since the letter is pasted into
/// other programs.
public struct SlipRenderer: ResultRenderer {
  /// How a letter is laid out.
  public enum Layout: Hashable, Sendable {
    case text
    case markdown
  }

  /// How its letters are laid out.
  public let layout: Layout

  private let language: Language
  private let asOf: CalendarDate
  private var reports = 0

  /// Creates a renderer; `asOf` is the day that the letter bears.
  public init(language: Language, layout: Layout, asOf: CalendarDate) {
    self.language = language
    self.layout = layout
    self.asOf = asOf
  }

  /// The whole letter about one report.
  public func part(of result: CheckResult) -> [UInt8] {
    let slip = Slip(result, asOf: asOf, language: language)
    let lines =
      switch layout {
      case .text: SlipText.lines(slip)
      case .markdown: SlipMarkdown.lines(slip)
      }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The letter, after a rule if it is not the first.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    defer { reports += 1 }
    if reports == 0 { return part }
    let rule = layout == .text ? String(repeating: "─", count: 40) : "---"
    return Array("\n\(rule)\n\n".utf8) + part
  }

  /// A sentence where there is no letter.
  public func tail() -> [UInt8] {
    reports == 0 ? Array((language.phrases.frame.noReports + "\n").utf8) : []
  }
}
