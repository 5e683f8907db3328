internal import Model

/// What a rule asks for, in words.
struct NeedPhrases: Sendable {
  let mention: @Sendable (String) -> String
  let near: @Sendable (_ extent: String, String) -> String
  let scope: @Sendable (_ extent: String) -> String
  let unless: @Sendable (String) -> String
  let together: @Sendable (_ extent: String) -> String
  let count: @Sendable (_ quantity: String, _ bounds: String) -> String
  let subject: @Sendable (String) -> String
  let about: @Sendable (String) -> String
  let units: @Sendable (String) -> String
  let parameter: @Sendable (_ name: String) -> String
  let perHalfYear: @Sendable (Int) -> String
  let perQuarter: @Sendable (Int) -> String
  let adjustable: @Sendable (_ min: Int?, _ max: Int?) -> String
  let facets: @Sendable (_ all: Int, _ wanted: String) -> String
  let facet: @Sendable (_ name: String, String) -> String
  let part: @Sendable (_ headings: String) -> String
  let items: @Sendable (Int) -> String
  let itemsOf: @Sendable (String) -> String
  let after: @Sendable (String) -> String
  let characters: @Sendable (Int) -> String
  let element: @Sendable (String) -> String
  let ending: @Sendable (String) -> String
  let notLaterThan: @Sendable (Requirement.MonthDay) -> String
  let absent: @Sendable (String) -> String
  let onlyWith: @Sendable (_ extent: String, String) -> String
  let placeholders: String
  let layout: @Sendable (Requirement.LayoutCheck) -> String
  let years: String
  let counts: @Sendable (String) -> String
  let period: @Sendable (String) -> String
  let pattern: @Sendable (String) -> String
  let manual: @Sendable (String) -> String
  let all: String
  let any: String
  let not: String
}

extension NeedPhrases {
  static let chinese = NeedPhrases(
    mention: { "写到下列任一说法：\($0)" },
    near: { "\($0)里还要有其中之一：\($1)" },
    scope: { "判断范围：\($0)" },
    unless: { "说的是这些事的不算：\($0)" },
    together: { "\($0)里同时写到下列各项：" },
    count: { "写明\($0)，\($1)" },
    subject: { "计数的事：\($0)" },
    about: { "谈的是：\($0)" },
    units: { "计数单位：\($0)" },
    parameter: { "参数 \($0)" },
    perHalfYear: { "半年报告 \($0)" },
    perQuarter: { "季度报告 \($0)" },
    adjustable: { min, max in
      switch (min, max) {
      case (let min?, let max?): "可调 \(min) 至 \(max)"
      case (let min?, nil): "可调，不小于 \(min)"
      case (nil, let max?): "可调，不大于 \(max)"
      case (nil, nil): "可调"
      }
    },
    facets: { "下列 \($0) 个方面中，写到的\($1)：" },
    facet: { "\($0)：\($1)" },
    part: { "有这一部分，标题含其中之一：\($0)" },
    items: { "至少 \($0) 条" },
    itemsOf: { "条数不少于「\($0)」的条数" },
    after: { "写在「\($0)」的后面" },
    characters: { "至少 \($0) 字" },
    element: { "有\($0)" },
    ending: { "以其中之一结尾：\($0)" },
    notLaterThan: { "不晚于 \($0.month) 月 \($0.day) 日" },
    absent: { "不出现这些说法：\($0)" },
    onlyWith: { "\($0)里有其中之一才算：\($1)" },
    placeholders: "没有留待填写的空白",
    layout: LayoutPhrases.chineseNeed,
    years: "标题、正文和落款的年份一致",
    counts: { "这些条目的总数前后一致：\($0)" },
    period: { "年度报告里，这些条目写的是全年数：\($0)" },
    pattern: { "有符合这个模式的文字：\($0)" },
    manual: { "由人判断：\($0)" },
    all: "下列各项都要符合：",
    any: "下列各项符合一项即可：",
    not: "不得符合："
  )

  static let english = NeedPhrases(
    mention: { "one of these phrases: \($0)" },
    near: { "together in \($0) with one of: \($1)" },
    scope: { "judged within \($0)" },
    unless: { "not counted when about: \($0)" },
    together: { "all of these together in \($0):" },
    count: { "a \($0) stated: \($1)" },
    subject: { "counting: \($0)" },
    about: { "on the topic: \($0)" },
    units: { "counted in: \($0)" },
    parameter: { "parameter \($0)" },
    perHalfYear: { "\($0) per half year" },
    perQuarter: { "\($0) per quarter" },
    adjustable: { min, max in
      switch (min, max) {
      case (let min?, let max?): "adjustable from \(min) to \(max)"
      case (let min?, nil): "adjustable from \(min)"
      case (nil, let max?): "adjustable up to \(max)"
      case (nil, nil): "adjustable"
      }
    },
    facets: { "of these \(counted($0, "aspect")) \($1):" },
    facet: { "\($0): \($1)" },
    part: { "a part whose heading holds one of: \($0)" },
    items: { "with at least \(counted($0, "item"))" },
    itemsOf: { "with at least as many items as 「\($0)」" },
    after: { "after the part 「\($0)」" },
    characters: { "with at least \(counted($0, "character"))" },
    element: { "the \($0)" },
    ending: { "ending with one of: \($0)" },
    notLaterThan: { "not later than \($0.month)-\($0.day)" },
    absent: { "none of these phrases: \($0)" },
    onlyWith: { "only where \($0) has one of: \($1)" },
    placeholders: "no blank left to fill in",
    layout: LayoutPhrases.englishNeed,
    years: "the same year in title, text and sign-off",
    counts: { "totals that agree for: \($0)" },
    period: { "numbers for the whole year, in a report about one, for: \($0)" },
    pattern: { "text that matches the pattern: \($0)" },
    manual: { "for a person to decide: \($0)" },
    all: "all of these:",
    any: "at least one of these:",
    not: "none of this:"
  )
}
