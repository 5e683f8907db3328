import Model

/// The objects of a tailoring file; every change has a reason.
enum TailoringForms {
  /// The file itself.
  static let tailoring = ObjectForm(
    "调整文件",
    [
      .required("base", .id),
      .optional("version", .text),
      .optional("profile", .text),
      .optional("parameters", .map(.object(parameter))),
      .optional("rules", .map(.object(rule))),
      .optional("waivers", .list(.object(waiver), atLeast: 0)),
      .optional("accept", .list(.object(acceptance), atLeast: 0)),
    ]
  )

  static let parameter = ObjectForm(
    "参数的调整",
    [
      .required("value", number), .optional("halfYear", number), .optional("quarter", number),
      .required("reason", .text),
    ]
  )

  private static let number = ValueForm.integer(0...ValueForm.greatestNumber)

  static let rule = ObjectForm(
    "规则的调整",
    [
      .optional("level", .choice(Rule.Level.allCases.map(\.rawValue))),
      .optional("off", .flag),
      .required("reason", .text),
    ]
  )

  static let waiver = ObjectForm(
    "豁免",
    [
      .required("rule", .text),
      .required("reason", .text),
      .required("approvedBy", .text),
      .required("until", .text),
    ]
  )

  static let acceptance = ObjectForm(
    "认可",
    [
      .required("rule", .text),
      .required("evidence", .text),
      .required("reason", .text),
      .required("approvedBy", .text),
    ]
  )
}
