import Model

/// The objects of a rule file, requirements aside.
enum PackForms {
  /// The file itself.
  static let pack = ObjectForm(
    "规则文件",
    english: "a rule file",
    [
      .required("id", .id),
      .required("title", .text),
      .required("version", .text),
      .optional("extends", .texts),
      .optional("appliesTo", .object(appliesTo)),
      .optional("defaultProfile", .text),
      .optional("parameters", .map(.object(parameter))),
      .optional("profiles", .map(.map(number))),
      .optional("words", .map(.phrases)),
      .optional("sections", .map(.object(part))),
      .optional("rules", .list(.object(rule), atLeast: 0)),
    ]
  )

  static let appliesTo = ObjectForm(
    "appliesTo",
    [
      .optional("titleMentions", .phrases),
      .optional("period", .choice(periods.map(\.rawValue))),
    ]
  )

  static let parameter = ObjectForm(
    "参数",
    english: "a parameter",
    [
      .required("value", number),
      .optional("halfYear", number),
      .optional("quarter", number),
      .optional("min", number),
      .optional("max", number),
      .optional("unit", .text),
    ]
  )

  static let part = ObjectForm(
    "部分",
    english: "a part",
    [
      .required("headings", .phrases),
      .optional("holds", .choice(contents.map(\.rawValue))),
    ]
  )

  static let rule = ObjectForm(
    "规则",
    english: "a rule",
    [
      .required("id", .id),
      .required("title", .text),
      .required("level", .choice(Rule.Level.allCases.map(\.rawValue))),
      .optional("basis", .list(.object(basis), atLeast: 1)),
      .required("require", .requirement),
      .optional("in", .oneOrMore(.text)),
      .optional("notIn", .oneOrMore(.text)),
      .optional("when", .requirement),
      .optional("review", .list(reason, atLeast: 1)),
      .optional("advice", .text),
      .optional("weight", .integer(1...100)),
      .optional("tags", .texts),
      // Needed as well, but not by a rule that only a person can judge.
      .optional("examples", .object(examples)),
    ]
  )

  static let basis = ObjectForm(
    "依据",
    english: "a basis",
    [
      .required("document", .text),
      .optional("clause", .text),
      .required("strength", .choice(Basis.Strength.allCases.map(\.rawValue))),
    ]
  )

  static let examples = ObjectForm(
    "examples",
    [
      .optional("pass", .list(.either(passExample, .text), atLeast: 1)),
      .optional("fail", .list(.object(failExample), atLeast: 1)),
    ]
  )

  static let passExample = ObjectForm(
    "通过的例子",
    english: "an example that passes",
    [.required("text", .text)] + surroundings
  )

  static let failExample = ObjectForm(
    "不通过的例子",
    english: "an example that fails",
    [.required("text", .text), .required("reason", reason)] + surroundings
  )

  private static let surroundings: [KeyForm] = [
    .optional("year", .integer(1949...2100)),
    .optional("part", .text),
    .optional("whole", .flag),
  ]

  private static let number = ValueForm.integer(0...ValueForm.greatestNumber)
  private static let reason = ValueForm.choice(Reason.allCases.map(\.rawValue))
  private static let periods: [Facts.Period] = [.year, .halfYear, .quarter]
  private static let contents: [PartContent] = [.work, .problems, .plans]
}
