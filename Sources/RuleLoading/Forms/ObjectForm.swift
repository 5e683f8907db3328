/// The keys that one kind of object in a rule file may have.
///
/// The forms are the only list of keys there is: reading checks against them, and whatever else tells
/// of the format takes the keys from here.
struct ObjectForm: Sendable {
  /// What such an object is called in messages.
  let name: String

  /// What English messages call it, with its article.
  let englishName: String

  /// Its keys, in the order in which they are best written.
  let keys: [KeyForm]

  /// Creates a form; one that is named by a key needs no other English name.
  init(_ name: String, english: String? = nil, _ keys: [KeyForm]) {
    self.name = name
    self.englishName = english ?? name
    self.keys = keys
  }

  /// What messages call such an object.
  var wording: Wording { Wording(name, english: englishName) }

  /// The keys that it must have, in brackets, for messages.
  var outline: String {
    let required = keys.filter(\.isRequired)
    guard !required.isEmpty else { return "{ … }" }
    return "{ \(required.map { "\($0.name): …" }.joined(separator: ", ")) }"
  }

  /// The key of that name, if there is one.
  func key(_ name: String) -> KeyForm? {
    keys.first { $0.name == name }
  }
}

/// One key of an object.
struct KeyForm: Sendable {
  /// The key as written.
  let name: String

  /// What may stand as its value.
  let value: ValueForm

  /// Whether it must be there.
  let isRequired: Bool

  static func required(_ name: String, _ value: ValueForm) -> KeyForm {
    KeyForm(name: name, value: value, isRequired: true)
  }

  static func optional(_ name: String, _ value: ValueForm) -> KeyForm {
    KeyForm(name: name, value: value, isRequired: false)
  }
}

/// What may stand as a value.
indirect enum ValueForm: Sendable {
  /// Any text but an empty one.
  case text
  /// Lowercase ASCII letters, digits and hyphens.
  case id
  case flag
  case integer(ClosedRange<Int>)
  /// A whole number, or `$` and the name of a parameter.
  case bound
  /// One of a closed list of words.
  case choice([String])
  /// Words to look for, or `@` and the name of a word list.
  case phrase
  case list(ValueForm, atLeast: Int)
  /// One value, or a list of such values.
  case oneOrMore(ValueForm)
  /// Free keys with values of one form.
  case map(ValueForm)
  case object(ObjectForm)
  /// An object of the given form, or a value of the other one.
  case either(ObjectForm, ValueForm)
  /// One of the objects in `RequirementForms`.
  case requirement

  /// At least one phrase.
  static let phrases = ValueForm.list(.phrase, atLeast: 1)

  /// At least one text.
  static let texts = ValueForm.list(.text, atLeast: 1)

  /// The greatest number that a rule file may hold.
  static let greatestNumber = 1_000_000

  /// How messages name the form.
  var wording: Wording {
    switch self {
    case .text, .id, .phrase: Wording("文字（加引号）", english: "text in quotes")
    case .choice: Wording("规定的词（加引号）", english: "one of the given words in quotes")
    case .flag: Wording(" true 或 false", english: "true or false")
    case .integer: Wording("整数", english: "a whole number")
    case .bound: Wording("整数或“$参数名”", english: "a whole number or “$name” of a parameter")
    case .list: Wording("列表 [ … ]", english: "a list [ … ]")
    case .oneOrMore(let form), .either(_, let form): form.wording
    case .object(let form):
      Wording("对象 " + form.outline, english: "an object " + form.outline)
    case .map, .requirement: Wording("对象 { … }", english: "an object { … }")
    }
  }
}
