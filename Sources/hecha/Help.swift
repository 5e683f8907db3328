import Rendering

/// The help texts, made from the tables of commands and options.
struct Help {
  let language: Language

  /// The page that `hecha --help` shows.
  var overview: String {
    let commands = Command.allCases.map { command in
      (command.usage, description(of: command))
    }
    let shared = Option.table.filter { $0.commands.isEmpty || $0.commands == Command.allCases }
    return [
      say("核查公文报告是否写全了应写的内容。", "Checks official reports for what they must contain."),
      say("用法：hecha 命令 [选项] …", "Usage: hecha COMMAND [OPTIONS] …"),
      section(say("命令：", "Commands:"), commands),
      section(say("通用选项：", "Options of all commands:"), shared.map(row)),
      say("各命令的选项见 hecha 命令 --help。", "Options of a command: hecha COMMAND --help"),
      statuses,
    ].joined(separator: "\n\n") + "\n"
  }

  /// The page of one command.
  func page(for command: Command) -> String {
    let operands = command.usage.dropFirst(command.rawValue.count)
    let usage = "hecha \(command.rawValue) [\(say("选项", "OPTIONS"))]" + operands
    let options = Option.table.filter { $0.commands.contains(command) }
    return [
      say("用法：\(usage)", "Usage: \(usage)"),
      say("\(description(of: command))。", "\(sentence(description(of: command)))."),
      self.operands(of: command),
      section(say("选项：", "Options:"), options.map(row)),
      statuses,
    ].compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private func operands(of command: Command) -> String? {
    let names = command.entry.operands.split { "[]|… ".contains($0) }.map(String.init)
    let rows = operandRows.filter { names.contains($0.name) }
    if rows.isEmpty { return nil }
    return section(say("参数：", "Arguments:"), rows)
  }

  /// The names of operands in usage lines, each with what it stands for.
  var operandRows: [(name: String, text: String)] {
    Self.operandTexts.map { ($0.name, say($0.chinese, $0.english)) }
  }

  private static let operandTexts: [(name: String, chinese: String, english: String)] = [
    (
      "PATH", "报告文件或文件夹，- 表示标准输入",
      "a report or a folder of them, - for standard input"
    ),
    (
      "DOCX", "要批注的 .docx 文档，- 表示标准输入",
      "the .docx to comment on, - for standard input"
    ),
    (
      "OLD", "前一稿，或者 check --format json 写下的记录",
      "the earlier draft, or a record that check --format json has written"
    ),
    ("NEW", "后一稿，- 表示标准输入", "the later draft, - for standard input"),
    ("RULE", "规则的编号，见 hecha rules list", "the id of a rule, see hecha rules list"),
    (
      "PACK", "规则包的名称或规则文件（默认 ideology-annual）",
      "the name of a rule pack or a rule file (default ideology-annual)"
    ),
    (
      "PACK/ID", "规则包（自带的、文件或新的名称）和新规则的编号",
      "a pack (shipped, a file, or a new name) and the id of the new rule"
    ),
  ]

  private var statuses: String {
    section(say("退出状态：", "Exit status:"), statusRows)
  }

  /// The exit statuses, each with what it means.
  var statusRows: [(String, String)] {
    [
      ("0", say("全部通过", "everything passed")),
      ("1", say("有报告不合格", "some report failed")),
      ("2", say("有内容无法核查，或命令有误", "something could not be checked, or the command is wrong")),
    ]
  }

  private func row(_ option: Option) -> (String, String) {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.value.map { " " + $0 } ?? ""
    return (letter + "--" + option.name + value, say(option.chinese, option.english))
  }

  /// Rows of two columns; the first holds no wide characters, so that counting is measuring.
  private func section(_ title: String, _ rows: [(String, String)]) -> String {
    let width = (rows.map(\.0.count).max() ?? 0) + 2
    let lines = rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count) + right
    }
    return ([title] + lines).joined(separator: "\n")
  }

  private func description(of command: Command) -> String {
    say(command.entry.chinese, command.entry.english)
  }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func say(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
