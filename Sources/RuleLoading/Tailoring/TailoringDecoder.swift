import JSONText
import Model

/// Makes a tailoring of a file, and notes every name and number that does not fit the pack.
///
/// The form of the values has been checked before; what is missing then is passed over in silence.
struct TailoringDecoder {
  /// The pack that is adjusted; `nil` where it is not in use, and no name can be called unknown.
  let checklist: Checklist?

  /// The ids of the packs in use.
  let packs: [String]

  /// The ids of all packs that the program ships with.
  let shipped: [String]

  /// What is wrong.
  var log: ProblemLog

  /// Decodes everything; the result is whole only if `log` is empty then.
  mutating func tailoring(_ root: JSONNode?, named name: String) -> Tailoring {
    checkBase(root?["base"])
    checkVersion(root?["version"])
    checkProfile(root?["profile"])
    return Tailoring(
      file: name,
      base: root?["base"]?.text ?? "",
      profile: root?["profile"]?.text,
      parameters: (root?["parameters"]?.members ?? []).compactMap { parameter($0) },
      rules: (root?["rules"]?.members ?? []).compactMap { rule($0) },
      waivers: (root?["waivers"]?.elements ?? []).compactMap { waiver($0) },
      acceptances: (root?["accept"]?.elements ?? []).compactMap { acceptance($0) }
    )
  }

  private mutating func note(_ fault: Fault, at place: JSONPlace) {
    log.add(fault, at: place, in: 0)
  }

  // MARK: The pack

  private mutating func checkBase(_ node: JSONNode?) {
    guard checklist == nil, let node, let id = node.text, !id.isBlank else { return }
    let isShipped = shipped.contains(id)
    if isShipped || packs.count == 1 && closest(to: id, in: packs) == nil {
      return note(.tailoring(.otherBase(id, used: packs.first ?? "")), at: node.place)
    }
    note(.tailoring(.unknownBase(id, packs)), at: node.place)
  }

  private mutating func checkVersion(_ node: JSONNode?) {
    guard let checklist, let node, let version = node.text, version != checklist.version else {
      return
    }
    note(.tailoring(.otherVersion(version, actual: checklist.version)), at: node.place)
  }

  private mutating func checkProfile(_ node: JSONNode?) {
    guard let checklist, let node, let name = node.text, !checklist.profiles.contains(name) else {
      return
    }
    note(.name(.unknownProfile(name, checklist.profiles)), at: node.place)
  }

  // MARK: Changes

  private mutating func parameter(_ member: JSONMember) -> Tailoring.ParameterChange? {
    let known = checklist?.parameters
    if let known, known[member.key] == nil {
      note(.name(.unknownParameter(member.key, known.keys.sorted())), at: member.place)
    }
    for key in ["value", "halfYear", "quarter"] {
      checkNumber(member.value[key], of: member.key, known?[member.key])
    }
    guard let value = member.value["value"]?.integer, let reason = member.value["reason"]?.text
    else { return nil }
    return Tailoring.ParameterChange(
      name: member.key,
      value: value,
      halfYear: member.value["halfYear"]?.integer,
      quarter: member.value["quarter"]?.integer,
      reason: reason
    )
  }

  private mutating func checkNumber(
    _ node: JSONNode?,
    of name: String,
    _ parameter: Checklist.Parameter?
  ) {
    guard let node, let value = node.integer, let parameter else { return }
    let (min, max) = (parameter.min, parameter.max)
    guard value < min ?? value || value > max ?? value else { return }
    note(.name(.valueOutOfBounds(name, value, min: min, max: max)), at: node.place)
  }

  private mutating func rule(_ member: JSONMember) -> Tailoring.RuleChange? {
    checkRule(member.key, at: member.place)
    let isOff = member.value["off"]?.flag ?? false
    let level = member.value["level"]?.text.flatMap(Rule.Level.init)
    if isOff, let node = member.value["level"] { note(.tailoring(.offWithLevel), at: node.place) }
    if !isOff, member.value.members != nil, member.value["level"] == nil {
      note(.tailoring(.noChange), at: member.value.place)
    }
    guard let reason = member.value["reason"]?.text else { return nil }
    return Tailoring.RuleChange(rule: member.key, level: level, reason: reason)
  }

  private mutating func checkRule(_ id: String, at place: JSONPlace) {
    guard let rules = checklist?.rules, !id.isBlank, !rules.contains(where: { $0.id == id }) else {
      return
    }
    note(.name(.unknownRule(id, rules.map(\.id))), at: place)
  }

  // MARK: Waivers

  private mutating func waiver(_ node: JSONNode) -> Tailoring.Waiver? {
    if let rule = node["rule"] { checkRule(rule.text ?? "", at: rule.place) }
    let until = date(node["until"])
    guard let rule = node["rule"]?.text, let reason = node["reason"]?.text,
      let approvedBy = node["approvedBy"]?.text, let until
    else { return nil }
    return Tailoring.Waiver(rule: rule, reason: reason, approvedBy: approvedBy, until: until)
  }

  private mutating func date(_ node: JSONNode?) -> CalendarDate? {
    guard let node, let text = node.text, !text.isBlank else { return nil }
    let date = CalendarDate(text)
    if date == nil { note(.tailoring(.badDate(text)), at: node.place) }
    return date
  }

  private mutating func acceptance(_ node: JSONNode) -> Tailoring.Acceptance? {
    if let rule = node["rule"] { checkRule(rule.text ?? "", at: rule.place) }
    if let evidence = node["evidence"], let words = evidence.text, !words.isBlank,
      Self.isTooShort(words)
    {
      note(.tailoring(.tooShort(words)), at: evidence.place)
    }
    guard let rule = node["rule"]?.text, let evidence = node["evidence"]?.text,
      let reason = node["reason"]?.text, let approvedBy = node["approvedBy"]?.text
    else { return nil }
    return Tailoring.Acceptance(
      rule: rule,
      evidence: evidence,
      reason: reason,
      approvedBy: approvedBy
    )
  }

  /// Whether words stand for any place rather than one: a mark or a blank without its neighbours.
  private static func isTooShort(_ words: String) -> Bool {
    let visible = words.filter { !$0.isWhitespace }
    let telling = visible.filter { ($0.isLetter || $0.isNumber) && !"xXｘＸ".contains($0) }
    return visible.count < 2 || telling.isEmpty
  }
}
