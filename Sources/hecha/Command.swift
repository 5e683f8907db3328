/// The commands of the tool; the table from which parsing and help are made.
enum Command: String, CaseIterable, Hashable, Sendable {
  case check
  case gaps
  case annotate
  case compare
  case stream
  case outline
  case explain
  case rulesList = "rules list"
  case rulesShow = "rules show"
  case rulesLint = "rules lint"
  case rulesTest = "rules test"
  case rulesNew = "rules new"
  case rulesSchema = "rules schema"
  case rulesGuide = "rules guide"
  case rulesSkeleton = "rules skeleton"
  case rulesEffective = "rules effective"
  case completions

  /// What the table says about a command.
  struct Entry {
    /// The operands as written in a usage line.
    let operands: String
    /// How many operands there may be.
    let count: ClosedRange<Int>
    let chinese: String
    let english: String
  }

  /// The row of this command in the table.
  var entry: Entry {
    switch self {
    case .check:
      Entry(
        operands: "PATH…",
        count: 1...Int.max,
        chinese: "核查报告，逐条给出结论和缺项",
        english: "check reports: the verdict and the gaps of each"
      )
    case .gaps:
      Entry(
        operands: "PATH…",
        count: 1...Int.max,
        chinese: "只列缺项，作为补写清单",
        english: "list only what is missing, as a to-do list"
      )
    case .annotate:
      Entry(
        operands: "DOCX -o FILE",
        count: 1...1,
        chinese: "把结论作为批注写进 .docx 的副本，原文不动",
        english: "write the verdicts as comments into a copy of a .docx, its text untouched"
      )
    case .compare:
      Entry(
        operands: "OLD NEW",
        count: 2...2,
        chinese: "比较前后两稿：哪些已解决，哪些新出现，哪些仍未解决",
        english: "compare two drafts: what was fixed, what is new, what is still open"
      )
    case .stream:
      Entry(
        operands: "",
        count: 0...0,
        chinese: "从标准输入逐行读取 JSON，逐行给出结论",
        english: "read JSON Lines from standard input, answer each with a verdict"
      )
    case .outline:
      Entry(
        operands: "PATH",
        count: 1...1,
        chinese: "显示识别出的报告结构",
        english: "show the structure of a report as it is understood"
      )
    case .explain:
      Entry(
        operands: "RULE [PATH]",
        count: 1...2,
        chinese: "解释一条规则；给出报告时说明为何这样判定",
        english: "explain a rule and, given a report, why it judged so"
      )
    case .rulesList:
      Entry(
        operands: "[PACK|FILE…]",
        count: 0...Int.max,
        chinese: "列出规则",
        english: "list rules"
      )
    case .rulesShow:
      Entry(
        operands: "RULE",
        count: 1...1,
        chinese: "显示一条规则的内容、依据和示例",
        english: "show the text, basis and examples of a rule"
      )
    case .rulesLint:
      Entry(
        operands: "[PACK|FILE…]",
        count: 0...Int.max,
        chinese: "检查规则文件有无错误",
        english: "look for problems in rule files"
      )
    case .rulesTest:
      Entry(
        operands: "[PACK|FILE…]",
        count: 0...Int.max,
        chinese: "运行规则自带的示例",
        english: "run the examples that rules carry"
      )
    case .rulesNew:
      Entry(
        operands: "PACK/ID",
        count: 1...1,
        chinese: "给出一条新规则的模板，填好即可使用",
        english: "print a template for a new rule, to be filled in"
      )
    case .rulesSchema:
      Entry(
        operands: "",
        count: 0...0,
        chinese: "给出规则文件的 JSON Schema，供编辑器使用",
        english: "print the JSON Schema of rule files, for editors"
      )
    case .rulesGuide:
      Entry(
        operands: "[PACK|FILE]",
        count: 0...1,
        chinese: "把清单写成给人看的 Markdown：写什么、写在哪里、依据",
        english: "print the checklist as Markdown for people: what to write, where, and why"
      )
    case .rulesSkeleton:
      Entry(
        operands: "[PACK|FILE]",
        count: 0...1,
        chinese: "给出报告的提纲：标题、各部分、必写的句子和待填的空白",
        english: "print an outline of the report: headings, sentences needed, blanks"
      )
    case .rulesEffective:
      Entry(
        operands: "[PACK|FILE]",
        count: 0...1,
        chinese: "给出合并后的全部规则，可作规则文件使用",
        english: "print all rules as merged, which is a rule file again"
      )
    case .completions:
      Entry(
        operands: "bash|zsh|fish",
        count: 1...1,
        chinese: "给出补全脚本：按 Tab 补全命令、选项和值",
        english: "print the script by which a shell completes commands, options and values"
      )
    }
  }

  /// The command with its operands, as in a usage line.
  var usage: String {
    entry.operands.isEmpty ? rawValue : rawValue + " " + entry.operands
  }

  /// The words that follow the name of the tool.
  var words: [String] {
    rawValue.split(separator: " ").map(String.init)
  }
}
