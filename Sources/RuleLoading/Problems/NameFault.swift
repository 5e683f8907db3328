/// A name that stands for nothing or for too much, and the values of parameters.
///
/// Where a name is unknown, the names that would have been right come along.
enum NameFault: Hashable, Sendable {
  case unknownWord(String, _ known: [String])
  case cyclicWord([String])
  case unknownPart(String, _ known: [String])
  case unknownParameter(String, _ known: [String])
  case unknownProfile(String, _ known: [String])
  case unknownRule(String, _ known: [String])
  case duplicateRule(String, firstFile: String?, firstLine: Int)
  case notCountRule(String)
  case valueOutOfBounds(_ parameter: String, Int, min: Int?, max: Int?)
  case boundsReversed(_ parameter: String, min: Int, max: Int)

  var sentence: String {
    switch self {
    case .unknownWord(let name, let known): Self.unknown("词表", name, known)
    case .cyclicWord(let names):
      "词表绕成了一圈：\(names.map { "@" + $0 }.joined(separator: " → "))，请去掉其中一处引用。"
    case .unknownPart(let name, let known): Self.unknown("部分", name, known)
    case .unknownParameter(let name, let known): Self.unknown("参数", name, known)
    case .unknownProfile(let name, let known): Self.unknown("方案", name, known)
    case .unknownRule(let id, let known): Self.unknown("规则", id, known)
    case .duplicateRule(let id, let file, let line):
      "规则“\(id)”重复，\(file.map { "“\($0)”" } ?? "")第 \(line) 行已有，请换一个 id。"
    case .notCountRule(let id):
      "规则“\(id)”不计次数，agree 的“of”里只能写 count 规则，请改正。"
    case .valueOutOfBounds(let name, let value, let min, let max):
      "参数“\(name)”的值 \(value) 超出范围，请改为\(Self.range(min, max))。"
    case .boundsReversed(let name, let min, let max):
      "参数“\(name)”的 min（\(min)）大于 max（\(max)），请改正。"
    }
  }

  /// The list of all names could be long, so it is given only if it is short.
  private static func unknown(_ noun: String, _ name: String, _ known: [String]) -> String {
    if let near = closest(to: name, in: known) {
      return "没有名为“\(name)”的\(noun)，是不是“\(near)”？"
    }
    guard !known.isEmpty, known.count <= 8 else {
      return "没有名为“\(name)”的\(noun)，请先定义或改正名称。"
    }
    return "没有名为“\(name)”的\(noun)，已有的是：\(known.sorted().joined(separator: "、"))。"
  }

  private static func range(_ min: Int?, _ max: Int?) -> String {
    switch (min, max) {
    case (let min?, let max?): min == max ? " \(min)" : " \(min) 到 \(max) 之间的数"
    case (let min?, nil): "不小于 \(min) 的数"
    case (_, let max): "不大于 \(max ?? 0) 的数"
    }
  }
}
