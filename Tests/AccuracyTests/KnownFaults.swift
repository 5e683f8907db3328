/// Cases that the program still gets wrong, by the test that shows them.
///
/// A row that the program gets right makes its test fail, so that the row is taken out.
enum KnownFaults {
  /// The labels of the cases that a test is known to fail on.
  static func labels(of test: String) -> [String] {
    table[test, default: []]
  }

  private static let table: [String: [String]] = [:]
}
