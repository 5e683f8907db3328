package import Model

/// Checks of the written form: pure functions of the report, whose findings are places in it.
package enum LayoutJudge {
  /// Where the report breaks the form that `check` looks at.
  ///
  /// Furniture is never judged. Each check takes time linear in the text.
  package static func findings(
    _ check: Requirement.LayoutCheck,
    in report: Report
  ) -> LayoutFindings {
    switch check {
    case .headingNumbering: findings(HeadingNumbering.breaks(in: report), in: report)
    case .headingMarks: findings(HeadingMarks.malformed(in: report), in: report)
    case .pairedMarks: findings(PairedMarks.unpaired(in: report), in: report)
    case .nestedTitleMarks: findings(NestedTitleMarks.misplaced(in: report), in: report)
    case .punctuationWidth: findings(PunctuationWidth.halfWidth(in: report), in: report)
    case .dateForm: dateFindings(in: report)
    }
  }

  private static func findings(_ places: [Range<Int>], in report: Report) -> LayoutFindings {
    LayoutFindings(isApplicable: true, ranges: places.map(report.text.source))
  }

  private static func dateFindings(in report: Report) -> LayoutFindings {
    guard let place = report.elements.date else {
      return LayoutFindings(isApplicable: false, ranges: [])
    }
    return switch DateForm(of: report.text.units[place]) {
    case .blank: LayoutFindings(isApplicable: false, ranges: [])
    case .right: findings([], in: report)
    case .malformed: findings([place], in: report)
    }
  }
}

/// What a check of the written form found.
package struct LayoutFindings: Hashable, Sendable {
  /// Whether the thing whose form is checked is there at all.
  package let isApplicable: Bool

  /// Every place that breaks the form, in reading order; empty where the form holds.
  package let ranges: [SourceRange]
}
