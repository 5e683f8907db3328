/// JSON with gaps for the values in which one record differs from another, for objects that are written
/// by the thousand.
///
/// What lies between two gaps is copied as it is, with its keys, brackets and line breaks.
package struct JSONTemplate: Sendable {
  /// A place that is left for a value or for members.
  struct Gap: Sendable {
    let offset: Int
    let depth: Int
  }

  /// All bytes; `piece` tells which of them are which.
  let bytes: [UInt8]
  private let gaps: [Gap]

  /// The depth at which the whole stands.
  let depth: Int

  /// Whether it begins an element, before which a comma may have to stand.
  let isElement: Bool

  /// Makes a template of what a closure writes, which leaves gaps.
  ///
  /// It is for texts of one layout in which `depth` objects and arrays stand around it. Unless it
  /// `isElement` it is members that follow others of their object.
  package init(
    _ layout: JSONWriter.Layout,
    depth: Int,
    isElement: Bool = true,
    _ write: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(layout, depth: depth, capacity: 512)
    if !isElement { json.followMembers() }
    write(&json)
    bytes = json.bytes
    gaps = json.gaps
    self.depth = depth
    self.isElement = isElement
  }

  /// The number of all bytes.
  package var count: Int { bytes.count }

  /// The bytes before a gap, counted from 0; those after the last gap have its number and one.
  func piece(_ number: Int) -> Range<Int> {
    let start = number == 0 ? 0 : gaps[number - 1].offset
    return start..<(number < gaps.count ? gaps[number].offset : bytes.count)
  }

  /// The depth that a piece leads to.
  func depth(after number: Int) -> Int {
    number < gaps.count ? gaps[number].depth : depth
  }

  /// Whether a piece is the one after the last gap.
  func isLast(_ number: Int) -> Bool {
    number == gaps.count
  }
}
