import Annotating
import Model
import Rendering

extension AnnotatingError {
  /// Which document, what is wrong, and what to do.
  func text(about source: String, in language: Language) -> String {
    switch self {
    case .damaged(let part, let offset):
      return describe(
        InputError(source: source, reason: .damaged(part: part, offset: offset)),
        in: language
      )
    case .passwordProtected:
      return describe(InputError(source: source, reason: .passwordProtected), in: language)
    case .notWord, .notUTF8, .tooLarge: break
    }
    return switch language {
    case .chinese: (source == "-" ? "标准输入" : shown(source)) + "：" + chinese
    case .english: (source == "-" ? "standard input" : shown(source)) + ": " + english
    }
  }

  private var chinese: String {
    switch self {
    case .notWord: "批注只能写进 .docx 文档，请另存为 .docx 后再批注，或用 hecha gaps 看缺项清单。"
    case .notUTF8(let part): "其中的 \(shown(part)) 是 UTF-16 编码，不能写入批注，请用 Word、WPS 打开后另存。"
    case .tooLarge: "加上批注后超出 .docx 的上限，请拆成几份后再批注。"
    case .damaged, .passwordProtected: ""
    }
  }

  private var english: String {
    switch self {
    case .notWord:
      "comments can be written into .docx only; save it as .docx, or see hecha gaps for the list"
    case .notUTF8(let part):
      "its part \(shown(part)) is in UTF-16, which cannot be written to; save it anew in Word"
    case .tooLarge: "with comments it is larger than a .docx can be; split it first"
    case .damaged, .passwordProtected: ""
    }
  }
}

/// How many comments were written where.
struct AnnotationSummary {
  private let outcome: CheckResult.Outcome
  private let words: Int
  private let surroundings: Int
  private let path: String

  init(_ result: CheckResult, _ comments: [Comment], path: String) {
    outcome = result.outcome
    words = comments.count { $0.place == .words }
    surroundings = comments.count - words
    self.path = path
  }

  var chinese: String {
    let outcome =
      switch outcome {
      case .pass: "通过"
      case .fail: "不通过"
      case .error: "无法判定"
      }
    if words + surroundings == 0 { return "\(outcome)，没有要批注的内容，副本写入 \(path)。" }
    let places = [
      words > 0 ? "有问题的原文旁 \(words) 条" : nil,
      surroundings > 0 ? "应补或待核对的位置 \(surroundings) 条" : nil,
    ].compactMap(\.self).joined(separator: "，")
    return "\(outcome)，写了批注 \(words + surroundings) 条（\(places)），见 \(path)。"
  }

  var english: String {
    let outcome =
      switch outcome {
      case .pass: "passed"
      case .fail: "failed"
      case .error: "not decided"
      }
    let total = words + surroundings
    if total == 0 { return "\(outcome): nothing to comment on; the copy is \(path)" }
    let places = [
      words > 0 ? "\(words) at words of the report" : nil,
      surroundings > 0 ? "\(surroundings) where something is missing or to be checked" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return "\(outcome): \(total) \(total == 1 ? "comment" : "comments") (\(places)) in \(path)"
  }
}
