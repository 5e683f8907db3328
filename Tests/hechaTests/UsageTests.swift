import Rendering
import Testing

@testable import hecha

struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let message: String

    init(_ line: String, _ message: String) {
      testDescription = line
      self.message = message
    }

    var words: [String] { testDescription.split(separator: " ").map(String.init) }
  }

  private static let formats = OutputFormat.allCases.map(\.rawValue).joined(separator: "、")

  static let cases: [Case] = [
    Case("", "没有写命令。核查报告请写：hecha check 文件；全部命令见 hecha --help。"),
    Case("chekc a.txt", "没有 chekc 这个命令，是不是 check？全部命令见 hecha --help。"),
    Case("verify a", "没有 verify 这个命令。全部命令见 hecha --help。"),
    Case("rules", "rules 后面还要写 list、show、lint、test、new、schema、guide、skeleton、effective 之一。"),
    Case("rules lsit", "没有 rules lsit 这个命令，是不是 rules list？全部命令见 hecha --help。"),
    Case(
      "rules new drills",
      "drills 不能作新规则的名称，请写成 规则包/编号，编号只用小写英文字母、数字和连字符，如 safety/drills。"
    ),
    Case(
      "rules new safety/Drills",
      "safety/Drills 不能作新规则的名称，请写成 规则包/编号，编号只用小写英文字母、数字和连字符，如 safety/drills。"
    ),
    Case("rules new official-report/date", "规则包 official-report 里已有 date 这条规则，请换一个编号。"),
    Case("completions tcsh", "没有 tcsh 的补全脚本，只有 bash、zsh、fish 的。"),
    Case("rules schema a", "多出了 a，请写：hecha rules schema"),
    Case("draft.txt", "缺少命令。要核查这份报告，请写：hecha check draft.txt"),
    Case("check --fromat json a", "没有 --fromat 这个选项，是不是 --format？全部选项见 hecha --help。"),
    Case("check --form json a", "没有 --form 这个选项，是不是 --format？全部选项见 hecha --help。"),
    Case("check --baseline a", "没有给出要核查的报告。请写上文件或文件夹；要从标准输入读取，请写 -。"),
    Case("check -x a", "没有 -x 这个选项。全部选项见 hecha --help。"),
    Case("check -q a", "没有 -q 这个选项，是不是 --quiet？全部选项见 hecha --help。"),
    Case("check -rules a", "没有 -rules 这个选项，是不是 --rules？全部选项见 hecha --help。"),
    Case(
      "outline --format json a",
      "选项 --format 不能用于 outline，可用的选项见 hecha outline --help。"
    ),
    Case("check a --rules", "选项 --rules 缺少值，请写：--rules=PACK|FILE"),
    Case("check --rules --quiet a", "选项 --rules 缺少值，请写：--rules=PACK|FILE"),
    Case("check --rules= a", "选项 --rules 缺少值，请写：--rules=PACK|FILE"),
    Case("check --quiet=1 a", "选项 --quiet 不带值，请去掉等号及其后的内容。"),
    Case("check --rules a --rules b a", "选项 --rules 只能写一次。"),
    Case("check --format jsno a", "选项 --format 不能是 jsno（是不是 json？），只能是 \(formats) 之一。"),
    Case("check --format doc=a.doc a", "选项 --format 不能是 doc，只能是 \(formats) 之一。"),
    Case("rules list --format jsonl", "选项 --format 不能是 jsonl（是不是 json？），只能是 text、json 之一。"),
    Case("check --jobs 0 a", "选项 --jobs 不能是 0，请写 1 到 1024 的整数。"),
    Case("check --jobs all a", "选项 --jobs 不能是 all，请写 1 到 1024 的整数。"),
    Case("check --fail-on all a", "选项 --fail-on 不能是 all，只能是 required、recommended、format 之一。"),
    Case("check --color=red a", "选项 --color 不能是 red，只能是 auto、always、never 之一。"),
    Case("check --as-of 2026-02-30 a", "2026-02-30 不是日期，请写成 2026-11-20 这样，并且是日历上有的一天。"),
    Case("check --as-of 20261120 a", "20261120 不是日期，请写成 2026-11-20 这样，并且是日历上有的一天。"),
    Case("check", "没有给出要核查的报告。请写上文件或文件夹；要从标准输入读取，请写 -。"),
    Case("explain", "explain 后面缺少内容，请写：hecha explain RULE [PATH]"),
    Case("outline a b", "多出了 b，请写：hecha outline PATH"),
    Case("outline .", "outline 一次只看一份报告，而 . 是文件夹，请写其中的一个文件。"),
    Case(
      "check --format text --format json a",
      "写到标准输出的格式只能有一种，其余的请写明文件，如 --format json=结果.json。"
    ),
    Case("check --format text=o --format json=o a", "两种格式不能写进同一个文件 o，请换一个文件名。"),
    Case("check --format json=o -o p a", "每种格式都已写明文件，--output 没有可写的内容，请去掉它。"),
    Case("check --only titel a", "没有 titel 这条规则，是不是 title？全部规则见 hecha rules list。"),
    Case("check --skip zzzzzz a", "没有 zzzzzz 这条规则。全部规则见 hecha rules list。"),
    Case("check --only title --skip title a", "--only 和 --skip 没有留下任何规则，请减少其中的规则。"),
    Case("rules show titel", "没有 titel 这条规则，是不是 title？全部规则见 hecha rules list。"),
  ]

  @Test(arguments: cases)
  func `a wrong command line is answered with one sentence and status 2`(_ sample: Case) throws {
    let tool = try Tool()
    let run = try tool.run(sample.words)
    #expect(run.error == "hecha: " + sample.message + "\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test func `an unknown pack is answered with the packs that there are`() throws {
    let run = try Tool().run("check", "--rules", "ideology-anual", "a.txt")
    #expect(
      run.error.hasPrefix("hecha: 没有 ideology-anual 这个规则包或规则文件，是不是 ideology-annual？")
    )
    #expect(run.status == 2)
  }

  @Test func `an unknown profile is answered with the profiles that there are`() throws {
    let run = try Tool().run("check", "--profile", "centrl", "a.txt")
    #expect(run.error.hasPrefix("hecha: 规则包里没有 centrl 这一档要求，是不是 central？"))
    #expect(run.status == 2)
  }

  @Test func `messages are English where that is asked for, also in a wrong line`() throws {
    let run = try Tool().run("check", "--lang", "en", "--fromat", "json")
    #expect(
      run.error
        == "hecha: there is no option --fromat; did you mean --format? All options: hecha --help\n"
    )
  }

  @Test func `an empty path is an error and not the current folder`() throws {
    let run = try Tool().run("check", "")
    #expect(run.error == "hecha: 有一个路径是空的，请检查命令行中的引号和变量。\n")
    #expect(run.status == 2)
  }

  @Test func `control characters of the line do not reach the terminal`() throws {
    let run = try Tool().run("che\u{1B}[31mck")
    #expect(!run.error.contains("\u{1B}"))
  }

  @Test func `names and letters of options are unique`() {
    #expect(Set(Option.table.map(\.name)).count == Option.table.count)
    let letters = Option.table.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }
}
