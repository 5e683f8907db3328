import Model

/// Finds short names that stand in the text before （以下简称…） introduces them.
enum ShortNames {
  /// The places before its introduction, in reading order.
  static func tooEarly(in text: FormText) -> [Range<Int>] {
    text.places.introductions.compactMap { introduction($0, in: text) }
      .flatMap { early($0, in: text) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The words 以下简称 around their third character, with something before them in the stretch.
  static func cue(
    around index: Int,
    in stretch: Range<Int>,
    _ units: Span<UInt16>
  ) -> Range<Int>? {
    let start = index - 2
    guard start > stretch.lowerBound, units.has(cue, at: start, before: stretch.upperBound) else {
      return nil
    }
    return start..<start + cue.count
  }

  /// A short name and the whole name before its bracket.
  private struct Introduction {
    let name: [UInt16]
    let bracket: Int
  }

  private static func introduction(
    _ cue: FormPlaces.Place,
    in text: FormText
  ) -> Introduction? {
    let units = text.report.text.units
    let bracket = Int(cue.start) - 1
    guard units[bracket] == 0x28 else { return nil }
    let end = text.places.stretches[Int(cue.stretch)].upperBound
    var name = units[Int(cue.end)..<end].prefix { $0 != 0x29 }
    if let first = name.first, opening.contains(first) { name = name.dropFirst() }
    if let last = name.last, closing.contains(last) { name = name.dropLast() }
    // A word of two characters (中心, 县局) is more often a word than a name.
    guard name.count >= shortest else { return nil }
    return Introduction(name: Array(name), bracket: bracket)
  }

  private static func early(_ introduction: Introduction, in text: FormText) -> [Range<Int>] {
    let report = text.report
    return text.places.stretches.filter { stretch in
      // The title has a whole name or a short one as it needs.
      report.elements.title.map { !$0.overlaps(stretch) } ?? true
    }.flatMap { report.places(of: introduction.name, in: $0) }
      .filter {
        $0.upperBound <= introduction.bracket
          && isWord($0, report.text.units)
      }
  }

  /// Whether the words stand by themselves and are not the end of a longer name.
  private static func isWord(_ place: Range<Int>, _ units: [UInt16]) -> Bool {
    guard place.lowerBound > 0 else { return true }
    let before = units[place.lowerBound - 1]
    return !(0x4E00...0x9FFF).contains(before) || particles.contains(before)
  }

  private static let cue = Array("以下简称".utf16)
  private static let shortest = 3
  private static let opening = UnitSet("“‘\":")
  private static let closing = UnitSet("”’\"")
  private static let particles = UnitSet("的在和与对由向经按据将为是以到至把被从")
}
