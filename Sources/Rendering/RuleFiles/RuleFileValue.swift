/// A value as it stands in a rule file.
indirect enum RuleFileValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([RuleFileValue])
  case object([Member])

  /// A key with its value.
  struct Member {
    let key: String
    let value: RuleFileValue
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> RuleFileValue { .list(texts.map { .text($0) }) }

  /// An object without the members that have no value.
  static func members(_ members: [Member?]) -> RuleFileValue { .object(members.compactMap(\.self)) }
}

extension RuleFileValue.Member {
  /// A member with a text; none where there is no text.
  static func text(_ key: String, _ text: String?) -> Self? {
    text.map { Self(key: key, value: .text($0)) }
  }

  /// A member with a number; none where there is no number.
  static func number(_ key: String, _ number: Int?) -> Self? {
    number.map { Self(key: key, value: .number($0)) }
  }

  /// A member with texts; none where there are none.
  static func texts(_ key: String, _ texts: [String]) -> Self? {
    texts.isEmpty ? nil : Self(key: key, value: .texts(texts))
  }

  /// A member with a flag; none where it is not set.
  static func flag(_ key: String, _ flag: Bool) -> Self? {
    flag ? Self(key: key, value: .flag(true)) : nil
  }

  /// A member with any value.
  static func value(_ key: String, _ value: RuleFileValue?) -> Self? {
    value.map { Self(key: key, value: $0) }
  }
}
