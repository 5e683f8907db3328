/// A command line after parsing: what was asked for, each word known to the table.
struct Arguments: Hashable, Sendable {
  /// The command; `nil` with `--help`, `--version` or `--man` alone.
  var command: Command?
  /// The words that are neither command nor option.
  var operands: [String] = []
  /// The options that were given, each once.
  ///
  /// They are few: looking through them is faster than what a dictionary needs to begin with.
  private var options: [GivenOption] = []

  private struct GivenOption: Hashable {
    /// The name of the option.
    let name: String
    /// The values in the order given; an option without a value has an empty one.
    var values: [String]
  }

  /// All values of an option.
  subscript(all option: Option) -> [String] {
    options.first { $0.name == option.name }?.values ?? []
  }

  /// The value of an option that is not repeatable.
  subscript(option: Option) -> String? {
    options.first { $0.name == option.name }?.values.first
  }

  /// Takes a further value of an option.
  mutating func add(_ value: String, to option: Option) {
    if let index = options.firstIndex(where: { $0.name == option.name }) {
      options[index].values.append(value)
    } else {
      options.append(GivenOption(name: option.name, values: [value]))
    }
  }

  /// Takes an option that has no value, however often it is given.
  mutating func add(_ option: Option) {
    if !has(option) { add("", to: option) }
  }

  /// Whether help, the version or the manual is asked for, whatever else is.
  var asksForInformation: Bool {
    has(.help) || has(.version) || has(.manual)
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool {
    options.contains { $0.name == option.name }
  }
}
