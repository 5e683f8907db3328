public import Model
import RuleLoading

extension Checker {
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
