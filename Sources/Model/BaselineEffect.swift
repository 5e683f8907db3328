/// What a record of an earlier check changes in the verdict on one report.
public struct BaselineEffect: Hashable, Sendable {
  /// The file of the record, as the user named it.
  public var file: String

  /// The rules whose failures were there already and do not count, in the order of the checklist.
  public var known: [String]

  /// The rules that failed then and do no longer, in the order of the record.
  public var fixed: [String]

  /// Creates an effect.
  public init(file: String, known: [String] = [], fixed: [String] = []) {
    self.file = file
    self.known = known
    self.fixed = fixed
  }
}
