/// A file that cannot be used, or a set of files that makes no checklist.
enum FileFault: Hashable, Sendable {
  case unreadable(String)
  case unknownPack(String, _ known: [String])
  case missingBase(String, _ known: [String])
  case cyclicBase([String])
  case noRules

  var sentence: String {
    switch self {
    case .unreadable(let path): "读不到规则文件“\(path)”，请检查路径。"
    case .unknownPack(let id, let known): "没有名为“\(id)”的自带规则包，\(hint(for: id, in: known))"
    case .missingBase(let name, let known):
      if let near = closest(to: name, in: known) {
        "找不到“\(name)”这个规则包或文件，是不是“\(near)”？"
      } else {
        "找不到“\(name)”这个规则包或文件，请改正名称或路径。"
      }
    case .cyclicBase(let names):
      "extends 绕成了一圈：\(names.joined(separator: " → "))，请去掉其中一处。"
    case .noRules: "没有任何规则，请写上 rules，或用 extends 引入规则包。"
    }
  }
}
