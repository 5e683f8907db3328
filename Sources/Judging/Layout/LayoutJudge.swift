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
    findings(check, in: FormText(report))
  }

  /// Where a report breaks the form, by what the checks of it share.
  static func findings(_ check: Requirement.LayoutCheck, in text: FormText) -> LayoutFindings {
    let report = text.report
    if check == .dateForm { return dateFindings(in: report) }
    if check.isAboutPages {
      let ranges = report.document.layout.map { pagePlaces(of: check, in: report, $0) }
      return LayoutFindings(isApplicable: true, ranges: ranges ?? [])
    }
    return LayoutFindings(
      isApplicable: true,
      ranges: places(of: check, in: text).map(report.text.source)
    )
  }

  private static func places(
    of check: Requirement.LayoutCheck,
    in text: FormText
  ) -> [Range<Int>] {
    switch check {
    case .headingNumbering: HeadingNumbering.breaks(in: text.report)
    case .headingMarks: HeadingMarks.malformed(in: text.report)
    case .pairedMarks: PairedMarks.unpaired(in: text)
    case .nestedTitleMarks: NestedTitleMarks.misplaced(in: text)
    case .punctuationWidth: PunctuationWidth.halfWidth(in: text)
    case .dateForm: []
    case .bareTitle: TitleForm.bare(in: text.report)
    case .titleGenre: TitleForm.otherGenre(in: text.report)
    case .titleEnd: TitleForm.endMark(in: text.report)
    case .titleMarks: TitleForm.innerMarks(in: text.report)
    case .addresseeColon: AddresseeForm.halfWidthColon(in: text.report)
    case .singleAddressee: AddresseeForm.several(in: text.report)
    case .addresseePerson: AddresseeForm.person(in: text.report)
    case .headingLevels: HeadingForm.reversed(in: text.report)
    case .headingDepth: HeadingForm.tooDeep(in: text.report)
    case .headingEnd: HeadingForm.endMarks(in: text.report)
    case .signer: SignerForm.missing(in: text.report)
    case .transition: OpeningForm.otherwise(in: text.report)
    case .relativeTime: TimeWords.unanchored(in: text)
    case .shortNames: ShortNames.tooEarly(in: text)
    case .nestedQuotes: NestedQuotes.misplaced(in: text)
    case .measuredNumbers: MeasureForm.chineseFigures(in: text)
    case .attachmentMatch: AttachmentMatch.mismatched(in: text.report)
    case .signatureUnit: SignatureForm.mismatched(in: text.report)
    case .documentNumber: DocumentNumberForm.malformed(in: text.report)
    case .citedNumber: DocumentNumberForm.malformedCitations(in: text)
    case .attachmentNote: AttachmentForm.malformed(in: text.report)
    case .listMarks: ListMarks.betweenMarks(in: text)
    case .commaBeforeEtc: ListMarks.beforeEtc(in: text)
    case .ellipsis: ListMarks.ellipses(in: text)
    case .rangeDash: NumberForm.hyphenRanges(in: text)
    case .percentRange: NumberForm.percentRanges(in: text)
    case .approximateNumbers: NumberForm.approximate(in: text)
    case .yearForm: NumberForm.years(in: text)
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
