import Rendering

/// An option of the command line: a row of the table from which parsing and help are made.
struct Option: Hashable, Sendable {
  /// The name without the two hyphens.
  let name: String
  /// The one-letter form without its hyphen.
  let letter: Character?
  /// What help calls the value; `nil` for an option without one.
  let value: String?
  /// The only values allowed; empty where any is.
  let choices: [String]
  /// The values allowed in a command that understands fewer of them.
  private let fewerChoices: [FewerChoices]
  let isRepeatable: Bool
  /// The commands that understand it.
  let commands: [Command]
  let chinese: String
  let english: String

  private init(
    _ name: String,
    letter: Character? = nil,
    value: String? = nil,
    choices: [String] = [],
    fewerChoices: [FewerChoices] = [],
    isRepeatable: Bool = false,
    in commands: [Command],
    chinese: String,
    english: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.choices = choices
    self.fewerChoices = fewerChoices
    self.isRepeatable = isRepeatable
    self.commands = commands
    self.chinese = chinese
    self.english = english
  }

  /// The values that a command understands where others understand more.
  private struct FewerChoices: Hashable {
    let command: Command
    let choices: [String]
  }

  /// The only values allowed in a command, or in any where none is known; empty where any value is.
  func choices(in command: Command?) -> [String] {
    fewerChoices.first { $0.command == command }?.choices ?? choices
  }

  /// The commands that understand fewer values than others, in the order of help.
  var commandsWithFewerChoices: [Command] {
    Command.allCases.filter { command in fewerChoices.contains { $0.command == command } }
  }

  /// Every option, in the order of help.
  static let table: [Option] = [
    rules, profile, tailor, format, output, baseline, failOn, only, skip, asOf, jobs, showTable,
    quiet, lang, color, help, version, manual,
  ]

  static let rules = Option(
    "rules",
    value: "PACK|FILE",
    in: [.check, .gaps, .annotate, .compare, .stream, .outline, .explain, .rulesShow],
    chinese: "使用的规则包或规则文件；不写则按标题选择",
    english: "the rule pack or file; chosen by the title unless given"
  )
  static let profile = Option(
    "profile",
    value: "NAME",
    in: [
      .check, .gaps, .annotate, .compare, .stream, .outline, .explain, .rulesList, .rulesShow,
      .rulesTest,
      .rulesGuide, .rulesSkeleton, .rulesEffective,
    ],
    chinese: "使用规则包中的哪一档要求",
    english: "the profile of the pack"
  )
  static let tailor = Option(
    "tailor",
    value: "FILE",
    in: [
      .check, .gaps, .annotate, .compare, .stream, .explain, .rulesGuide, .rulesSkeleton,
      .rulesEffective,
    ],
    chinese: "使用的调整文件；核查时不写则从报告的文件夹起逐级向上找 .hecha.json5",
    english: "the tailoring; to check, else .hecha.json5 in the report's folder or above"
  )
  static let format = Option(
    "format",
    value: "NAME[=FILE]",
    choices: OutputFormat.allCases.map(\.rawValue),
    fewerChoices: [
      FewerChoices(command: .compare, choices: ["text", "json"]),
      FewerChoices(command: .gaps, choices: ["gaps", "text", "markdown"]),
      FewerChoices(command: .rulesList, choices: ["text", "json"]),
    ],
    isRepeatable: true,
    in: [.check, .gaps, .compare, .rulesList],
    chinese: "输出格式，可写入文件；可重复；见下文",
    english: "the format, also into a file; repeatable; see below"
  )
  static let output = Option(
    "output",
    letter: "o",
    value: "FILE",
    in: Command.allCases,
    chinese: "把结果写入文件而不是标准输出",
    english: "write the result to a file instead of standard output"
  )
  static let baseline = Option(
    "baseline",
    value: "FILE.json",
    in: [.check, .gaps],
    chinese: "以前一次核查的 JSON 记录：其中已有的不通过不再影响结论",
    english: "the JSON record of an earlier check: failures that it has do not count"
  )
  static let failOn = Option(
    "fail-on",
    value: "LEVEL",
    choices: ["required", "recommended", "format"],
    in: [.check, .gaps, .annotate, .compare, .stream, .rulesSkeleton],
    chinese: "哪一级及以上的规则不通过即为不合格（默认 required）",
    english: "the least level of rules that fail a report (default required)"
  )
  static let only = Option(
    "only",
    value: "ID",
    isRepeatable: true,
    in: [.check, .gaps, .annotate, .compare, .stream],
    chinese: "只用这条规则；可重复",
    english: "use only this rule; repeatable"
  )
  static let skip = Option(
    "skip",
    value: "ID",
    isRepeatable: true,
    in: [.check, .gaps, .annotate, .compare, .stream],
    chinese: "不用这条规则；可重复",
    english: "leave this rule out; repeatable"
  )
  static let asOf = Option(
    "as-of",
    value: "DATE",
    in: [.check, .gaps, .annotate, .compare, .stream, .explain],
    chinese: "按哪一天核查，如 2026-11-20（默认今天）",
    english: "the day to check for, such as 2026-11-20 (default today)"
  )
  static let jobs = Option(
    "jobs",
    value: "N",
    in: [.check, .gaps, .stream],
    chinese: "同时核查几份报告（默认每个处理器一份）",
    english: "how many reports to check at a time (default one per processor)"
  )
  static let showTable = Option(
    "table",
    in: [.rulesTest],
    chinese: "逐条列出删去证据后不再通过的例子数",
    english: "list, rule by rule, how many examples fail without their evidence"
  )
  static let quiet = Option(
    "quiet",
    in: [.check, .gaps, .annotate, .compare, .stream],
    chinese: "不在标准输出显示结果，只给退出状态",
    english: "print no result to standard output, only exit with a status"
  )
  static let lang = Option(
    "lang",
    value: "zh|en",
    choices: ["zh", "en"],
    in: Command.allCases,
    chinese: "提示语言（默认 zh）",
    english: "the language of messages (default zh)"
  )
  static let color = Option(
    "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    in: Command.allCases,
    chinese: "是否用颜色：auto、always 或 never（默认 auto）",
    english: "use colour: auto, always or never (default auto)"
  )
  static let help = Option(
    "help",
    letter: "h",
    in: Command.allCases,
    chinese: "显示帮助",
    english: "show help"
  )
  static let version = Option(
    "version",
    in: [],
    chinese: "显示版本",
    english: "show the version"
  )
  /// An option like `version` and no command, so that the list of commands stays what users need daily.
  static let manual = Option(
    "man",
    in: [],
    chinese: "给出手册页，可用 man -l 显示",
    english: "print the manual page, which man -l shows"
  )
}
