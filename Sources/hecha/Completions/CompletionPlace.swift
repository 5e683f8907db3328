/// What may stand in one place of a command line.
struct CompletionPlace: Hashable, Sendable {
  /// The words that are offered.
  var words: [String] = []
  /// Whether files and folders are offered as well.
  var takesFiles = false
  /// Whether a file may follow a word after `=`, as in `json=out.json`.
  var takesFileAfterWord = false

  /// The names that a shell offers beside those of the tables.
  struct Names: Sendable {
    let packs: [String]
    let profiles: [String]
    let rules: [String]
  }

  /// What the value of an option may be in a command, or in any that knows all its values.
  init(of option: Option, in command: Command? = nil, _ names: Names) {
    words = option.choices(in: command)
    guard option.choices.isEmpty else {
      takesFileAfterWord = option.value?.contains("=FILE") == true
      return
    }
    if option == .profile { words = names.profiles }
    add(option.value ?? "", names)
  }

  /// What an operand may be, by its name in the usage line, such as `[PACK|FILE…]`.
  init(operand: Substring, _ names: Names) {
    add(String(operand), names)
  }

  private mutating func add(_ usage: String, _ names: Names) {
    for name in usage.split(whereSeparator: { "[]|…".contains($0) }) {
      switch name {
      case "PACK": words += names.packs
      case "PACK/ID": words += names.packs.map { $0 + "/" }
      case "RULE", "ID": words += names.rules
      case "PATH", "OLD", "NEW": takesFiles = true
      // What is written in small letters is meant as it stands, but for the end of a file's name.
      case let word where word.allSatisfy(\.isLowercase): words.append(String(word))
      default: if Self.namesFile(name) { takesFiles = true }
      }
    }
  }

  private static func namesFile(_ name: Substring) -> Bool {
    name.hasPrefix("FILE") || name.contains(".")
  }
}

extension Command {
  /// What the operands may be, in their order, and whether the last may be repeated.
  func places(_ names: CompletionPlace.Names) -> (places: [CompletionPlace], repeats: Bool) {
    let words = entry.operands.split(separator: " ").filter { !$0.hasPrefix("-") }
    return (words.map { CompletionPlace(operand: $0, names) }, entry.operands.contains("…"))
  }

  /// The options that it understands, in the order of the table.
  var options: [Option] {
    Option.table.filter { $0.commands.contains(self) }
  }

  /// The first words of commands that have two, each once.
  static var groups: [String] {
    var groups: [String] = []
    for command in allCases where command.words.count > 1 && !groups.contains(command.words[0]) {
      groups.append(command.words[0])
    }
    return groups
  }
}

extension Option {
  /// The option as it is written: `-o` and `--output`.
  var spellings: [String] {
    (letter.map { ["-\($0)"] } ?? []) + ["--" + name]
  }
}
