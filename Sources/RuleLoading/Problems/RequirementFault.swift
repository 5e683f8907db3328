/// A requirement that asks for nothing sensible.
enum RequirementFault: Hashable, Sendable {
  case noKind(_ known: [String])
  case misspeltKind(String, String)
  case severalKinds([String])
  case keyOfOtherKind(String, _ kind: String, _ owners: [String])
  case noBounds
  case crossedBounds(atLeast: Int, atMost: Int)
  case exactlyWithOthers
  case tooFewFacets(atLeast: Int, count: Int)
  case noFacets
  case badDay(String)
  case dayWithoutDate(_ element: String)
  case agreeWithoutRules(String)
  case sumWithout(_ keys: [String])
  case agreementWithKey(_ agree: String, String)
  case badPattern(PatternFault)

  var sentence: String {
    switch self {
    case .noKind(let known):
      "这个要求没有写明种类，请写上 \(known.joined(separator: "、")) 中的一个。"
    case .misspeltKind(let key, let name): "要求没有“\(key)”这一种，是不是“\(name)”？"
    case .severalKinds(let kinds):
      "一个要求只能有一种，这里有 \(kinds.joined(separator: "、"))，请用 all 或 any 分开写。"
    case .keyOfOtherKind(let key, let kind, let owners):
      "\(kind) 不能带“\(key)”，它只用于 \(owners.joined(separator: "、"))，请删掉。"
    case .noBounds: "count 没有写要多少，请写上 atLeast、atMost 或 exactly。"
    case .crossedBounds(let least, let most): "atLeast（\(least)）大于 atMost（\(most)），请改正。"
    case .exactlyWithOthers: "exactly 不能和 atLeast、atMost 同时写，请只留一种。"
    case .tooFewFacets(let least, let count):
      "atLeast 是 \(least)，而 of 只有 \(count) 个方面，请改小或补上方面。"
    case .noFacets: "of 里没有任何方面，请写成 { 名称: [词语] }。"
    case .badDay(let text): "“\(text)”不是日期，请把 notLaterThan 写成 MM-DD，例如 03-31。"
    case .dayWithoutDate(let element):
      "notLaterThan 只用于 element: \"date\"，这里是“\(element)”，请删掉。"
    case .agreeWithoutRules(let what): "agree: \"\(what)\" 缺少“of”，请写上要比较的规则 id。"
    case .sumWithout(let keys):
      "agree: \"sum\" 缺少\(keys.map { "“\($0)”" }.joined(separator: "、"))，请写上表格和要相加的各行。"
    case .agreementWithKey(let agree, let key): "agree: \"\(agree)\" 不能带“\(key)”，请删掉。"
    case .badPattern(let fault): fault.sentence
    }
  }
}
