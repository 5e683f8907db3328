import JSONText

/// A difference between a value and its form.
enum FormFault: Hashable, Sendable {
  case unknownKey(String, _ owner: String, _ known: [String])
  case duplicateKey(String, firstLine: Int)
  case missingKey(String, _ owner: String)
  case wrongType(_ label: String, expected: String, JSONNode.Value)
  case emptyText(_ label: String)
  case emptyPhrase
  case shortList(_ label: String, least: Int)
  case outOfRange(_ label: String, Int, ClosedRange<Int>)
  case badID(String)
  case unknownValue(String, _ label: String, _ known: [String])

  var sentence: String {
    switch self {
    case .unknownKey(let key, let owner, let known):
      "\(owner)没有“\(key)”这个键，\(hint(for: key, in: known))"
    case .duplicateKey(let key, let line): "“\(key)”重复，第 \(line) 行已经写过，请只留一个。"
    case .missingKey(let key, let owner): "\(owner)缺少“\(key)”，请补上。"
    case .wrongType(let label, let expected, let value):
      "“\(label)”应写成\(expected)，这里是\(value.name)，请改正。"
    case .emptyText(let label): "“\(label)”里有空的文字，请写上内容或删掉。"
    case .emptyPhrase: "词语是空的，请写上文字或删掉。"
    case .shortList(let label, let least): "“\(label)”至少要有 \(least) 项，请补上。"
    case .outOfRange(let label, let number, let range):
      "“\(label)”是 \(number)，请改为 \(range.lowerBound) 到 \(range.upperBound) 之间的整数。"
    case .badID(let id): "“\(id)”不能作 id，请只用小写英文字母、数字和连字符 -。"
    case .unknownValue(let value, let label, let known):
      "“\(label)”不能是“\(value)”，\(hint(for: value, in: known))"
    }
  }
}

extension JSONNode.Value {
  fileprivate var name: String {
    switch self {
    case .null: " null"
    case .bool(let flag): " \(flag)"
    case .number(let number): Int(exactly: number) == nil ? "小数" : "数字"
    case .string: "文字"
    case .array: "列表"
    case .object: "对象"
    }
  }
}
