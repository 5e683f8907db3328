import Rendering

/// What the three scripts have in common: the tables with the names and the language of help.
struct CompletionWriter {
  let names: CompletionPlace.Names
  let language: Language

  /// The script for a shell.
  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The options that take a value, each with what the value may be.
  var values: [(option: Option, place: CompletionPlace)] {
    Option.table.filter { $0.value != nil }.map { ($0, CompletionPlace(of: $0, names)) }
  }

  /// The values of options in commands that understand fewer of them.
  var fewerValues: [(command: Command, option: Option, place: CompletionPlace)] {
    Option.table.flatMap { option in
      option.commandsWithFewerChoices.map { command in
        (command, option, CompletionPlace(of: option, in: command, names))
      }
    }
  }

  /// The options that stand without a command.
  var loneOptions: [Option] {
    Option.table.filter { $0.commands.isEmpty || $0.commands == Command.allCases }
  }

  /// The first words of a command line, each with what it does.
  var firstWords: [(word: String, text: String)] {
    var words = Command.allCases.filter { $0.words.count == 1 }.map { ($0.rawValue, text(of: $0)) }
    for group in Command.groups { words.append((group, say("规则包和规则", "rule packs and rules"))) }
    words.append(("help", say("显示帮助", "show help")))
    return words
  }

  /// The second words after a group, each with what it does.
  func secondWords(of group: String) -> [(word: String, text: String)] {
    Command.allCases.filter { $0.words.count == 2 && $0.words[0] == group }
      .map { ($0.words[1], text(of: $0)) }
  }

  func text(of command: Command) -> String {
    say(command.entry.chinese, command.entry.english)
  }

  func text(of option: Option) -> String {
    say(option.chinese, option.english)
  }

  /// A text between single quotes, as all three shells read it; none of ours has one of its own.
  func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "’") + "'"
  }

  func say(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
