/// The text of a document as matching sees it: one 16-bit unit per visible character, with origins.
///
/// Full- and half-width forms are one, Latin letters are lowercase, spaces, zero-width characters and
/// line breaks inside a paragraph are gone. Paragraphs are separated by `FoldedText.paragraphEnd`, so
/// no phrase runs over from one to the next. Evidence is always quoted from the original through
/// `source(_:)`.
public struct FoldedText: Hashable, Sendable {
  /// The unit that stands between two paragraphs.
  @inlinable
  public static var paragraphEnd: UInt16 { 0x0A }

  /// The unit that stands for any character outside the basic plane.
  @inlinable
  public static var other: UInt16 { 0xFFFD }

  /// The folded characters.
  public let units: [UInt16]

  /// For each unit the offset of its first byte in `Document.text`.
  public let starts: [Int32]

  /// For each unit the offset after its last byte in `Document.text`.
  public let ends: [Int32]

  /// The places of all units that are no Chinese characters: marks, digits, Latin letters and the ends
  /// of paragraphs, in order.
  ///
  /// They are one unit in seven: who looks for marks walks over these instead of over the text.
  public let signs: [Int32]

  /// Creates a folded text; the three arrays have one element per unit.
  public init(units: [UInt16], starts: [Int32], ends: [Int32]) {
    self.init(units: units, starts: starts, ends: ends, signs: Self.signs(in: units))
  }

  /// Creates a folded text whose signs are known.
  package init(units: [UInt16], starts: [Int32], ends: [Int32], signs: [Int32]) {
    precondition(units.count == starts.count && units.count == ends.count)
    self.units = units
    self.starts = starts
    self.ends = ends
    self.signs = signs
  }

  /// Whether a unit is a sign: it lies before or after where all Chinese characters are.
  @inlinable
  @inline(__always)
  public static func isSign(_ unit: UInt16) -> Bool { unit &- 0x3100 >= 0xFF00 - 0x3100 }

  /// The places of the signs in some units.
  package static func signs(in units: [UInt16]) -> [Int32] {
    let units = units.span
    var signs: [Int32] = []
    for index in units.indices where isSign(units[unchecked: index]) { signs.append(Int32(index)) }
    return signs
  }

  /// The bytes that a range of units came from; an empty range gives an empty range.
  @inlinable
  public func source(_ range: Range<Int>) -> SourceRange {
    guard !range.isEmpty else {
      let offset = range.lowerBound < starts.count ? starts[range.lowerBound] : ends.last ?? 0
      return SourceRange(Int(offset), Int(offset))
    }
    return SourceRange(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// Whether spaces or a line break stood before the unit at `index`, inside its paragraph.
  public func hasGap(before index: Int) -> Bool {
    index > 0 && starts[index] > ends[index - 1] && units[index - 1] != Self.paragraphEnd
  }

  /// The units of a range as a string, for messages and tests.
  public func string(_ range: Range<Int>) -> String {
    UnitText.string(of: units[range])
  }
}
