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
    if check == .dateForm { return dateFindings(in: report) }
    if check.isAboutPages {
      let ranges = report.document.layout.map { pagePlaces(of: check, in: report, $0) }
      return LayoutFindings(isApplicable: true, ranges: ranges ?? [])
    }
    return LayoutFindings(
      isApplicable: true,
      ranges: places(of: check, in: report).map(report.text.source)
    )
  }

  private static func places(
    of check: Requirement.LayoutCheck,
    in report: Report
  ) -> [Range<Int>] {
    switch check {
    case .headingNumbering: HeadingNumbering.breaks(in: report)
    case .headingMarks: HeadingMarks.malformed(in: report)
    case .pairedMarks: PairedMarks.unpaired(in: report)
    case .nestedTitleMarks: NestedTitleMarks.misplaced(in: report)
    case .punctuationWidth: PunctuationWidth.halfWidth(in: report)
    case .dateForm: []
    case .bareTitle: TitleForm.bare(in: report)
    case .titleGenre: TitleForm.otherGenre(in: report)
    case .titleEnd: TitleForm.endMark(in: report)
    case .titleMarks: TitleForm.innerMarks(in: report)
    case .addresseeColon: AddresseeForm.halfWidthColon(in: report)
    case .singleAddressee: AddresseeForm.several(in: report)
    case .addresseePerson: AddresseeForm.person(in: report)
    case .headingLevels: HeadingForm.reversed(in: report)
    case .headingDepth: HeadingForm.tooDeep(in: report)
    case .headingEnd: HeadingForm.endMarks(in: report)
    case .signatureUnit: SignatureForm.mismatched(in: report)
    case .documentNumber: DocumentNumberForm.malformed(in: report)
    case .citedNumber: DocumentNumberForm.malformedCitations(in: report)
    case .attachmentNote: AttachmentForm.malformed(in: report)
    case .listMarks: ListMarks.betweenMarks(in: report)
    case .commaBeforeEtc: ListMarks.beforeEtc(in: report)
    case .ellipsis: ListMarks.ellipses(in: report)
    case .rangeDash: NumberForm.hyphenRanges(in: report)
    case .percentRange: NumberForm.percentRanges(in: report)
    case .approximateNumbers: NumberForm.approximate(in: report)
    case .yearForm: NumberForm.years(in: report)
    case .pageSize, .firstPageBody, .titleFont, .headingFonts, .bodyFont, .lineGrid, .pageNumber:
      []
    }
  }

  private static func pagePlaces(
    of check: Requirement.LayoutCheck,
    in report: Report,
    _ layout: PageLayout
  ) -> [SourceRange] {
    let pages = PageForm(report: report, layout: layout)
    let letters = LetterForm(report: report, layout: layout)
    return switch check {
    case .pageSize: pages.otherPaper()
    case .firstPageBody: pages.emptyFirstPage()
    case .pageNumber: pages.withoutNumber()
    case .titleFont: letters.otherTitle()
    case .headingFonts: letters.otherHeadings()
    case .bodyFont: letters.otherBody()
    case .lineGrid: letters.otherPitch()
    default: []
    }
  }

  private static func dateFindings(in report: Report) -> LayoutFindings {
    guard let place = report.elements.date else {
      return LayoutFindings(isApplicable: false, ranges: [])
    }
    return switch DateForm(of: report.text.units[place]) {
    case .blank: LayoutFindings(isApplicable: false, ranges: [])
    case .right: LayoutFindings(isApplicable: true, ranges: [])
    case .malformed: LayoutFindings(isApplicable: true, ranges: [report.text.source(place)])
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
