import Model
import Rendering
import Testing

struct ErrorTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let reason: InputError.Reason
    let chinese: String
    let english: String
    var testDescription: String { "\(reason)" }
  }

  static let cases = [
    Case(
      reason: .notFound,
      chinese: "a.txt：没有这个文件，请核对路径。",
      english: "a.txt: there is no such file; check the path."
    ),
    Case(
      reason: .unreadable("Permission denied"),
      chinese: "a.txt：系统不允许读取（Permission denied），请检查权限或换一个位置。",
      english: "a.txt: the system refused to read it (Permission denied); check its permissions."
    ),
    Case(
      reason: .empty,
      chinese: "a.txt：里面没有文字，请确认文件内容已经保存。",
      english: "a.txt: it holds no text; make sure that its content was saved."
    ),
    Case(
      reason: .binary(nil),
      chinese: "a.txt：这不是文本文件，不能读取，请另存为 .docx 或纯文本后再检查。",
      english:
        "a.txt: this is not a text file, which cannot be read; save it as .docx or plain text first."
    ),
    Case(
      reason: .undecodable(offset: 9),
      chinese: "a.txt：第 10 个字节起无法解码，请另存为 UTF-8 或 GB18030 编码后再检查。",
      english: "a.txt: byte 10 cannot be decoded; save the file as UTF-8 or GB18030."
    ),
    Case(
      reason: .tooLarge(limit: 64 << 20),
      chinese: "a.txt：文件超过 64 MB 的上限，请拆开或去掉无关内容后再检查。",
      english:
        "a.txt: it is larger than the limit of 64 MB; split it or remove what is not needed."
    ),
    Case(
      reason: .damaged(part: "word/document.xml", offset: 41),
      chinese:
        "a.txt：文件不完整或已损坏（word/document.xml 第 42 个字节），请重新取得这份文件，或用 Word、WPS 打开后另存。",
      english:
        "a.txt: it is incomplete or broken (word/document.xml, byte 42); get it again, or save it"
        + " anew in Word."
    ),
    Case(
      reason: .damaged(part: nil, offset: nil),
      chinese: "a.txt：文件不完整或已损坏，请重新取得这份文件，或用 Word、WPS 打开后另存。",
      english: "a.txt: it is incomplete or broken; get it again, or save it anew in Word."
    ),
    Case(
      reason: .passwordProtected,
      chinese: "a.txt：文件加了密码，无法读取，请去掉密码后再检查。",
      english: "a.txt: it has a password; remove the password first."
    ),
    Case(
      reason: .suspicious(.unpackedSize(limit: 64 << 20)),
      chinese: "a.txt：解压后超过 64 MB，正常的文档不会这样，不予读取，请核实文件来源。",
      english:
        "a.txt: it unpacks to more than 64 MB, as no honest document does; find out where it comes"
        + " from."
    ),
    Case(
      reason: .noReports,
      chinese: "a.txt：文件夹里没有可以检查的文件，请指定报告所在的文件夹。",
      english:
        "a.txt: the folder holds no file that can be checked; name the folder of the reports."
    ),
    Case(
      reason: .secret,
      chinese: "a.txt：文首标有密级，不予读取；涉密文件请按保密规定在专用设备上处理。",
      english:
        "a.txt: it carries a secrecy mark and is not read; handle it on equipment meant for it."
    ),
    Case(
      reason: .ambiguousChecklist(["甲", "乙"]),
      chinese: "a.txt：有几份清单同样适合（甲、乙），请用 --rules 指定一份。",
      english: "a.txt: several checklists fit equally well (甲, 乙); choose one with --rules."
    ),
    Case(
      reason: .helperMissing(.libreOffice, .doc),
      chinese: """
        a.txt：读取 .doc 需要 LibreOffice，本机没有；请安装（如 apt-get install libreoffice-writer），\
        或另存为 .docx 后再检查。
        """,
      english: """
        a.txt: reading .doc needs LibreOffice, which is not here; install it (such as apt-get \
        install libreoffice-writer) or save the file as .docx.
        """
    ),
    Case(
      reason: .helperFailed(.poppler, "Syntax Error"),
      chinese: """
        a.txt：pdftotext 打不开这个文件（Syntax Error），请确认文件没有损坏、没有加密，\
        或另存为 .docx 后再检查。
        """,
      english: """
        a.txt: pdftotext cannot open it (Syntax Error); make sure that it is neither \
        broken nor encrypted, or save it as .docx.
        """
    ),
    Case(
      reason: .helperTimedOut(.libreOffice, seconds: 120),
      chinese: "a.txt：LibreOffice 120 秒内没有读完，已经停止；请拆开文件，或另存为 .docx 后再检查。",
      english: """
        a.txt: LibreOffice did not finish within 120 seconds and was stopped; split the file or \
        save it as .docx.
        """
    ),
    Case(
      reason: .noTextLayer,
      chinese: "a.txt：这份 PDF 里只有图像，没有文字（多半是扫描件），请先做文字识别，或改用原来的文档。",
      english: """
        a.txt: this PDF holds pictures and no text, as scans do; recognise its text first.
        """
    ),
    Case(
      reason: .changed,
      chinese: "a.txt：读取的时候文件正在被改动，请关闭正在编辑它的程序后再检查。",
      english: "a.txt: it was written to while it was read; close the program that edits it."
    ),
  ]

  @Test(arguments: cases)
  func `each reason has a sentence in each language`(row: Case) {
    let error = InputError(source: "a.txt", reason: row.reason)
    #expect(describe(error, in: .chinese) == row.chinese)
    #expect(describe(error, in: .english) == row.english)
  }

  @Test func `standard input has a name`() {
    let error = InputError(source: "-", reason: .empty)
    #expect(describe(error, in: .chinese).hasPrefix("标准输入："))
  }

  @Test func `a hostile path is shown, not obeyed`() {
    let error = InputError(source: "a\u{1B}]0;x\u{07}\n.txt", reason: .unreadable("\u{1B}[2J"))
    let sentence = describe(error, in: .chinese)
    #expect(sentence.hasPrefix("a␛]0;x␇ .txt：系统不允许读取（␛[2J）"))
  }

  @Test func `a limit that is no round number is given in bytes`() {
    let error = InputError(source: "a", reason: .tooLarge(limit: 1_000))
    #expect(describe(error, in: .english).contains("limit of 1000 B"))
  }
}
