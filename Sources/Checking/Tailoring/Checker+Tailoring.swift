public import Model
import RuleLoading

extension Checker {
  /// A pack as a tailoring file adjusts it; its waivers, which change no rule, aside.
  ///
  /// - Parameters:
  ///   - rules: The id of a shipped pack or the path of a file; `nil` for the pack that the
  ///     tailoring names.
  ///   - profile: A profile, which wins over the one of the tailoring.
  ///   - bytes: The content of the tailoring; `nil` for one that cannot be read.
  ///   - file: The tailoring as the user knows it, for messages.
  ///   - asOf: The day for which it is asked.
  /// - Returns: The rules that are left, with the numbers and levels of the office.
  /// - Throws: `CheckerError` with every problem of the tailoring.
  public static func checklist(
    _ rules: String?,
    profile: String?,
    tailoredBy bytes: [UInt8]?,
    file: String,
    asOf: CalendarDate
  ) throws(CheckerError) -> Checklist {
    let tailoring = bytes.map { TailoringFile($0, name: file) }
    let base = rules ?? tailoring?.base.flatMap { PackShelf.ids.contains($0) ? $0 : nil }
    let checker = try Checker(Options(rules: base ?? PackChooser.standardID, profile: profile))
    do throws(RuleError) {
      guard let tailoring else { throw TailoringFile.unreadable(file) }
      return try checker.tailored(by: tailoring, asOf: asOf).defaultChecklist
    } catch {
      throw .rules(error)
    }
  }

  /// The checker as a tailoring file adjusts it, for reports of the pack that the file names.
  ///
  /// An explicit profile of the options wins over the file's. A report that another pack is chosen
  /// for gives a record with an error.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file; `nil` for one that cannot be read.
  ///   - file: The file as the user knows it, for messages.
  ///   - asOf: The day on which waivers must hold.
  /// - Returns: A checker for as many reports as the file governs.
  /// - Throws: `RuleError` with every problem of the file.
  public func tailored(
    by bytes: [UInt8]?,
    file: String,
    asOf: CalendarDate
  ) throws(RuleError) -> Checker {
    guard let bytes else { throw TailoringFile.unreadable(file) }
    return try tailored(by: TailoringFile(bytes, name: file), asOf: asOf)
  }
}
