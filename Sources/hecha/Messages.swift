import Checking
import Model
import Platform
import Rendering

/// The words of the command line in both languages.
///
/// Every text is one line or more with its end: what is wrong and what to do.
extension CommandError {
  func text(in language: Language) -> String {
    switch self {
    case .usage(let error): "hecha: " + error.text(in: language) + "\n"
    case .checker(.rules(let error)):
      ProblemRenderer(language: language, color: false).render(error.problems)
    case .checker(let error): "hecha: " + error.text(in: language) + "\n"
    case .input(let error): "hecha: " + describe(error, in: language) + "\n"
    case .removedRule(let removal, let file):
      "hecha: " + text(of: removal, in: file, language) + "\n"
    case .annotating(let error, let source):
      "hecha: " + error.text(about: source, in: language) + "\n"
    case .record(let path, let fault): "hecha: " + fault.text(for: path, in: language) + "\n"
    case .output(let path, let error): "hecha: " + error.text(for: path, in: language) + "\n"
    }
  }

  private func text(
    of removal: TailoringEffect.Removal,
    in file: String,
    _ language: Language
  ) -> String {
    let (rule, file, reason) = (removal.rule, shown(file), shown(removal.reason))
    return switch language {
    case .chinese: "规则 \(rule) 已由调整文件 \(file) 停用，没有判定：\(reason)"
    case .english: "the rule \(rule) is off by the tailoring \(file) and was not judged: \(reason)"
    }
  }
}

extension UsageError {
  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .noCommand: "没有写命令。核查报告请写：hecha check 文件；全部命令见 hecha --help。"
    case .unknownCommand(let name, let near):
      "没有 \(shown(name)) 这个命令\(near.map { "，是不是 \($0)？" } ?? "。")全部命令见 hecha --help。"
    case .incompleteCommand(let word):
      "\(word) 后面还要写 \(subcommands(of: word).joined(separator: "、")) 之一。"
    case .pathAsCommand(let path): "缺少命令。要核查这份报告，请写：hecha check \(shown(path))"
    case .unknownOption(let name, let near):
      "没有 \(shown(name)) 这个选项\(near.map { "，是不是 --\($0)？" } ?? "。")全部选项见 hecha --help。"
    case .misplacedOption(let option, let command):
      "选项 --\(option.name) 不能用于 \(command.rawValue)，可用的选项见 hecha \(command.rawValue) --help。"
    case .missingValue(let option):
      "选项 --\(option.name) 缺少值，请写：--\(option.name)=\(option.value ?? "")"
    case .unexpectedValue(let option): "选项 --\(option.name) 不带值，请去掉等号及其后的内容。"
    case .repeatedOption(let option): "选项 --\(option.name) 只能写一次。"
    case .invalidChoice(let option, let value, let choices, let near):
      "选项 --\(option.name) 不能是 \(shown(value))\(near.map { "（是不是 \($0)？）" } ?? "")，"
        + "只能是 \(choices.joined(separator: "、")) 之一。"
    case .invalidDate(let text): "\(shown(text)) 不是日期，请写成 2026-11-20 这样，并且是日历上有的一天。"
    case .invalidNumber(let option, let text):
      "选项 --\(option.name) 不能是 \(shown(text))，请写 1 到 \(Jobs.most) 的整数。"
    case .invalidRuleName(let name):
      "\(shown(name)) 不能作新规则的名称，请写成 规则包/编号，编号只用小写英文字母、数字和连字符，如 safety/drills。"
    case .takenRuleName(let id, let pack): "规则包 \(shown(pack)) 里已有 \(id) 这条规则，请换一个编号。"
    case .unknownShell(let name):
      "没有 \(shown(name)) 的补全脚本，只有 \(Shell.allCases.map(\.rawValue).joined(separator: "、")) 的。"
    case .missingOperand(.check), .missingOperand(.gaps):
      "没有给出要核查的报告。请写上文件或文件夹；要从标准输入读取，请写 -。"
    case .missingOperand(let command):
      "\(command.rawValue) 后面缺少内容，请写：hecha \(command.usage)"
    case .surplusOperand(let command, let word):
      "多出了 \(shown(word))，请写：hecha \(command.usage)"
    case .emptyOperand: "有一个路径是空的，请检查命令行中的引号和变量。"
    case .folderAsReport(let command, let path):
      "\(command.rawValue) 一次只看一份报告，而 \(shown(path)) 是文件夹，请写其中的一个文件。"
    case .severalFormats: "写到标准输出的格式只能有一种，其余的请写明文件，如 --format json=结果.json。"
    case .sameFile(let path): "两种格式不能写进同一个文件 \(shown(path))，请换一个文件名。"
    case .outputWithoutResult: "每种格式都已写明文件，--output 没有可写的内容，请去掉它。"
    case .missingOutput(let command):
      "\(command.rawValue) 的结果是一个新文档，请写明文件，如：hecha \(command.rawValue) 草稿.docx -o 草稿-批注.docx"
    case .otherExtension(let path, let type):
      "\(shown(path)) 的副本也要用扩展名 \(type)，否则 Word 打不开，请改写 -o 后面的文件名。"
    case .outputOverInput(let path): "\(shown(path)) 是要核查的报告，不能用结果覆盖它，请换一个文件名。"
    }
  }

  private var english: String {
    switch self {
    case .noCommand: "no command. To check a report: hecha check FILE. All commands: hecha --help"
    case .unknownCommand(let name, let near):
      "there is no command \(shown(name))\(near.map { "; did you mean \($0)?" } ?? ".")"
        + " All commands: hecha --help"
    case .incompleteCommand(let word):
      "\(word) must be followed by one of: \(subcommands(of: word).joined(separator: ", "))"
    case .pathAsCommand(let path):
      "no command. To check this report: hecha check \(shown(path))"
    case .unknownOption(let name, let near):
      "there is no option \(shown(name))\(near.map { "; did you mean --\($0)?" } ?? ".")"
        + " All options: hecha --help"
    case .misplacedOption(let option, let command):
      "--\(option.name) cannot be used with \(command.rawValue);"
        + " see hecha \(command.rawValue) --help"
    case .missingValue(let option):
      "--\(option.name) needs a value: --\(option.name)=\(option.value ?? "")"
    case .unexpectedValue(let option): "--\(option.name) takes no value; remove what follows it"
    case .repeatedOption(let option): "--\(option.name) can be given only once"
    case .invalidChoice(let option, let value, let choices, let near):
      "--\(option.name) cannot be \(shown(value))\(near.map { " (did you mean \($0)?)" } ?? "");"
        + " it is one of: \(choices.joined(separator: ", "))"
    case .invalidDate(let text): "\(shown(text)) is no date; write a real day as 2026-11-20"
    case .invalidNumber(let option, let text):
      "--\(option.name) cannot be \(shown(text)); write a whole number from 1 to \(Jobs.most)"
    case .invalidRuleName(let name):
      "\(shown(name)) cannot name a new rule; write PACK/ID, the id in lowercase letters, digits"
        + " and hyphens, such as safety/drills"
    case .takenRuleName(let id, let pack):
      "the pack \(shown(pack)) has a rule \(id) already; choose another id"
    case .unknownShell(let name):
      "there are no completions for \(shown(name)), but for:"
        + " \(Shell.allCases.map(\.rawValue).joined(separator: ", "))"
    case .missingOperand(.check), .missingOperand(.gaps):
      "no report to check; give files or folders, or - to read standard input"
    case .missingOperand(let command):
      "something is missing: hecha \(command.usage)"
    case .surplusOperand(let command, let word):
      "\(shown(word)) is too much: hecha \(command.usage)"
    case .emptyOperand: "a path is empty; check quotes and variables of the command line"
    case .folderAsReport(let command, let path):
      "\(command.rawValue) takes one report, but \(shown(path)) is a folder; name a file in it"
    case .severalFormats:
      "only one format can go to standard output; give the others a file: --format json=out.json"
    case .sameFile(let path): "two formats cannot share the file \(shown(path)); use another name"
    case .outputWithoutResult: "every format has a file of its own; remove --output"
    case .missingOutput(let command):
      "\(command.rawValue) makes a new document; name it: hecha \(command.rawValue)"
        + " draft.docx -o draft.checked.docx"
    case .otherExtension(let path, let type):
      "the copy of \(shown(path)) must end in \(type), too, or Word does not open it; change -o"
    case .outputOverInput(let path):
      "\(shown(path)) is a report to be checked and must not be replaced; use another name"
    }
  }

  private func subcommands(of word: String) -> [String] {
    Command.allCases.filter { $0.words.count > 1 && $0.words.first == word }.map { $0.words[1] }
  }
}

extension CheckerError {
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.rules, _): ""
    case (.unknownPack(let name, let known), .chinese):
      "没有 \(shown(name)) 这个规则包或规则文件\(hint(name, known, language))"
        + "已有的规则包：\(known.joined(separator: "、"))。"
    case (.unknownPack(let name, let known), .english):
      "there is no rule pack or file \(shown(name))\(hint(name, known, language))"
        + " The packs are: \(known.joined(separator: ", "))"
    case (.unknownProfile(let name, let known), .chinese):
      "规则包里没有 \(shown(name)) 这一档要求\(hint(name, known, language))"
        + "可用的有：\(known.joined(separator: "、"))。"
    case (.unknownProfile(let name, let known), .english):
      "the pack has no profile \(shown(name))\(hint(name, known, language))"
        + " It has: \(known.joined(separator: ", "))"
    case (.unknownRule(let name, let known), .chinese):
      "没有 \(shown(name)) 这条规则\(hint(name, known, language))全部规则见 hecha rules list。"
    case (.unknownRule(let name, let known), .english):
      "there is no rule \(shown(name))\(hint(name, known, language))"
        + " All rules: hecha rules list"
    case (.noRuleLeft, .chinese): "--only 和 --skip 没有留下任何规则，请减少其中的规则。"
    case (.noRuleLeft, .english): "--only and --skip leave no rule; name fewer of them"
    }
  }

  private func hint(_ name: String, _ known: [String], _ language: Language) -> String {
    let near = Suggestion.nearest(to: name, in: known)
    switch language {
    case .chinese: return near.map { "，是不是 \($0)？" } ?? "。"
    case .english: return near.map { "; did you mean \($0)?" } ?? "."
    }
  }
}
