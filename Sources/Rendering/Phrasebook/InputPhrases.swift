internal import Model

/// Why an input could not be checked, and what to do about it; each sentence follows the path.
struct InputPhrases: Sendable {
  let located: @Sendable (_ source: String, _ sentence: String) -> String
  let standardInput: String
  let notFound: String
  let unreadable: @Sendable (String) -> String
  let empty: String
  let binary: @Sendable (String?) -> String
  let undecodable: @Sendable (_ offset: Int) -> String
  let tooLarge: @Sendable (_ limit: String) -> String
  let damaged: @Sendable (_ part: String?, _ offset: Int?) -> String
  let passwordProtected: String
  let suspicious: @Sendable (InputError.Suspicion) -> String
  let noReports: String
  let secret: String
  let ambiguous: @Sendable (_ ids: String) -> String
  /// A pack chosen by the title is wrong; the problems follow.
  let rules: @Sendable (_ problems: Int) -> String
  let helperMissing: @Sendable (_ helper: InputError.Helper, _ format: String) -> String
  let helperFailed: @Sendable (_ helper: InputError.Helper, _ words: String) -> String
  let helperTimedOut: @Sendable (_ helper: InputError.Helper, _ seconds: Int) -> String
  let noTextLayer: String
  let changed: String
  let line: @Sendable (_ number: Int, InputError.LineFault) -> String
}

extension InputPhrases {
  static let chinese = InputPhrases(
    located: { "\($0)：\($1)" },
    standardInput: "标准输入",
    notFound: "没有这个文件，请核对路径。",
    unreadable: { "系统不允许读取（\($0)），请检查权限或换一个位置。" },
    empty: "里面没有文字，请确认文件内容已经保存。",
    binary: { kind in
      let what = kind.map { "这是 \($0) 文件" } ?? "这不是文本文件"
      return "\(what)，不能读取，请另存为 .docx 或纯文本后再检查。"
    },
    undecodable: { "第 \($0 + 1) 个字节起无法解码，请另存为 UTF-8 或 GB18030 编码后再检查。" },
    tooLarge: { "文件超过 \($0) 的上限，请拆开或去掉无关内容后再检查。" },
    damaged: { part, offset in
      let places = [part, offset.map { "第 \($0 + 1) 个字节" }].compactMap { $0 }
      let place = places.isEmpty ? "" : "（\(places.joined(separator: " "))）"
      return "文件不完整或已损坏\(place)，请重新取得这份文件，或用 Word、WPS 打开后另存。"
    },
    passwordProtected: "文件加了密码，无法读取，请去掉密码后再检查。",
    suspicious: { "\(SuspicionPhrases.chinese($0))，正常的文档不会这样，不予读取，请核实文件来源。" },
    noReports: "文件夹里没有可以检查的文件，请指定报告所在的文件夹。",
    secret: "文首标有密级，不予读取；涉密文件请按保密规定在专用设备上处理。",
    ambiguous: { "有几份清单同样适合（\($0)），请用 --rules 指定一份。" },
    rules: { "按标题选用的规则包有 \($0) 处错误，报告没有核查，请用 --rules 另外指定一个：" },
    helperMissing: { helper, format in
      "读取 .\(format) 需要 \(HelperPhrases.chineseName(helper))，本机没有；"
        + "请安装（如 apt-get install \(HelperPhrases.package(helper))），或另存为 .docx 后再检查。"
    },
    helperFailed: { helper, words in
      let said = words.isEmpty ? "" : "（\(words)）"
      return "\(HelperPhrases.chineseName(helper)) 打不开这个文件\(said)，请确认文件没有损坏、没有加密，或另存为 .docx 后再检查。"
    },
    helperTimedOut: { helper, seconds in
      "\(HelperPhrases.chineseName(helper)) \(seconds) 秒内没有读完，已经停止；请拆开文件，或另存为 .docx 后再检查。"
    },
    noTextLayer: "这份 PDF 里只有图像，没有文字（多半是扫描件），请先做文字识别，或改用原来的文档。",
    changed: "读取的时候文件正在被改动，请关闭正在编辑它的程序后再检查。",
    line: { number, fault in
      let problem =
        switch fault {
        case .notJSON(let column): "不是 JSON（从第 \(column) 个字符起）"
        case .notObject: "不是 JSON 对象"
        case .noID: "没有 id，或者它不是字符串和整数"
        case .noContent: "text 和 path 应当有且只有一个，并且是字符串"
        case .tooLong(let limit): "超过 \(binarySize(limit)) 的上限"
        }
      return "第 \(number) 行\(problem)，请每行写一个 {\"id\": \"…\", \"text\": \"…\"}。"
    }
  )

  static let english = InputPhrases(
    located: { "\($0): \($1)" },
    standardInput: "standard input",
    notFound: "there is no such file; check the path.",
    unreadable: { "the system refused to read it (\($0)); check its permissions." },
    empty: "it holds no text; make sure that its content was saved.",
    binary: { kind in
      let what = kind.map { "this is a \($0) file" } ?? "this is not a text file"
      return "\(what), which cannot be read; save it as .docx or plain text first."
    },
    undecodable: { "byte \($0 + 1) cannot be decoded; save the file as UTF-8 or GB18030." },
    tooLarge: { "it is larger than the limit of \($0); split it or remove what is not needed." },
    damaged: { part, offset in
      let places = [part, offset.map { "byte \($0 + 1)" }].compactMap { $0 }
      let place = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
      return "it is incomplete or broken\(place); get it again, or save it anew in Word."
    },
    passwordProtected: "it has a password; remove the password first.",
    suspicious: {
      "\(SuspicionPhrases.english($0)), as no honest document does; find out where it comes from."
    },
    noReports: "the folder holds no file that can be checked; name the folder of the reports.",
    secret: "it carries a secrecy mark and is not read; handle it on equipment meant for it.",
    ambiguous: { "several checklists fit equally well (\($0)); choose one with --rules." },
    rules: {
      "the pack that fits its title has \(counted($0, "problem")), so it was not checked;"
        + " name another one with --rules:"
    },
    helperMissing: { helper, format in
      "reading .\(format) needs \(HelperPhrases.englishName(helper)), which is not here; install it"
        + " (such as apt-get install \(HelperPhrases.package(helper))) or save the file as .docx."
    },
    helperFailed: { helper, words in
      let said = words.isEmpty ? "" : " (\(words))"
      return
        "\(HelperPhrases.englishName(helper)) cannot open it\(said); make sure that it is neither broken"
        + " nor encrypted, or save it as .docx."
    },
    helperTimedOut: { helper, seconds in
      "\(HelperPhrases.englishName(helper)) did not finish within \(seconds) seconds and was stopped;"
        + " split the file or save it as .docx."
    },
    noTextLayer: "this PDF holds pictures and no text, as scans do; recognise its text first.",
    changed: "it was written to while it was read; close the program that edits it.",
    line: { number, fault in
      let problem =
        switch fault {
        case .notJSON(let column): "is not JSON (from character \(column) on)"
        case .notObject: "is not a JSON object"
        case .noID: "has no id that is a string or a whole number"
        case .noContent: "must have either text or path, as a string"
        case .tooLong(let limit): "is longer than \(binarySize(limit))"
        }
      return "line \(number) \(problem); write one {\"id\": \"…\", \"text\": \"…\"} per line."
    }
  )
}
