import JSONText
import Model

/// Makes a checklist of merged rule files, and notes every name and number that is wrong.
///
/// The form of the values has been checked before: where one is missing or of another kind, decoding
/// passes over it in silence.
struct PackDecoder {
  let files: [PackFile]
  let definitions: Definitions
  let isLinting: Bool
  let checkPattern: RuleLoader.PatternCheck
  let phraseDecides: RuleLoader.PhraseCheck
  var words: WordTable
  var log: ProblemLog

  /// The parameters as the files define them, before a profile.
  var parameters: [String: Checklist.Parameter] = [:]
  var usedParameters: Set<String> = []

  /// The file whose value is being decoded.
  var file = 0

  /// What each word list is used for, as linting finds it.
  var wordUses: [String: Set<PhraseUse>] = [:]

  /// References to rules that must count, looked at when all rules are known.
  var countReferences: [(id: JSONNode, file: Int)] = []

  /// Without all files no name can be called unknown.
  let isComplete: Bool

  /// Prepares to decode files given base first; `log` holds what is already known to be wrong.
  init(
    _ files: [PackFile],
    isComplete: Bool,
    isLinting: Bool,
    checkPattern: @escaping RuleLoader.PatternCheck,
    phraseDecides: @escaping RuleLoader.PhraseCheck,
    log: consuming ProblemLog
  ) {
    self.files = files
    self.checkPattern = checkPattern
    self.phraseDecides = phraseDecides
    self.definitions = Definitions(of: files)
    self.isComplete = isComplete
    self.isLinting = isLinting
    var log = log
    self.words = WordTable(definitions.words) { fault, place, file in
      if isComplete || !fault.isUnknownName { log.add(fault, at: place, in: file) }
    }
    self.log = log
  }

  mutating func note(_ fault: Fault, at place: JSONPlace) {
    if isComplete || !fault.isUnknownName { log.add(fault, at: place, in: file) }
  }

  // MARK: The checklist

  /// Decodes everything and applies a profile, or the default one of the outermost file.
  ///
  /// The result is whole only if `log` has no errors then.
  mutating func checklist(profile requested: String?) -> Checklist? {
    decodeParameters()
    checkProfiles()
    let parts = definitions.parts.map { part($0) }
    let rules = decodeRules()
    lintParts()
    lintNesting()
    file = files.count - 1
    guard let root = files.last?.root, root.members != nil else { return nil }
    if rules.isEmpty, isComplete, definitions.rules.isEmpty {
      note(.file(.noRules), at: root.place)
    }
    let appliesTo = appliesTo(root["appliesTo"])
    checkRequested(requested, in: root)
    noteUnused()
    let profile = requested ?? root["defaultProfile"]?.text
    return Checklist(
      id: root["id"]?.text ?? "",
      title: root["title"]?.text ?? "",
      version: root["version"]?.text ?? "",
      profile: profile,
      profiles: definitions.profiles.names,
      appliesTo: appliesTo,
      parameters: parameters(with: profile),
      parts: parts,
      rules: rules
    )
  }

  private mutating func appliesTo(_ node: JSONNode?) -> Checklist.AppliesTo {
    Checklist.AppliesTo(
      titleMentions: phrases(node?["titleMentions"]),
      period: node?["period"]?.text.flatMap(Facts.Period.init)
    )
  }

  private mutating func part(_ definition: NameTable.Definition) -> Checklist.Part {
    file = definition.file
    let node = definition.member.value
    return Checklist.Part(
      name: definition.member.key,
      headings: phrases(node["headings"]),
      holds: node["holds"]?.text.flatMap(PartContent.init) ?? .work
    )
  }

  // MARK: Phrases

  /// The phrases of a list with its `@name`s replaced, each once; empty where there is no list.
  mutating func phrases(_ list: JSONNode?) -> [String] {
    guard let elements = list?.elements else { return [] }
    if elements.count == 1, let name = elements[0].wordReference {
      return word(name, at: elements[0].place)
    }
    var phrases: [String] = []
    phrases.reserveCapacity(elements.count)
    for element in elements {
      if let name = element.wordReference {
        phrases += word(name, at: element.place)
      } else if let text = element.text {
        phrases.append(text)
      }
    }
    return phrases.count > elements.count ? phrases.withoutRepeats : phrases
  }

  /// The phrases that a single value stands for: its words, or those of its `@name`.
  mutating func phrase(_ node: JSONNode) -> [String] {
    if let name = node.wordReference { return word(name, at: node.place) }
    return node.text.map { [$0] } ?? []
  }

  private mutating func word(_ name: String, at place: JSONPlace) -> [String] {
    if let phrases = words.use(name) { return phrases }
    note(.name(.unknownWord(name, words.names)), at: place)
    return []
  }

  // MARK: What nothing uses

  /// Only the outermost file is blamed: the others cannot know what is built on them.
  ///
  /// What a misspelt name was meant to use would be called unused.
  private mutating func noteUnused() {
    guard isLinting, isComplete, !log.hasUnknownNames else { return }
    for definition in words.unused where definition.file == file {
      note(.warning(.unusedWord(definition.member.key)), at: definition.member.place)
    }
    for definition in definitions.parameters where definition.file == file {
      let name = definition.member.key
      guard !usedParameters.contains(name) else { continue }
      note(.warning(.unusedParameter(name)), at: definition.member.place)
    }
  }
}

extension Fault {
  /// Whether another file might have defined the name.
  var isUnknownName: Bool {
    guard case .name(let fault) = self else { return false }
    switch fault {
    case .unknownWord, .unknownPart, .unknownParameter, .unknownProfile, .unknownRule: return true
    default: return false
    }
  }
}
