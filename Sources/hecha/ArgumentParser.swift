/// Reads the words of a command line by the tables of commands and options.
///
/// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them, and `-` is an
/// operand.
struct ArgumentParser {
  private var words: ArraySlice<String>
  private var result = Arguments()
  private var operands: [String] = []

  /// Parses the words after the name of the tool.
  static func parse(_ words: [String]) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(words: words[...])
    try parser.readWords()
    try parser.readCommand()
    // Someone who asks for help is not told first what else is wrong.
    if parser.result.asksForInformation { return parser.result }
    try parser.checkOptions()
    try parser.checkOperands()
    return parser.result
  }

  private init(words: ArraySlice<String>) {
    self.words = words
  }

  private mutating func readWords() throws(UsageError) {
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        return
      }
      if word.hasPrefix("--") {
        try readLong(word.dropFirst(2))
      } else if word.hasPrefix("-"), word.count > 1 {
        try readLetter(word.dropFirst())
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func readLong(_ word: Substring) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = Option.table.first(where: { $0.name == name }) else {
      let known = Option.table.map(\.name)
      throw .unknownOption("--" + name, suggestion: Suggestion.nearest(to: name, in: known))
    }
    try add(option, parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func readLetter(_ word: Substring) throws(UsageError) {
    guard let letter = word.first,
      let option = Option.table.first(where: { $0.letter == letter })
    else {
      let suggestion = Option.table.first { $0.name.hasPrefix(word) }?.name
      throw .unknownOption("-" + word, suggestion: suggestion)
    }
    let rest = word.dropFirst()
    let attached = rest.hasPrefix("=") ? rest.dropFirst() : rest
    try add(option, rest.isEmpty ? nil : String(attached))
  }

  private mutating func add(_ option: Option, _ attached: String?) throws(UsageError) {
    if option.value == nil {
      guard attached == nil else { throw .unexpectedValue(option) }
      result.add(option)
      return
    }
    let value = if let attached { attached } else { try nextValue(of: option) }
    if value.isEmpty { throw .missingValue(option) }
    if !option.isRepeatable, result.has(option) { throw .repeatedOption(option) }
    result.add(value, to: option)
  }

  /// The next word; one that looks like an option is none, or a forgotten value would swallow it.
  private mutating func nextValue(of option: Option) throws(UsageError) -> String {
    guard let next = words.first, next == "-" || !next.hasPrefix("-") else {
      throw .missingValue(option)
    }
    words.removeFirst()
    return next
  }

  private func check(
    _ value: String,
    of option: Option,
    in command: Command?
  ) throws(UsageError) {
    let choices = option.choices(in: command)
    if choices.isEmpty { return }
    let chosen = value.split(separator: "=", maxSplits: 1).first.map(String.init) ?? value
    let name = option.value?.contains("=") == true ? chosen : value
    if choices.contains(name) { return }
    let suggestion = Suggestion.nearest(to: name, in: choices)
    throw .invalidChoice(option, name, among: choices, suggestion: suggestion)
  }

  private mutating func readCommand() throws(UsageError) {
    if operands.first == "help" {
      operands.removeFirst()
      result.add(.help)
    }
    guard let first = operands.first else {
      if result.asksForInformation { return }
      throw .noCommand
    }
    guard let command = Command.allCases.first(where: { operands.starts(with: $0.words) }) else {
      // `hecha rules --help` asks about several commands at once.
      if result.has(.help), Self.isGroup(first), operands.count == 1 { return }
      throw Self.unknownCommand(operands)
    }
    result.command = command
    result.operands = Array(operands.dropFirst(command.words.count))
  }

  private static func isGroup(_ word: String) -> Bool {
    Command.allCases.contains { $0.words.count > 1 && $0.words.first == word }
  }

  private static func unknownCommand(_ operands: [String]) -> UsageError {
    let first = operands.first ?? ""
    if isGroup(first) {
      guard operands.count > 1 else { return .incompleteCommand(first) }
      let name = "\(first) \(operands[1])"
      let known = Command.allCases.map(\.rawValue).filter { $0.hasPrefix(first + " ") }
      return .unknownCommand(name, suggestion: Suggestion.nearest(to: name, in: known))
    }
    if first.contains(".") || first.contains("/") { return .pathAsCommand(first) }
    let known = Command.allCases.map(\.rawValue)
    return .unknownCommand(first, suggestion: Suggestion.nearest(to: first, in: known))
  }

  private func checkOptions() throws(UsageError) {
    for option in Option.table {
      for value in result[all: option] { try check(value, of: option, in: result.command) }
    }
    guard let command = result.command else { return }
    // In the order of the table, so that the same line always gives the same message.
    for option in Option.table where result.has(option) && !option.commands.contains(command) {
      throw .misplacedOption(option, command)
    }
  }

  private func checkOperands() throws(UsageError) {
    guard let command = result.command else { return }
    let count = command.entry.count
    if result.operands.count < count.lowerBound { throw .missingOperand(command) }
    if result.operands.count > count.upperBound {
      throw .surplusOperand(command, result.operands[count.upperBound])
    }
    if result.operands.contains("") { throw .emptyOperand }
  }
}
