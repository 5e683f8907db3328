package import Matching
public import Model
import Reading
import RuleLoading
import Structuring

/// Checks reports against a rule pack: the library's front door.
///
/// ```swift
/// let checker = try Checker()
/// let result = checker.check(bytes, source: "draft.txt")
/// ```
///
/// A checker is built once and shared; a verdict depends on the bytes alone. Documents that are not read
/// here, such as .doc and .pdf, are given to LibreOffice and Poppler, where these are installed.
public struct Checker: Sendable {
  /// What to check with.
  public struct Options: Sendable {
    /// A shipped pack's id or the path of a rule file; `nil` chooses by the title of each report.
    public var rules: String?

    /// The profile of the pack; `nil` takes the pack's default.
    public var profile: String?

    /// The gravest level whose failure still passes lies below this one.
    public var failOn: Rule.Level

    /// The only rules to run, unless empty.
    public var only: [String]

    /// The rules to leave out.
    public var skip: [String]

    /// Whether the rules of shipped packs have their examples.
    ///
    /// Only those need them who show or test rules; without them a shipped pack is ready many times
    /// as fast.
    public var keepsExamples: Bool

    /// Creates options.
    public init(
      rules: String? = nil,
      profile: String? = nil,
      failOn: Rule.Level = .required,
      only: [String] = [],
      skip: [String] = [],
      keepsExamples: Bool = true
    ) {
      self.rules = rules
      self.profile = profile
      self.failOn = failOn
      self.only = only
      self.skip = skip
      self.keepsExamples = keepsExamples
    }
  }

  private let packs: PackChooser
  private let failOn: Rule.Level
  private var tailoring: TailoredPack?

  /// Loads the packs and compiles them.
  ///
  /// - Throws: `CheckerError` for a pack, profile or rule that does not exist, with every problem of
  ///   a rule file, and where no rule is left to run.
  public init(_ options: Options = Options()) throws(CheckerError) {
    try self.init(options, mechanisms: .all)
  }

  /// A checker that reads reports with some mechanisms of matching only, to measure their worth.
  ///
  /// - Throws: `CheckerError` as the checker with all of them.
  package init(_ options: Options, mechanisms: Mechanisms) throws(CheckerError) {
    packs = try PackChooser(options, mechanisms)
    failOn = options.failOn
  }

  /// The checker with a tailoring.
  ///
  /// - Throws: `RuleError` with every problem of the file.
  func tailored(by file: TailoringFile, asOf: CalendarDate) throws(RuleError) -> Checker {
    var checker = self
    checker.tailoring = try TailoredPack(file, of: packs, asOf: asOf)
    return checker
  }

  /// The pack in use, or the one used where no title says otherwise.
  public var defaultChecklist: Checklist {
    let standard = packs.standard
    guard let pack = tailoring?.pack, pack.checklist.id == standard.checklist.id else {
      return standard.shown
    }
    return pack.shown
  }

  /// The record of one input; total: what cannot be checked gives a record with an error.
  ///
  /// With `recordingOrigins` the document of a record tells where its text stands in the file, which
  /// only those need who write into it.
  public func check(
    _ bytes: [UInt8],
    source: String,
    recordingOrigins: Bool = false
  ) -> CheckResult {
    do throws(InputError) {
      let report = try structure(bytes, source: source, recordingOrigins: recordingOrigins)
      let (pack, choice) = try choose(for: report)
      return pack.judge(report, chosenBy: choice, failOn: failOn)
    } catch {
      return CheckResult(error: error)
    }
  }

  /// The structure of one input.
  ///
  /// - Throws: `InputError` for what cannot be read, and for a text with a secrecy mark.
  public func structure(
    _ bytes: [UInt8],
    source: String,
    recordingOrigins: Bool = false
  ) throws(InputError) -> Report {
    let document = try Reader.read(bytes, source: source, recordingOrigins: recordingOrigins)
    if Structurer.hasSecrecyMark(document) {
      throw InputError(source: source, reason: .secret)
    }
    return Structurer.structure(document)
  }

  /// The pack for a report, and how it was chosen.
  ///
  /// - Throws: `InputError` where several packs fit the title equally well, or the tailoring is for
  ///   another one.
  public func checklist(
    for report: Report
  ) throws(InputError) -> (checklist: Checklist, choice: CheckResult.Choice) {
    let (pack, choice) = try choose(for: report)
    return (pack.shown, choice)
  }

  private func choose(
    for report: Report
  ) throws(InputError) -> (pack: CompiledPack, choice: CheckResult.Choice) {
    let (pack, choice) = try packs.choose(for: report)
    return (try tailoring?.replacing(pack, for: report) ?? pack, choice)
  }
}
