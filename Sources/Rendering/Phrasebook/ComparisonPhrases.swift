internal import Model

/// The frame around what became of the gaps of an earlier draft.
struct ComparisonPhrases: Sendable {
  let oldDraft: String
  /// The earlier draft with its verdict, and the record that tells of it.
  let oldValue: @Sendable (_ source: String, _ outcome: String, _ record: String?) -> String
  let counts: @Sendable (_ fixed: Int, _ new: Int, _ open: Int, _ moved: Int) -> String
  let otherChecklist: @Sendable (_ old: String, _ new: String) -> String
  let checklist: @Sendable (RecordedChecklist) -> String
  let oldNotChecked: String
  let fixedHeading: @Sendable (Int) -> String
  let newHeading: @Sendable (Int) -> String
  let openHeading: @Sendable (Int) -> String
  let unmatchedHeading: @Sendable (Int) -> String
  let change: @Sendable (_ before: String, _ after: String) -> String
  let label: String
  let moved: @Sendable (_ from: String, _ to: String) -> String
  let reason: @Sendable (_ before: String) -> String
  let gone: @Sendable (_ place: String, _ words: String) -> String
  let notInOldList: String
  let more: @Sendable (Int) -> String
}

extension ComparisonPhrases {
  static let chinese = ComparisonPhrases(
    oldDraft: "旧稿：",
    oldValue: { source, outcome, record in
      "\(source)（\(outcome)\(record.map { "，见记录 \($0)" } ?? "")）"
    },
    counts: { fixed, new, open, moved in
      "已解决 \(fixed)，新出现 \(new)，仍未解决 \(open)"
        + (moved > 0 ? "（其中 \(moved) 条的原文换了位置）" : "")
    },
    otherChecklist: { "两份不是按同一清单核查的：旧稿 \($0)，新稿 \($1)。以下差别可能来自清单，不一定来自改动。" },
    checklist: { list in
      "\(list.id) \(list.version)" + (list.profile.map { "，口径 \($0)" } ?? "")
    },
    oldNotChecked: "未能核查",
    fixedHeading: { "已解决（\($0) 条）" },
    newHeading: { "新出现（\($0) 条）" },
    openHeading: { "仍未解决（\($0) 条）" },
    unmatchedHeading: { "旧稿不通过、新的清单里没有的规则（\($0) 条）" },
    change: { "原来\($0)，现在\($1)" },
    label: "变化：",
    moved: { "原在 \($0)，现在 \($1)" },
    reason: { "原因原为「\($0)」" },
    gone: { "不再有 \($0)\($1)" },
    notInOldList: "旧稿的清单里没有这一条",
    more: { "另有 \($0) 处变化" }
  )

  static let english = ComparisonPhrases(
    oldDraft: "old draft: ",
    oldValue: { source, outcome, record in
      "\(source) (\(outcome)\(record.map { ", as recorded in \($0)" } ?? ""))"
    },
    counts: { fixed, new, open, moved in
      "\(fixed) fixed, \(new) new, \(open) still open"
        + (moved > 0 ? " (the words of \(moved) stand elsewhere now)" : "")
    },
    otherChecklist: {
      "the drafts were not checked against the same list: the old one against \($0), the new one"
        + " against \($1); what differs below may come from the lists and not from the changes"
    },
    checklist: { list in
      "\(list.id) \(list.version)" + (list.profile.map { ", profile \($0)" } ?? "")
    },
    oldNotChecked: "not checked",
    fixedHeading: { "Fixed (\($0))" },
    newHeading: { "New (\($0))" },
    openHeading: { "Still open (\($0))" },
    unmatchedHeading: { "Open in the old draft, and not in the new list (\($0))" },
    change: { "\($0) before, \($1) now" },
    label: "change: ",
    moved: { "was at \($0), is at \($1)" },
    reason: { "the reason was 「\($0)」" },
    gone: { "no longer there: \($0) \($1)" },
    notInOldList: "the old list does not have this rule",
    more: { counted($0, "more change") }
  )
}
