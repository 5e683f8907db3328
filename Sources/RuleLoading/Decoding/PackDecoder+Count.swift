import JSONText
import Model

extension PackDecoder {
  /// Decodes a number of occasions with its bounds.
  mutating func count(_ node: JSONNode) -> Requirement? {
    guard let subjects = node["count"] else { return nil }
    // A number and what it counts rarely stand in different clauses, words of a topic often do.
    let limits = limits(node, within: .clause)
    return .count(
      Requirement.Count(
        subjects: self.subjects(subjects, limits),
        about: phrases(node["about"]),
        units: phrases(node["units"]),
        bounds: bounds(node),
        needsNumber: node["needsNumber"]?.flag ?? false,
        limits: limits
      )
    )
  }

  /// The alternatives: all plain phrases together are one of them, each object is another.
  private mutating func subjects(
    _ node: JSONNode,
    _ limits: Requirement.Limits
  ) -> [Requirement.Together] {
    let elements = node.elements ?? [node]
    let plain = elements.filter { $0.text != nil }
    var subjects: [Requirement.Together] = []
    if !plain.isEmpty {
      let phrases = phrases(JSONNode(.array(plain), at: node.place))
      subjects.append(Requirement.Together(groups: [phrases], limits: limits))
    }
    for element in elements where element.members != nil {
      var own = self.limits(element, within: limits.within)
      own.unless += limits.unless
      subjects.append(together(element, own))
    }
    return subjects
  }

  private mutating func bounds(_ node: JSONNode) -> Requirement.Bounds {
    let bounds = Requirement.Bounds(
      atLeast: bound(node["atLeast"]),
      atMost: bound(node["atMost"]),
      exactly: bound(node["exactly"])
    )
    let range = node["atLeast"] ?? node["atMost"]
    if let exactly = node["exactly"] {
      if range != nil { note(.requirement(.exactlyWithOthers), at: exactly.place) }
    } else if range == nil {
      note(.requirement(.noBounds), at: node.place)
    }
    if let least = number(bounds.atLeast), let most = number(bounds.atMost), least > most {
      let place = range?.place ?? node.place
      note(.requirement(.crossedBounds(atLeast: least, atMost: most)), at: place)
    }
    return bounds
  }
}
