/// An example that cannot prove its rule.
enum ExampleFault: Hashable, Sendable {
  case noExamples
  case unpairedMark
  case emptyMark
  case markInFail
  case noMark
  case partOfWhole
  case contradiction(firstLine: Int)

  var sentence: String {
    switch self {
    case .noExamples: "规则没有例子，请在 examples 里写上 pass 和 fail 的例子。"
    case .unpairedMark: "例子里的 ⟦ 和 ⟧ 不成对，请改正。"
    case .emptyMark: "例子里的 ⟦⟧ 之间没有文字，请把依据写在里面。"
    case .markInFail: "不通过的例子里没有依据，请删掉 ⟦ 和 ⟧。"
    case .noMark: "通过的例子要用 ⟦ ⟧ 标出依据，请标上。"
    case .contradiction(let line): "第 \(line) 行有同样的例子，结果却不同，请删掉一个。"
    case .partOfWhole: "whole 的例子是整篇报告，请删掉“part”。"
    }
  }
}
