/// A tailoring that does not fit its pack, or that changes nothing.
enum TailoringFault: Hashable, Sendable {
  case unreadable(String)
  case unknownBase(String, _ known: [String])
  case otherBase(String, used: String)
  case otherVersion(String, actual: String)
  case noChange
  case offWithLevel
  case badDate(String)
  case tooShort(String)

  var sentence: String {
    switch self {
    case .unreadable(let path): "读不到调整文件“\(path)”，请检查路径和权限。"
    case .unknownBase(let id, let known): "没有名为“\(id)”的规则包，\(hint(for: id, in: known))"
    case .otherBase(let id, let used):
      "这份文件调整的是规则包“\(id)”，而报告用的是“\(used)”，请改正 base，或换一份调整文件。"
    case .otherVersion(let version, let actual):
      "这份文件是按版本“\(version)”写的，规则包现在是“\(actual)”，请核对各项后改正 version。"
    case .noChange: "这里没有写改什么，请写上 level，或写上 off: true。"
    case .offWithLevel: "停用的规则没有级别，请在 off 和 level 中只留一个。"
    case .badDate(let text): "“\(text)”不是日历上的日期，请写成 2027-03-31 这样。"
    case .tooShort(let words):
      "“\(words)”太短，会把别处的问题也放过，请连同前后的文字一起写。"
    }
  }
}
