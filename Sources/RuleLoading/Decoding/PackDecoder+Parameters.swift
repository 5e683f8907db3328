import JSONText
import Model

extension PackDecoder {
  // MARK: Parameters

  mutating func decodeParameters() {
    for definition in definitions.parameters {
      file = definition.file
      let name = definition.member.key
      let node = definition.member.value
      let parameter = Checklist.Parameter(
        value: node["value"]?.integer ?? 0,
        halfYear: node["halfYear"]?.integer,
        quarter: node["quarter"]?.integer,
        min: node["min"]?.integer,
        max: node["max"]?.integer,
        unit: node["unit"]?.text
      )
      parameters[name] = parameter
      checkBounds(of: parameter, named: name, node)
    }
  }

  private mutating func checkBounds(
    of parameter: Checklist.Parameter,
    named name: String,
    _ node: JSONNode
  ) {
    if let min = parameter.min, let max = parameter.max, min > max {
      return note(.name(.boundsReversed(name, min: min, max: max)), at: node.place)
    }
    for key in ["value", "halfYear", "quarter"] { checkValue(node[key], of: name) }
  }

  private mutating func checkValue(_ node: JSONNode?, of name: String) {
    guard let node, let value = node.integer, let parameter = parameters[name] else { return }
    let (min, max) = (parameter.min, parameter.max)
    guard min ?? 0 <= max ?? .max else { return }
    guard value < min ?? value || value > max ?? value else { return }
    note(.name(.valueOutOfBounds(name, value, min: min, max: max)), at: node.place)
  }

  /// The number or the parameter that a bound names; `nil` where it is neither.
  mutating func bound(_ node: JSONNode?) -> Requirement.Bounds.Bound? {
    guard let node else { return nil }
    if let number = node.integer { return .number(number) }
    guard let text = node.text, text.hasPrefix("$") else { return nil }
    let name = String(text.dropFirst())
    usedParameters.insert(name)
    if parameters[name] == nil {
      note(.name(.unknownParameter(name, definitions.parameters.names)), at: node.place)
    }
    return .parameter(name)
  }

  /// The number a bound stands for without a profile; `nil` for an unknown parameter.
  func number(_ bound: Requirement.Bounds.Bound?) -> Int? {
    switch bound {
    case .number(let number): number
    case .parameter(let name): parameters[name]?.value
    case nil: nil
    }
  }

  // MARK: Profiles

  mutating func checkProfiles() {
    for definition in definitions.profiles {
      file = definition.file
      for member in definition.member.value.members ?? [] {
        if parameters[member.key] == nil {
          let known = definitions.parameters.names
          note(.name(.unknownParameter(member.key, known)), at: member.place)
        }
        checkValue(member.value, of: member.key)
      }
    }
    for (index, pack) in files.enumerated() {
      guard let node = pack.root?["defaultProfile"], let name = node.text else { continue }
      file = index
      checkProfile(name, at: node.place)
    }
  }

  /// Checks the profile that the user asked for, which stands in no file.
  mutating func checkRequested(_ profile: String?, in root: JSONNode) {
    guard let profile else { return }
    let place = root.members?.first { $0.key == "profiles" }?.place
    checkProfile(profile, at: place ?? root.place)
  }

  private mutating func checkProfile(_ name: String, at place: JSONPlace) {
    guard definitions.profiles[name] == nil else { return }
    note(.name(.unknownProfile(name, definitions.profiles.names)), at: place)
  }

  /// The parameters with the values of a profile.
  ///
  /// A profile states the number of a year; those of shorter periods follow it.
  func parameters(with profile: String?) -> [String: Checklist.Parameter] {
    var parameters = parameters
    let definition = profile.flatMap { definitions.profiles[$0] }
    for member in definition?.member.value.members ?? [] {
      guard let value = member.value.integer else { continue }
      parameters[member.key] = parameters[member.key]?.replacingValue(by: value)
    }
    return parameters
  }
}
