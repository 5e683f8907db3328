/// What the manual says beyond the tables of commands and options.
enum ManualTexts {
  /// A text in both languages.
  struct Text {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// A section of names with what they mean.
  struct List {
    let heading: Text
    let entries: [(name: String, text: Text)]
  }

  static let description = [
    Text(
      "hecha 按一份声明式的清单核查公文报告：逐条判定报告是否写了应写的内容，证据在哪里，没有写到的为什么不算、应当怎么写。",
      """
      hecha checks a Chinese official report against a declarative checklist: rule by rule, whether the \
      report contains what it must contain, where the proof stands, and if it does not, why and what to \
      write.
      """
    ),
    Text(
      "只看内容是否齐全、数字、结构和格式，不评判观点、人员和措辞，也不向任何地方发送内容。不需要配置和网络。",
      """
      It looks at completeness, numbers, structure and form, never at opinions, persons or wording, and \
      sends nothing anywhere. It needs neither configuration nor a network.
      """
    ),
    Text(
      "结果写到标准输出，进度和提示写到标准错误。一批报告中有读不了的，不影响其余各份；每个输入都有记录，顺序与给出的相同。",
      """
      Results go to standard output, progress and notices to standard error. A batch never stops at a \
      file that cannot be read: each input has its record, in the order given.
      """
    ),
  ]

  static let files = List(
    heading: Text("文件", "FILES"),
    entries: [
      (
        ".hecha.json5",
        Text(
          "一个单位对规则包的调整：参数、级别、豁免，每项都写明理由。管它所在的文件夹及以下各级，离报告最近的一份有效；--tailor 另外指定。",
          """
          The tailoring of a pack for one office: parameters, levels and waivers, each with its reason. It \
          governs its folder and those below; the one nearest to a report holds, unless --tailor names \
          another.
          """
        )
      )
    ]
  )

  static let environment = List(
    heading: Text("环境变量", "ENVIRONMENT"),
    entries: [
      ("COLUMNS", Text("文本结果的宽度，以列计。", "The width of text results, in columns.")),
      (
        "NO_COLOR, TERM",
        Text(
          "NO_COLOR 有值，或者 TERM 为 dumb 时，--color auto 不用颜色。",
          "With any value of NO_COLOR, and on a dumb TERM, --color auto means no colour."
        )
      ),
      (
        "PATH",
        Text(
          "从中寻找 LibreOffice（读 .doc、.wps、.odt、.rtf）和 pdftotext（读 .pdf）。",
          "Where LibreOffice (for .doc, .wps, .odt and .rtf) and pdftotext (for .pdf) are looked for."
        )
      ),
    ]
  )

  static let examples: [(text: Text, line: String)] = [
    (
      Text("提交之前核查一份报告：", "Check a report before it is submitted:"),
      "hecha check report.docx"
    ),
    (
      Text("只列一个文件夹中各份报告的缺项：", "List only the gaps of all reports in a folder:"),
      "hecha gaps reports"
    ),
    (
      Text("按每季度一次的要求核查，并另存 JSON 记录：", "Ask for one meeting a quarter, and keep a record:"),
      "hecha check --profile quarterly --format text --format json=record.json reports"
    ),
    (
      Text("看一条规则为何这样判定：", "See why a rule judged as it did:"),
      "hecha explain analysis-meeting-count report.docx"
    ),
    (
      Text("安装本手册和 bash 的补全脚本：", "Install this page, and completions for bash:"),
      """
      hecha --man > /usr/local/share/man/man1/hecha.1
      hecha completions bash > /etc/bash_completion.d/hecha
      """
    ),
  ]
}
