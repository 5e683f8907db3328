import Testing

@testable import hecha

struct HelpTests {
  @Test func `the version is the only line`() throws {
    let run = try Tool().run("--version")
    #expect(run.output == "hecha \(Version.current)\n")
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["rules", "--help"]])
  func `the overview names every command`(_ words: [String]) throws {
    let run = try Tool().run(words)
    for command in Command.allCases {
      #expect(run.output.contains("\n  \(command.usage)"))
    }
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
  }

  @Test(arguments: Command.allCases)
  func `the page of a command names its options and no others`(_ command: Command) throws {
    let run = try Tool().run(command.words + ["--help"])
    for option in Option.table {
      let isShown = run.output.contains(" --\(option.name) ")
      #expect(isShown == option.commands.contains(command), "--\(option.name)")
    }
    #expect(run.status == 0)
  }

  @Test func `a page is laid out in two columns`() throws {
    let expected = """
      用法：hecha rules show [选项] RULE

      显示一条规则的内容、依据和示例。

      参数：
        RULE  规则的编号，见 hecha rules list

      选项：
            --rules PACK|FILE  使用的规则包或规则文件；不写则按标题选择
            --profile NAME     使用规则包中的哪一档要求
        -o, --output FILE      把结果写入文件而不是标准输出
            --lang zh|en       提示语言（默认 zh）
            --color WHEN       是否用颜色：auto、always 或 never（默认 auto）
        -h, --help             显示帮助

      退出状态：
        0  全部通过
        1  有报告不合格
        2  有内容无法核查，或命令有误

      """
    #expect(try Tool().run("rules", "show", "--help").output == expected)
  }

  @Test func `help is given even where the line is wrong otherwise`() throws {
    let run = try Tool().run("check", "--nothing=x", "--help")
    #expect(run.status == 2)
    let other = try Tool().run("outline", "--quiet", "--help", "--lang=en")
    #expect(other.output.hasPrefix("Usage: hecha outline [OPTIONS] PATH\n"))
    #expect(other.status == 0)
  }
}
