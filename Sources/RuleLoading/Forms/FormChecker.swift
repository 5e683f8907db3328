import JSONText
import Model

/// Compares the values of a rule file with their forms and notes every difference.
///
/// What names refer to is not looked at here; decoding does that, and may then take the form for given:
/// where a value is missing or of another kind, the problem has been noted.
struct FormChecker {
  private let file: Int
  private let isLinting: Bool
  private var log: ProblemLog

  private init(file: Int, isLinting: Bool, log: consuming ProblemLog) {
    self.file = file
    self.isLinting = isLinting
    self.log = log
  }

  /// Checks a whole file and adds what is wrong to `log`; `isLinting` adds warnings.
  static func check(
    _ root: JSONNode,
    as form: ObjectForm = PackForms.pack,
    ofFile file: Int,
    isLinting: Bool,
    log: inout ProblemLog
  ) {
    var checker = FormChecker(file: file, isLinting: isLinting, log: log)
    checker.check(root, as: .object(form), label: form.name)
    log = checker.log
  }

  private mutating func note(_ fault: Fault, at place: JSONPlace) {
    log.add(fault, at: place, in: file)
  }

  // MARK: Values

  /// Checks one value; `label` is the key or the object it belongs to.
  private mutating func check(_ node: JSONNode, as form: ValueForm, label: String) {
    switch (form, node.value) {
    case (.text, .string(let text)): checkNotEmpty(text, at: node.place, label: label)
    case (.id, .string(let text)): checkID(text, at: node.place)
    case (.phrase, .string(let text)):
      if text.isBlank { note(.form(.emptyPhrase), at: node.place) }
      if text.hasPrefix("＠") { note(.form(.fullWidthReference(text)), at: node.place) }
    case (.choice(let known), .string(let text)):
      if !known.contains(text) { note(.form(.unknownValue(text, label, known)), at: node.place) }
    case (.bound, .string(let text)) where text.hasPrefix("$"): break
    case (.bound, .string(let text)) where text.hasPrefix("＄"):
      note(.form(.fullWidthReference(text)), at: node.place)
    case (.flag, .bool): break
    case (.bound, .number):
      checkInteger(node, in: 0...ValueForm.greatestNumber, as: form, label: label)
    case (.integer(let range), .number): checkInteger(node, in: range, as: form, label: label)
    case (.list(let element, let least), .array(let nodes)):
      checkList(nodes, of: element, atLeast: least, at: node.place, label: label)
    case (.oneOrMore(let element), .array(let nodes)):
      checkList(nodes, of: element, atLeast: 1, at: node.place, label: label)
    case (.oneOrMore(let element), _): check(node, as: element, label: label)
    case (.map(let element), .object(let members)):
      checkMap(members, of: element, at: node.place, label: label)
    case (.object(let form), .object(let members)), (.either(let form, _), .object(let members)):
      checkObject(members, as: form, at: node.place)
    case (.either(_, let other), _): check(node, as: other, label: label)
    case (.requirement, .object(let members)): checkRequirement(members, at: node.place)
    default: note(.form(.wrongType(label, expected: form.wording, node.value)), at: node.place)
    }
  }

  private mutating func checkNotEmpty(_ text: String, at place: JSONPlace, label: String) {
    if text.isBlank { note(.form(.emptyText(label)), at: place) }
  }

  private mutating func checkID(_ text: String, at place: JSONPlace) {
    let isGood = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    if !isGood || text.isEmpty { note(.form(.badID(text)), at: place) }
  }

  private mutating func checkInteger(
    _ node: JSONNode,
    in range: ClosedRange<Int>,
    as form: ValueForm,
    label: String
  ) {
    guard let number = node.integer else {
      return note(.form(.wrongType(label, expected: form.wording, node.value)), at: node.place)
    }
    if !range.contains(number) { note(.form(.outOfRange(label, number, range)), at: node.place) }
  }

  private mutating func checkList(
    _ nodes: [JSONNode],
    of form: ValueForm,
    atLeast least: Int,
    at place: JSONPlace,
    label: String
  ) {
    if nodes.count < least { note(.form(.shortList(label, least: least)), at: place) }
    for node in nodes { check(node, as: form, label: label) }
    if isLinting, case .phrase = form { noteRepeats(in: nodes) }
  }

  private mutating func noteRepeats(in nodes: [JSONNode]) {
    var seen: [[UInt16]: String] = [:]
    for node in nodes {
      guard let text = node.text, !text.isBlank else { continue }
      guard let first = seen[CharacterFolding.folded(text)] else {
        seen[CharacterFolding.folded(text)] = text
        continue
      }
      note(
        .warning(first == text ? .repeatedPhrase(text) : .samePhrase(text, as: first)),
        at: node.place
      )
    }
  }

  private mutating func checkMap(
    _ members: [JSONMember],
    of form: ValueForm,
    at place: JSONPlace,
    label: String
  ) {
    noteDuplicateKeys(in: members)
    for member in members {
      if member.key.isBlank { note(.form(.emptyText(label)), at: member.place) }
      check(member.value, as: form, label: member.key)
    }
  }

  // MARK: Objects

  private mutating func checkObject(
    _ members: [JSONMember],
    as form: ObjectForm,
    at place: JSONPlace
  ) {
    noteDuplicateKeys(in: members)
    for member in members {
      guard let key = form.key(member.key) else {
        note(.form(.unknownKey(member.key, form.wording, form.keys.map(\.name))), at: member.place)
        continue
      }
      check(member.value, as: key.value, label: key.name)
    }
    noteMissingKeys(of: form, in: members, at: place)
  }

  private mutating func noteMissingKeys(
    of form: ObjectForm,
    in members: [JSONMember],
    at place: JSONPlace
  ) {
    let names = form.keys.map(\.name)
    let unknown = members.map(\.key).filter { form.key($0) == nil }
    for key in form.keys where key.isRequired && !members.contains(where: { $0.key == key.name }) {
      // One that is there under a misspelt name has been noted with the right one.
      if unknown.contains(where: { closest(to: $0, in: names) == key.name }) { continue }
      note(.form(.missingKey(key.name, form.wording)), at: place)
    }
  }

  private mutating func noteDuplicateKeys(in members: [JSONMember]) {
    if members.count < 16 {
      for (index, member) in members.enumerated() {
        guard let first = members[..<index].first(where: { $0.key == member.key }) else { continue }
        note(.form(.duplicateKey(member.key, firstLine: first.place.line)), at: member.place)
      }
      return
    }
    var lines: [String: Int] = [:]
    for member in members {
      guard let line = lines.updateValue(member.place.line, forKey: member.key) else { continue }
      note(.form(.duplicateKey(member.key, firstLine: line)), at: member.place)
    }
  }

  // MARK: Requirements

  private mutating func checkRequirement(_ members: [JSONMember], at place: JSONPlace) {
    let kinds = RequirementKind.kinds(of: members)
    guard let kind = kinds.first else { return noteMissingKind(members, at: place) }
    noteDuplicateKeys(in: members)
    let form = RequirementForms.form(of: kind, in: members)
    for member in members {
      if let key = form.key(member.key) {
        check(member.value, as: key.value, label: key.name)
      } else {
        noteForeignKey(member, in: form, kinds: kinds)
      }
    }
    noteMissingKeys(of: form, in: members, at: place)
  }

  private mutating func noteMissingKind(_ members: [JSONMember], at place: JSONPlace) {
    for member in members {
      guard let name = closest(to: member.key, in: RequirementKind.names) else { continue }
      return note(.requirement(.misspeltKind(member.key, name)), at: member.place)
    }
    note(.requirement(.noKind(RequirementKind.names)), at: place)
  }

  private mutating func noteForeignKey(
    _ member: JSONMember,
    in form: ObjectForm,
    kinds: [RequirementKind]
  ) {
    if kinds.count > 1, RequirementKind(rawValue: member.key) != nil {
      return note(.requirement(.severalKinds(kinds.map(\.rawValue))), at: member.place)
    }
    let owners = RequirementForms.kinds(with: member.key).map(\.rawValue)
    guard owners.isEmpty || owners.contains(form.name) else {
      return note(.requirement(.keyOfOtherKind(member.key, form.name, owners)), at: member.place)
    }
    note(.form(.unknownKey(member.key, form.wording, form.keys.map(\.name))), at: member.place)
  }
}

extension String {
  /// Whether there is nothing to see in the text.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
