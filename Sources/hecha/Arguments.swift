/// A command line after parsing: what was asked for, each word known to the table.
struct Arguments: Hashable, Sendable {
  /// The command; `nil` with `--help`, `--version` or `--man` alone.
  var command: Command?
  /// The words that are neither command nor option.
  var operands: [String] = []
  /// The values by option, in the order given; an option without a value has an empty one.
  var options: [Option: [String]] = [:]

  /// All values of an option.
  subscript(all option: Option) -> [String] {
    options[option] ?? []
  }

  /// The value of an option that is not repeatable.
  subscript(option: Option) -> String? {
    options[option]?.first
  }

  /// Whether help, the version or the manual is asked for, whatever else is.
  var asksForInformation: Bool {
    has(.help) || has(.version) || has(.manual)
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool {
    options[option] != nil
  }
}
