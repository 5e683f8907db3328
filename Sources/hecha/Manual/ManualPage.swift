import Rendering

/// The manual page, made from the tables of commands and options as help is.
struct ManualPage {
  let language: Language

  /// The whole page in the macros of man(7).
  var text: String {
    var page = RoffWriter(
      title: "HECHA",
      section: 1,
      date: Version.date,
      source: "hecha \(Version.current)",
      manual: say("公文报告核查", "Checks of official reports")
    )
    putHead(on: &page)
    putCommands(on: &page)
    putOptions(on: &page)
    putRest(on: &page)
    return page.text
  }

  private func putHead(on page: inout RoffWriter) {
    page.section(say("名称", "NAME"))
    let purpose = say("核查公文报告是否写全", "check official reports for what they must contain")
    page.paragraph("hecha - " + purpose)
    page.section(say("概要", "SYNOPSIS"))
    page.synopsis("hecha", say("命令", "COMMAND"), say("[选项] …", "[OPTIONS] …"))
    page.section(say("说明", "DESCRIPTION"))
    for text in ManualTexts.description { page.paragraph(say(text)) }
  }

  private func putCommands(on page: inout RoffWriter) {
    let help = Help(language: language)
    page.section(say("命令", "COMMANDS"))
    for command in Command.allCases {
      let operands = command.entry.operands
      let label = RoffWriter.bold("hecha " + command.rawValue)
      let usage = operands.isEmpty ? label : label + " " + RoffWriter.italic(operands)
      page.entry(usage, [sentence(command.entry.chinese, command.entry.english)])
    }
    page.section(say("参数", "ARGUMENTS"))
    for row in help.operandRows {
      page.entry(RoffWriter.italic(row.name), [sentence(row.text, row.text)])
    }
  }

  private func putOptions(on page: inout RoffWriter) {
    page.section(say("选项", "OPTIONS"))
    for option in Option.table {
      let names = option.spellings.map(RoffWriter.bold).joined(separator: ", ")
      let value = option.value.map { " " + RoffWriter.italic($0) } ?? ""
      let text = sentence(option.chinese, option.english)
      page.entry(names + value, [text] + commands(of: option))
    }
  }

  /// Which commands understand an option, unless all do or none has to be named.
  private func commands(of option: Option) -> [String] {
    if option.commands.isEmpty || option.commands == Command.allCases { return [] }
    let names = option.commands.map(\.rawValue)
    return [
      say(
        "用于 \(names.joined(separator: "、"))。",
        "Of \(names.joined(separator: ", "))."
      )
    ]
  }

  private func putRest(on page: inout RoffWriter) {
    page.section(say("退出状态", "EXIT STATUS"))
    for row in Help(language: language).statusRows {
      page.entry(RoffWriter.bold(row.0), [sentence(row.1, row.1)])
    }
    for list in [ManualTexts.files, ManualTexts.environment] {
      page.section(say(list.heading))
      for entry in list.entries { page.entry(RoffWriter.bold(entry.name), [say(entry.text)]) }
    }
    page.section(say("示例", "EXAMPLES"))
    for example in ManualTexts.examples {
      page.paragraph(say(example.text))
      page.example(example.line)
    }
  }

  /// A line of a table as a sentence.
  private func sentence(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese.hasSuffix("。") ? chinese : chinese + "。"
    case .english: english.prefix(1).uppercased() + english.dropFirst() + "."
    }
  }

  private func say(_ text: ManualTexts.Text) -> String {
    say(text.chinese, text.english)
  }

  private func say(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

extension RoffWriter {
  fileprivate mutating func synopsis(_ tool: String, _ command: String, _ options: String) {
    let words = [Self.bold(tool), Self.italic(command), Self.escaped(options)]
    formatted(words.joined(separator: " "))
  }
}
