internal import JSONText
public import Model

/// One record per line, each as it stands in `reports` of the whole document.
public struct JSONLinesRenderer: ResultRenderer {
  private let shelf: RuleRecordShelf

  /// Creates a renderer.
  public init(language: Language) {
    shelf = RuleRecordShelf(.lines(language))
  }

  /// The record with its line break.
  public func part(of result: CheckResult) -> [UInt8] {
    RecordWriter(result, with: shelf).text()
  }

  /// The record as it is.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    part
  }
}
