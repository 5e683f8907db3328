import Checking
import Model
import Platform
import Rendering

extension Notice {
  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese + "\n"
    case .english: english + "\n"
    }
  }

  private var chinese: String {
    switch self {
    case .annotated(let result, let comments, let path):
      AnnotationSummary(result, comments, path: shown(path)).chinese
    case .remainder(let rest):
      "\(shown(rest.folder)) 中未核查："
        + [
          rest.otherFiles > 0
            ? "其他类型的文件 \(rest.otherFiles) 个\(list(rest.otherTypes, "、", "（", "）"))" : nil,
          rest.hidden > 0 ? "隐藏或临时的 \(rest.hidden) 个" : nil,
        ].compactMap(\.self).joined(separator: "，") + "。"
    case .noProblems(let name): "\(shown(name))：没有问题。"
    case .examples(let name, let report):
      """
      \(shown(name))：\(report.rules) 条规则，\(report.examples) 个示例，\
      \(report.problems.isEmpty ? "全部符合" : "发现 \(report.problems.count) 个问题")。
        一致：与声明相符的示例 \(report.agreeing)/\(report.examples)
        必要：删去证据后不再通过的示例 \(report.flipped)/\(report.marked)
        覆盖：有反例的规则 \(report.rules - report.untested.count)/\(report.rules)
      """
    case .untested(let ids): "没有反例的规则：\(ids.joined(separator: "、"))。请各补一个不通过的例子。"
    case .otherPacks(let ids):
      "另有规则包：\(ids.joined(separator: "、"))。查看请写 hecha rules list 名称。"
    case .stream(let counts):
      "共 \(counts.reports) 份：合格 \(counts.pass)，不合格 \(counts.fail)，无法核查 \(counts.error)。"
    }
  }

  private var english: String {
    switch self {
    case .annotated(let result, let comments, let path):
      AnnotationSummary(result, comments, path: shown(path)).english
    case .remainder(let rest):
      "not checked in \(shown(rest.folder)): "
        + [
          rest.otherFiles > 0
            ? "\(rest.otherFiles) of other types\(list(rest.otherTypes, ", ", " (", ")"))" : nil,
          rest.hidden > 0 ? "\(rest.hidden) hidden or temporary" : nil,
        ].compactMap(\.self).joined(separator: ", ")
    case .noProblems(let name): "\(shown(name)): no problems"
    case .examples(let name, let report):
      """
      \(shown(name)): rules: \(report.rules), examples: \(report.examples), \
      \(report.problems.isEmpty ? "all as declared" : "problems: \(report.problems.count)")
        agreement: examples as declared \(report.agreeing)/\(report.examples)
        necessity: examples that fail without their evidence \(report.flipped)/\(report.marked)
        coverage: rules that an example fails \(report.rules - report.untested.count)/\(report.rules)
      """
    case .untested(let ids):
      "no example fails these rules: \(ids.joined(separator: ", ")); add one to each"
    case .otherPacks(let ids):
      "other packs: \(ids.joined(separator: ", ")); to see one: hecha rules list NAME"
    case .stream(let counts):
      "\(counts.reports) reports: \(counts.pass) passed, \(counts.fail) failed,"
        + " \(counts.error) could not be checked"
    }
  }

  private func list(
    _ words: [String],
    _ separator: String,
    _ open: String,
    _ close: String
  ) -> String {
    words.isEmpty ? "" : open + words.map(shown).joined(separator: separator) + close
  }
}
