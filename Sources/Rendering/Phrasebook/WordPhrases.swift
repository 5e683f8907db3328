internal import Model

/// Single words and the marks between them.
struct WordPhrases: Sendable {
  let outcome: @Sendable (CheckResult.Outcome) -> String
  let status: @Sendable (Verdict.Status) -> String
  let level: @Sendable (Rule.Level) -> String
  let standing: @Sendable (Standing) -> String
  let reason: @Sendable (Reason) -> String
  let period: @Sendable (Facts.Period) -> String
  let element: @Sendable (Requirement.ElementDemand.Element) -> String
  let extent: @Sendable (Requirement.Extent) -> String
  let quantity: @Sendable (_ unit: String?) -> String
  /// After a bound, where the aspects have been named before.
  let facetUnit: String?
  /// After a number that stands alone.
  let facets: @Sendable (Int) -> String
  let itemUnit: String?
  let basis: @Sendable (Basis) -> String
  let quoted: @Sendable (String) -> String
  let bracketed: @Sendable (String) -> String
  let joinedClauses: @Sendable ([String]) -> String
  let joinedSentences: @Sendable ([String]) -> String
  let listSeparator: String
  let alternativeSeparator: String
}

/// The title and clause of a source, in 《》 where it is a published document.
///
/// What offices ask for and what is customary is often no document: 《各地的要求》 would look like one.
/// The number of a standard follows its title: 《标点符号用法》（GB/T 15834—2011）.
private func cited(_ basis: Basis) -> String {
  let clause = basis.clause ?? ""
  switch basis.strength {
  case .local, .practice: return basis.document + clause
  case .law, .party: return titled(basis.document[...], "", clause)
  case .standard:
    // By scalars, since cutting a text into characters takes ten times as long.
    let scalars = basis.document.unicodeScalars
    let number = scalars.lastIndex(of: "（") ?? scalars.endIndex
    return titled(basis.document[..<number], basis.document[number...], clause)
  }
}

/// A title in 《》 with what follows it, in memory taken once.
private func titled(_ title: Substring, _ number: Substring, _ clause: String) -> String {
  var text = ""
  text.reserveCapacity(title.utf8.count + number.utf8.count + clause.utf8.count + 6)
  text += "《"
  text.append(contentsOf: title)
  text += "》"
  text.append(contentsOf: number)
  text += clause
  return text
}

extension WordPhrases {
  static let chinese = WordPhrases(
    outcome: {
      switch $0 {
      case .pass: "通过"
      case .fail: "不通过"
      case .error: "无法检查"
      }
    },
    status: {
      switch $0 {
      case .pass: "通过"
      case .fail: "不通过"
      case .review: "待核对"
      case .notApplicable: "不适用"
      case .waived: "已豁免"
      case .error: "未能判定"
      }
    },
    level: {
      switch $0 {
      case .required: "必须"
      case .recommended: "建议"
      case .format: "格式"
      }
    },
    standing: {
      switch $0 {
      case .done: "已做的事"
      case .planned: "计划或要求"
      case .negated: "说的是没有做到"
      case .otherScope: "别的年度或单位"
      case .placeholder: "尚未填写"
      case .unquantified: "没有数字"
      case .quoted: "只是名称"
      }
    },
    reason: {
      switch $0 {
      case .placeholder: "尚未填写"
      case .belowMinimum: "数量不够"
      case .otherScope: "别的年度或单位"
      case .negated: "说的是没有做到"
      case .planned: "只是计划或要求"
      case .unquantified: "没有数字"
      case .misplaced: "写的地方不对"
      case .missing: "没有写到"
      case .malformed: "格式不对"
      case .inconsistent: "前后不一"
      case .unwanted: "不应出现"
      }
    },
    period: {
      switch $0 {
      case .year: "全年"
      case .halfYear: "半年"
      case .quarter: "季度"
      }
    },
    element: {
      switch $0 {
      case .title: "标题"
      case .addressee: "主送机关"
      case .signature: "落款单位"
      case .date: "成文日期"
      case .documentNumber: "发文字号"
      case .attachments: "附件说明"
      }
    },
    extent: {
      switch $0 {
      case .clause: "同一分句"
      case .sentence: "同一句"
      case .paragraph: "同一段"
      case .section: "同一部分"
      case .report: "全文"
      }
    },
    quantity: { ["次", "场", "期", "轮", "回", "场次"].contains($0 ?? "次") ? "次数" : "数量" },
    facetUnit: "个",
    facets: { "\($0) 个方面" },
    itemUnit: "条",
    basis: {
      switch $0.strength {
      case .law, .party, .standard: cited($0)
      case .local: "按本地要求：" + cited($0)
      case .practice: "实务惯例：" + cited($0)
      }
    },
    quoted: { "「\($0)」" },
    bracketed: { "（\($0)）" },
    joinedClauses: { $0.joined(separator: "，") },
    joinedSentences: { $0.joined(separator: "；") },
    listSeparator: "、",
    alternativeSeparator: "或"
  )

  static let english = WordPhrases(
    outcome: {
      switch $0 {
      case .pass: "PASS"
      case .fail: "FAIL"
      case .error: "NOT CHECKED"
      }
    },
    status: {
      switch $0 {
      case .pass: "passed"
      case .fail: "failed"
      case .review: "to review"
      case .notApplicable: "not applicable"
      case .waived: "waived"
      case .error: "not evaluated"
      }
    },
    level: { $0.rawValue },
    standing: {
      switch $0 {
      case .done: "done"
      case .planned: "a plan or a rule"
      case .negated: "said not to be"
      case .otherScope: "another period or body"
      case .placeholder: "not filled in"
      case .unquantified: "without a number"
      case .quoted: "only a name"
      }
    },
    reason: {
      switch $0 {
      case .placeholder: "not filled in"
      case .belowMinimum: "too few"
      case .otherScope: "another period or body"
      case .negated: "said not to be"
      case .planned: "only a plan or a rule"
      case .unquantified: "without a number"
      case .misplaced: "in the wrong place"
      case .missing: "missing"
      case .malformed: "in the wrong form"
      case .inconsistent: "inconsistent"
      case .unwanted: "unwanted"
      }
    },
    period: {
      switch $0 {
      case .year: "year"
      case .halfYear: "half a year"
      case .quarter: "quarter"
      }
    },
    element: {
      switch $0 {
      case .title: "title"
      case .addressee: "addressee"
      case .signature: "signing unit"
      case .date: "date of the sign-off"
      case .documentNumber: "document number"
      case .attachments: "note of attachments"
      }
    },
    extent: {
      switch $0 {
      case .clause: "one clause"
      case .sentence: "one sentence"
      case .paragraph: "one paragraph"
      case .section: "one section"
      case .report: "the whole report"
      }
    },
    quantity: { _ in "number" },
    facetUnit: nil,
    facets: { counted($0, "aspect") },
    itemUnit: "items",
    basis: {
      switch $0.strength {
      case .law, .party, .standard: cited($0)
      case .local: "local requirement: " + cited($0)
      case .practice: "common practice: " + cited($0)
      }
    },
    quoted: { "「\($0)」" },
    bracketed: { " (\($0))" },
    joinedClauses: { $0.joined(separator: ", ") },
    joinedSentences: { $0.joined(separator: "; ") },
    listSeparator: ", ",
    alternativeSeparator: " or "
  )
}
