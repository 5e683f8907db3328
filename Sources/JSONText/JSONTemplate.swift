/// JSON with gaps for the values in which one record differs from another, for objects that are written
/// by the thousand.
///
/// What lies between two gaps is copied as it is, with its keys, brackets and line breaks.
///
/// A class, for a value would be copied with all its parts at every use.
package final class JSONTemplate: Sendable {
  /// A place that is left for a value.
  struct Gap: Sendable {
    let offset: Int
    let depth: Int
  }

  /// All bytes; `piece` tells which of them are which.
  package let bytes: [UInt8]
  /// All bytes and 32 more, so that each can be copied with those after it.
  let paddedBytes: [UInt8]
  /// Where each piece begins, and the number of all bytes.
  let bounds: [Int]
  /// The depth that each piece leads to.
  private let depths: [Int]

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
    json.isFirst = isElement
    write(&json)
    bytes = json.bytes
    paddedBytes = bytes + [UInt8](repeating: 0, count: 32)
    bounds = [0] + json.gaps.map(\.offset) + [bytes.count]
    depths = json.gaps.map(\.depth) + [depth]
    self.isElement = isElement
  }

  /// The bytes before a gap, counted from 0; those after the last gap have its number and one.
  package func piece(_ number: Int) -> Range<Int> {
    bounds[number]..<bounds[number + 1]
  }

  /// The depth that a piece leads to.
  func depth(after number: Int) -> Int { depths[number] }

  /// Whether a piece is the one after the last gap.
  func isLast(_ number: Int) -> Bool { number + 1 == depths.count }
}
