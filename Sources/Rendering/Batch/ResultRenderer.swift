public import Model

/// One output format, made report by report, so that memory does not grow with their number.
///
/// The output is `head`, then what `add` gave for each report in order, then `tail`. Parts may be made
/// by several threads at once; all else happens in the order of the reports.
public protocol ResultRenderer: Sendable {
  /// Whether `head` depends on the reports, and is known only after the last of them.
  var headComesLast: Bool { get }

  /// The text of one report, which depends on nothing but its result; UTF-8.
  func part(of result: CheckResult) -> [UInt8]

  /// Takes the next report and gives what stands for it in the output; UTF-8.
  mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8]

  /// What stands before the reports; UTF-8.
  func head() -> [UInt8]

  /// What stands after the reports; UTF-8.
  func tail() -> [UInt8]
}

extension ResultRenderer {
  /// By default an output can begin before its reports are checked.
  public var headComesLast: Bool { false }

  /// By default nothing stands before the reports.
  public func head() -> [UInt8] { [] }

  /// By default nothing stands after the reports.
  public func tail() -> [UInt8] { [] }

  /// The whole output about all reports, in the order given.
  public func render(_ results: [CheckResult]) -> String {
    var renderer = self
    var body: [UInt8] = []
    for result in results {
      body += renderer.add(renderer.part(of: result), of: ResultDigest(result))
    }
    return String(decoding: renderer.head() + body + renderer.tail(), as: UTF8.self)
  }
}
