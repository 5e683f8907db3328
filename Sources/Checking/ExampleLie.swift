import Model

/// A way in which an example does not give the result that it declares.
enum ExampleLie {
  /// The text cannot be read as a report.
  case unreadable
  /// It should pass.
  case fails(Verdict.Status, Reason?)
  /// It should fail with a reason and passes, or fails with another one.
  case otherwise(than: Reason, Verdict.Status, Reason?)
  /// A marked text is not what the rule passes by.
  case markIsNoEvidence(String)
  /// The rule passes without what is marked.
  case needsNoMark
}

extension ExampleLie {
  /// One Chinese sentence: what is wrong and what to do.
  func chinese(of rule: String) -> String {
    switch self {
    case .unreadable: "规则“\(rule)”的这个例子读不成报告，请改例子。"
    case .fails(let status, let reason):
      "规则“\(rule)”的这个例子应当通过，实际\(Self.chinese(status, reason))，请改例子或规则。"
    case .otherwise(let declared, let status, let reason):
      "规则“\(rule)”的这个例子应当不通过（\(declared.rawValue)），"
        + "实际\(Self.chinese(status, reason))，请改例子或规则。"
    case .markIsNoEvidence(let words): "规则“\(rule)”没有把标出的“\(words)”当作依据，请改标记或规则。"
    case .needsNoMark: "规则“\(rule)”在删去标出的依据后仍然通过，请把依据标全，或把规则改严。"
    }
  }

  private static func chinese(_ status: Verdict.Status, _ reason: Reason?) -> String {
    let word =
      switch status {
      case .pass: "通过"
      case .fail: "不通过"
      case .review: "要由人核对"
      case .notApplicable: "不适用"
      case .waived: "已豁免"
      case .error: "无法判定"
      }
    return word + (reason.map { "（\($0.rawValue)）" } ?? "")
  }
}

extension ExampleLie {
  /// One English sentence: what is wrong and what to do.
  func english(of rule: String) -> String {
    switch self {
    case .unreadable: "this example of “\(rule)” cannot be read as a report; change it"
    case .fails(let status, let reason):
      "this example of “\(rule)” should pass, but the result is \(Self.english(status, reason));"
        + " change the example or the rule"
    case .otherwise(let declared, let status, let reason):
      "this example of “\(rule)” should fail (\(declared.rawValue)), but the result is"
        + " \(Self.english(status, reason)); change the example or the rule"
    case .markIsNoEvidence(let words):
      "“\(rule)” does not take the marked “\(words)” as evidence; change the mark or the rule"
    case .needsNoMark:
      "“\(rule)” passes without what is marked; mark all evidence, or make the rule stricter"
    }
  }

  private static func english(_ status: Verdict.Status, _ reason: Reason?) -> String {
    status.rawValue + (reason.map { " (\($0.rawValue))" } ?? "")
  }
}
