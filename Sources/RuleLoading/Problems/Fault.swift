import JSONText

/// The ways in which a rule file can be wrong, each with the data its sentence needs.
enum Fault: Hashable, Sendable {
  case syntax(JSONFault)
  case form(FormFault)
  case file(FileFault)
  case name(NameFault)
  case requirement(RequirementFault)
  case example(ExampleFault)
  case tailoring(TailoringFault)
  case warning(Weakness)

  /// Whether the file can be used all the same.
  var isWarning: Bool {
    if case .warning = self { true } else { false }
  }

  /// One Chinese sentence: what is wrong and what to do.
  var sentence: String {
    switch self {
    case .syntax(let fault): fault.sentence
    case .form(let fault): fault.sentence
    case .file(let fault): fault.sentence
    case .name(let fault): fault.sentence
    case .requirement(let fault): fault.sentence
    case .example(let fault): fault.sentence
    case .tailoring(let fault): fault.sentence
    case .warning(let weakness): weakness.sentence
    }
  }
}

/// A weakness that stops nothing.
enum Weakness: Hashable, Sendable {
  case unusedWord(String)
  case unusedParameter(String)
  case repeatedPhrase(String)
  case samePhrase(String, as: String)
  case splicedPhrase(String, in: String)
  case nestedPhrase(String, in: String)
  case nestedUnquotedPhrase(String, in: String)
  case nestedRefusal(String, in: String)
  case nestedWords(String)
  case noAdvice
  case noBasis
  case noPassExample
  case noFailExample
  case excludedPhrase(String, by: String)
  case phraseInTwoGroups(String)
  case phraseInTwoAspects(String)
  case rowTwice(String)
  case shadowedHeading(String, by: String, of: String)
  case cannotFail

  var sentence: String {
    switch self {
    case .unusedWord(let name): "词表“\(name)”没有用到，请用“@\(name)”引用或删掉。"
    case .unusedParameter(let name): "参数“\(name)”没有用到，请用“$\(name)”引用或删掉。"
    case .repeatedPhrase(let phrase): "“\(phrase)”在同一个列表里写了两次，请删掉一个。"
    case .samePhrase(let phrase, let first):
      "“\(phrase)”和“\(first)”匹配时不分（全半角、大小写、繁简、空格都不计），请删掉一个。"
    case .splicedPhrase(let phrase, let name): "“\(phrase)”在“@\(name)”里已经有了，请删掉这一个。"
    case .nestedPhrase(let phrase, let shorter):
      "有“\(phrase)”的地方就有前面的“\(shorter)”，列不列它结论都一样，请删掉；若为引用得更完整，请移到“\(shorter)”前面。"
    case .nestedUnquotedPhrase(let phrase, let shorter):
      "有“\(phrase)”的地方就有“\(shorter)”，列不列它结论都一样，请删掉。"
    case .nestedRefusal(let phrase, let shorter):
      "有“\(phrase)”的地方就有前面的“\(shorter)”，已经不算数，请删掉；若要另看“分管\(phrase)”，请移到“\(shorter)”前面。"
    case .nestedWords(let name): "“@\(name)”里的说法前面都有了，或者含有前面的说法，列不列它结论都一样，请删掉或移到前面。"
    case .noAdvice: "规则没有 advice，建议写明应当怎样写。"
    case .noBasis: "规则没有 basis，建议写明依据的文件。"
    case .noPassExample: "规则没有通过的例子，建议补上 pass。"
    case .noFailExample: "规则没有不通过的例子，建议补上 fail。"
    case .excludedPhrase(let phrase, let word):
      "“\(phrase)”里就有 unless 的“\(word)”，单独出现时不算数，请删掉其中一个。"
    case .phraseInTwoGroups(let phrase): "“\(phrase)”在两组里都有，写到它一个就满足两组，请只留一处。"
    case .phraseInTwoAspects(let phrase):
      "“\(phrase)”在两个方面里都有，写到它一个就算两个方面，请只留一处。"
    case .rowTwice(let phrase): "“\(phrase)”这一行加了两次，请删掉一处。"
    case .shadowedHeading(let heading, let word, let part):
      "标题里有“\(heading)”就有“\(word)”，总归入“\(part)”部分，请删掉或换一个说法。"
    case .cannotFail: "规则怎样都不会不通过，请改写要求。"
    }
  }
}
