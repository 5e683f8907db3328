/// A sentence with names of what is to be filled in, such as `{n}` and `{office}`.
enum Template {
  /// The sentence with every name replaced; a name that has no meaning stays, so that a test sees it.
  static func filled(_ template: String, _ unit: Unit, _ numbers: inout SeededNumbers) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      text += value(of: name, unit, &numbers) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func value(
    of name: Substring,
    _ unit: Unit,
    _ numbers: inout SeededNumbers
  ) -> String? {
    switch name {
    case "n": String(numbers.number(in: 2...9))
    case "m": String(numbers.number(in: 10...68))
    case "h": String(numbers.number(in: 103...986))
    case "k": String(numbers.number(in: 1050...9870))
    case "month": String(numbers.number(in: 2...11))
    case "day": String(numbers.number(in: 2...28))
    case "office": numbers.pick(Unit.offices)
    case "village": numbers.pick(Unit.villages)
    case "person": numbers.pick(Unit.surnames) + numbers.pick(Unit.givenNames)
    case "field": unit.kind.field
    case "org": unit.kind.short + unit.kind.organ
    case "we": "我\(unit.kind.short)"
    case "all": "全\(unit.kind.short)"
    case "head": unit.kind.head
    case "organ": unit.kind.organ
    case "rank": String(unit.rank)
    default: nil
    }
  }
}
