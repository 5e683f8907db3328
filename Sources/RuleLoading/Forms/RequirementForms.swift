import JSONText
import Model

/// The kinds of requirement, each named by its key.
enum RequirementKind: String, CaseIterable, Sendable {
  case mention
  case together
  case count
  case facets
  case section
  case element
  case absent
  case placeholders
  case layout
  case agree
  case all
  case any
  case not
  case pattern
  case manual

  /// All keys that name a kind.
  static let names = allCases.map(\.rawValue)

  /// The kinds that the keys of an object name, in the order of the object.
  ///
  /// Aspects may also be written without their key: `of` alone names them.
  static func kinds(of object: [JSONMember]) -> [RequirementKind] {
    let named = object.compactMap { RequirementKind(rawValue: $0.key) }
    return named.isEmpty && object.contains { $0.key == "of" } ? [.facets] : named
  }
}

/// The object of each kind of requirement.
enum RequirementForms {
  /// The forms of all kinds; aspects have two.
  static let allForms = RequirementKind.allCases.map { form(of: $0, in: []) } + [facets]

  /// The form of an object of the kind.
  static func form(of kind: RequirementKind, in object: [JSONMember]) -> ObjectForm {
    switch kind {
    case .mention: mention
    case .together: together
    case .count: count
    case .facets: object.contains { $0.key == "facets" } ? facets : bareFacets
    case .section: section
    case .element: element
    case .absent: absent
    case .placeholders: placeholders
    case .layout: layout
    case .agree: agree
    case .all: all
    case .any: any
    case .not: not
    case .pattern: pattern
    case .manual: manual
    }
  }

  /// The kinds that have the key, for a message about one that stands in the wrong place.
  static func kinds(with key: String) -> [RequirementKind] {
    RequirementKind.allCases.filter { form(of: $0, in: []).key(key) != nil }
  }

  private static let mention = form(.mention, .phrases, [.optional("near", .phrases)] + limits)
  private static let together = form(.together, groups, limits)
  private static let count = form(
    .count,
    .either(subject, .list(.either(subject, .phrase), atLeast: 1)),
    [
      .optional("about", .phrases),
      .required("units", .phrases),
      .optional("atLeast", .bound),
      .optional("atMost", .bound),
      .optional("exactly", .bound),
      .optional("needsNumber", .flag),
    ] + limits
  )
  private static let facets = form(
    .facets,
    .object(ObjectForm("facets", aspects)),
    [.optional("near", .phrases)] + limits
  )
  private static let bareFacets = ObjectForm(
    "facets",
    aspects + [.optional("near", .phrases)] + limits
  )
  private static let section = form(
    .section,
    .text,
    [
      .optional("items", .integer(1...1000)),
      .optional("itemsOf", .text),
      .optional("after", .text),
      .optional("characters", .integer(1...1_000_000)),
    ]
  )
  private static let element = form(
    .element,
    .choice(Requirement.ElementDemand.Element.allCases.map(\.rawValue)),
    [.optional("endsWith", .phrases), .optional("notLaterThan", .text)]
  )
  private static let absent = form(.absent, .phrases, [.optional("near", .phrases), within])
  private static let placeholders = form(.placeholders, .choice(["none"]))
  private static let layout = form(
    .layout,
    .choice(Requirement.LayoutCheck.allCases.map(\.rawValue))
  )
  private static let agree = form(
    .agree,
    .choice(["years", "counts", "period", "sum"]),
    [
      .optional("of", .texts),
      .optional("table", .phrases),
      .optional("left", rows),
      .optional("right", rows),
    ]
  )
  /// Rows of a table, each named by one phrase or by several of which any will do.
  private static let rows = ValueForm.list(.oneOrMore(.phrase), atLeast: 1)
  private static let all = form(.all, .oneOrMore(.requirement))
  private static let any = form(.any, .oneOrMore(.requirement))
  private static let not = form(.not, .oneOrMore(.requirement))
  private static let pattern = form(.pattern, .text, limits)
  private static let manual = form(.manual, .text)

  /// One thing to count that is told by several words together.
  private static let subject = ObjectForm("count", [.required("together", groups)] + limits)

  private static let groups = ValueForm.list(.phrases, atLeast: 2)
  private static let aspects: [KeyForm] = [
    .required("atLeast", .bound), .required("of", .map(.phrases)),
  ]
  private static let limits: [KeyForm] = [within, .optional("unless", .phrases)]
  private static let within = KeyForm.optional(
    "within",
    .choice(Requirement.Extent.allCases.map(\.rawValue))
  )

  private static func form(
    _ kind: RequirementKind,
    _ value: ValueForm,
    _ options: [KeyForm] = []
  ) -> ObjectForm {
    ObjectForm(kind.rawValue, [.required(kind.rawValue, value)] + options)
  }
}
