import JSONText

/// A difference between a value and its form.
enum FormFault: Hashable, Sendable {
  case unknownKey(String, _ owner: Wording, _ known: [String])
  case duplicateKey(String, firstLine: Int)
  case missingKey(String, _ owner: Wording)
  case wrongType(_ label: String, expected: Wording, JSONNode.Value)
  case emptyText(_ label: String)
  case emptyPhrase
  /// A reference with a full-width ＠ or ＄, which would be taken for a word.
  case fullWidthReference(String)
  case shortList(_ label: String, least: Int)
  case outOfRange(_ label: String, Int, ClosedRange<Int>)
  case badID(String)
  case unknownValue(String, _ label: String, _ known: [String])

  var sentence: String {
    switch self {
    case .unknownKey(let key, let owner, let known):
      "\(spaced(owner.chinese))没有“\(key)”这个键，\(hint(for: key, in: known))"
    case .duplicateKey(let key, let line): "“\(key)”重复，第 \(line) 行已经写过，请只留一个。"
    case .missingKey(let key, let owner): "\(spaced(owner.chinese))缺少“\(key)”，请补上。"
    case .wrongType(let label, let expected, let value):
      "\(quoted(label))应写成\(expected.chinese)，这里是\(value.name)，请改正。"
    case .emptyText(let label): "“\(label)”里有空的文字，请写上内容或删掉。"
    case .emptyPhrase: "词语是空的，请写上文字或删掉。"
    case .fullWidthReference(let text):
      "“\(text)”的第一个字符是全角的，请改成半角的 \(text.hasPrefix("＠") ? "@" : "$")。"
    case .shortList(let label, let least): "“\(label)”至少要有 \(least) 项，请补上。"
    case .outOfRange(let label, let number, let range):
      "“\(label)”是 \(number)，请改为 \(range.lowerBound) 到 \(range.upperBound) 之间的整数。"
    case .badID(let id): "“\(id)”不能作 id，请只用小写英文字母、数字和连字符 -。"
    case .unknownValue(let value, let label, let known):
      "“\(label)”不能是“\(value)”，\(hint(for: value, in: known))"
    }
  }
}

/// A name before Chinese words, with the space that follows a Latin one.
private func spaced(_ name: String) -> String {
  name.utf8.allSatisfy { $0 < 0x80 } ? name + " " : name
}

/// The name of a key in quotes; that of the whole file needs none.
private func quoted(_ label: String) -> String {
  label == PackForms.pack.name ? label : "“\(label)”"
}

extension JSONNode.Value {
  /// What a Chinese sentence calls the value.
  fileprivate var name: String {
    switch self {
    case .null: " null"
    case .bool(let flag): " \(flag)"
    case .number(let number) where Int(exactly: number) != nil: "数字"
    case .number(let number) where number.isFinite && number.magnitude < 1e15: "小数"
    case .number: "太大的数"
    case .string: "文字"
    case .array: "列表"
    case .object: "对象"
    }
  }
}
